import { MathError } from '../errors';
import { gramSchmidt } from '../gram-schmidt';

/**
 * The Legendre polynomials $P_0,\dots,P_d$ of $2x-1$, which are orthogonal on $[0,1]$: a well-conditioned way to write a polynomial
 * of degree $d$ there.
 *
 * @throws MathError unless the degree is a whole number from 0
 * @example legendreRow(1, 3) // [1, 1, 1, 1]
 */
export function legendreRow(x: number, degree: number): number[] {
  if (!(Number.isInteger(degree) && degree >= 0))
    throw new MathError(`legendreRow needs a degree from 0, not ${degree}`);
  const u = 2 * x - 1;
  const row = [1];
  for (let k = 1; k <= degree; k++) {
    row.push(k === 1 ? u : ((2 * k - 1) * u * row[k - 1]! - (k - 1) * row[k - 2]!) / k);
  }
  return row;
}

/** Polynomials $\varphi_0,\varphi_1,\dots$ of rising degree that are orthonormal on the inputs of a training set. */
export interface PolynomialBasis {
  /** $\varphi_k(x_i)$, one row for each input; the columns are orthonormal. */
  readonly atInputs: readonly (readonly number[])[];
  /** $\varphi_k(x)$ anywhere, for $k=0,\dots,d$. */
  readonly at: (x: number) => number[];
}

/**
 * The polynomials that are orthonormal on the inputs, $\sum_i\varphi_k(x_i)\varphi_l(x_i)=[k=l]$. With them the least-squares
 * polynomial of degree $d$ is $\hat f(x)=\sum_{k\le d}c_k\varphi_k(x)$ with $c_k=\sum_i\varphi_k(x_i)y_i$, so that a higher degree
 * adds terms and changes none.
 *
 * @param inputs different numbers, more than `degree` of them
 * @throws MathError if there are too few different inputs
 * @example orthonormalPolynomials([0, 1], 1).at(0.5) // [0.707107, 0]
 */
export function orthonormalPolynomials(inputs: readonly number[], degree: number): PolynomialBasis {
  const { q, r } = gramSchmidt(inputs.map((x) => legendreRow(x, degree)));
  return {
    atInputs: q,
    at: (x) => {
      const values: number[] = [];
      legendreRow(x, degree).forEach((value, k) => {
        const rest = values.reduce((sum, each, j) => sum - each * r[j]![k]!, value);
        values.push(rest / r[k]![k]!);
      });
      return values;
    },
  };
}

/**
 * The coefficients $c_k=\sum_i\varphi_k(x_i)y_i$ of the least-squares polynomial in an orthonormal basis.
 *
 * @throws MathError unless there is one target for each input
 * @example coefficientsOf(orthonormalPolynomials([0, 1], 1), [1, 1]) // [1.41421, 0]
 */
export function coefficientsOf({ atInputs }: PolynomialBasis, targets: readonly number[]): number[] {
  if (targets.length !== atInputs.length)
    throw new MathError('coefficientsOf needs one target for each input');
  return atInputs[0]!.map((_, k) => atInputs.reduce((sum, row, i) => sum + row[k]! * targets[i]!, 0));
}
