import { requireFinite } from '../../checks';
import { MathError } from '../../errors';
import { type Objective, planeObjective } from '../objective';
import { quadratic } from '../quadratic';

/** A turn of the plane: its cosine and sine. */
function turn(degrees: number): { cosine: number; sine: number } {
  const radians = (degrees * Math.PI) / 180;
  return { cosine: Math.cos(radians), sine: Math.sin(radians) };
}

/**
 * The point whose coordinates along the turned axes are $(u,v)$: $x=u\cos\varphi-v\sin\varphi$, $y=u\sin\varphi+v\cos\varphi$, with
 * $\varphi$ in degrees.
 *
 * @example turnedPoint([1, 1], 30) // [0.366025, 1.36603]
 */
export function turnedPoint([u, v]: readonly [number, number], degrees: number): [number, number] {
  requireFinite('turnedPoint', 'angle', degrees);
  const { cosine, sine } = turn(degrees);
  return [u * cosine - v * sine, u * sine + v * cosine];
}

/**
 * The quadratic bowl turned by $\varphi$ degrees: $f=\frac12(u^2+\kappa v^2)$ with $u=x\cos\varphi+y\sin\varphi$ and
 * $v=-x\sin\varphi+y\cos\varphi$. Its Hessian has the eigenvalues 1 and $\kappa$ at every angle, and is diagonal where
 * $\sin2\varphi=0$. Throws unless `kappa` is a finite number above 0 and the angle is finite.
 *
 * @example turnedQuadratic(100, 90).value([1, 1]) // 50.5
 */
export function turnedQuadratic(kappa: number, degrees: number): Objective {
  requireFinite('turnedQuadratic', 'angle', degrees);
  const straight = quadratic(kappa);
  const { cosine, sine } = turn(degrees);
  const inAxes = (x: number, y: number): [number, number] => [x * cosine + y * sine, -x * sine + y * cosine];
  const mixed = (1 - kappa) * sine * cosine;
  return planeObjective({
    value: (x, y) => straight.value(inAxes(x, y)),
    gradient: (x, y) => {
      const [du = 0, dv = 0] = straight.gradient(inAxes(x, y));
      return [du * cosine - dv * sine, du * sine + dv * cosine];
    },
    hessian: () => [
      [cosine ** 2 + kappa * sine ** 2, mixed],
      [mixed, sine ** 2 + kappa * cosine ** 2],
    ],
    minima: [[0, 0]],
  });
}

/**
 * The smallest condition number that a diagonal scaling gives a positive definite $2\times2$ Hessian, $D^{-1/2}HD^{-1/2}$: that of equal
 * diagonal entries, $\frac{1+|r|}{1-|r|}$ with $r=h_{12}/\sqrt{h_{11}h_{22}}$. For other scalings the entries are $a$, $c$, $r\sqrt{ac}$, and the ratio of
 * determinant to squared trace, $(1-r^2)\,ac/(a+c)^2$, is largest for $a=c$. Throws unless the matrix is positive definite.
 *
 * @example scaledConditionNumber([[4, 1], [1, 1]]) // 3
 */
export function scaledConditionNumber(hessian: readonly (readonly number[])[]): number {
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = hessian;
  const correlation = Math.abs(b) / Math.sqrt(a * c);
  if (!(a > 0 && correlation < 1)) {
    throw new MathError('scaledConditionNumber needs a positive definite 2x2 matrix');
  }
  return (1 + correlation) / (1 - correlation);
}
