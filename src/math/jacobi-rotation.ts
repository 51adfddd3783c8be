import { euclideanNorm } from './portable/euclidean-norm';

/** A turn of two axes by an angle of at most 45°. */
export interface JacobiRotation {
  readonly tangent: number;
  readonly cosine: number;
  readonly sine: number;
}

/**
 * The rotation that makes two axes independent of each other: $t=\tan\varphi$ is the root of $t^2+2\tau t-1=0$ that is smaller in size,
 * $t=\frac{\operatorname{sign}\tau}{|\tau|+\sqrt{1+\tau^2}}$ (with the sign 1 for $\tau=0$), so that $|t|\le1$. For a symmetric matrix
 * $\begin{pmatrix}a&b\\b&c\end{pmatrix}$ with $b\ne0$ it is $\tau=\frac{c-a}{2b}$, for two vectors $\tau=\frac{v^\top v-u^\top u}{2u^\top v}$.
 * The same to the last bit in every engine.
 *
 * Source: G. H. Golub, C. F. Van Loan, "Matrix Computations", section on Jacobi methods.
 *
 * @example jacobiRotation(0.75) // { tangent: 0.5, cosine: 0.894427, sine: 0.447214 }
 */
export function jacobiRotation(tau: number): JacobiRotation {
  const tangent = (tau < 0 ? -1 : 1) / (Math.abs(tau) + euclideanNorm([1, tau]));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  return { tangent, cosine, sine: tangent * cosine };
}
