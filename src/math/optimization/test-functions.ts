import { planeObjective } from './objective';

/**
 * Rosenbrock's curved valley $f=(1-x)^2+100(y-x^2)^2$ with minimum 0 at $(1,1)$.
 *
 * Source: H. H. Rosenbrock, "An automatic method for finding the greatest or least value of a function" (1960).
 */
export const rosenbrock = planeObjective({
  value: (x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  gradient: (x, y) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  hessian: (x, y) => [
    [2 - 400 * y + 1200 * x * x, -400 * x],
    [-400 * x, 200],
  ],
  minima: [[1, 1]],
});

/**
 * Beale's function $f=(1.5-x+xy)^2+(2.25-x+xy^2)^2+(2.625-x+xy^3)^2$: flat plateaus with steep walls, minimum 0 at
 * $(3, 0.5)$.
 *
 * Source: E. M. L. Beale, "On an iterative method for finding a local minimum of a function of more than one variable" (1958).
 */
export const beale = planeObjective({
  value: (x, y) => bealeTerms(x, y).reduce((sum, { residual }) => sum + residual ** 2, 0),
  gradient: (x, y) => {
    const gradient = [0, 0];
    for (const { residual, dx, dy } of bealeTerms(x, y)) {
      gradient[0]! += 2 * residual * dx;
      gradient[1]! += 2 * residual * dy;
    }
    return gradient;
  },
  hessian: (x, y) => {
    let [xx, xy, yy] = [0, 0, 0];
    for (const { residual, dx, dy, dxdy, dydy } of bealeTerms(x, y)) {
      xx += 2 * dx * dx;
      xy += 2 * (dx * dy + residual * dxdy);
      yy += 2 * (dy * dy + residual * dydy);
    }
    return [
      [xx, xy],
      [xy, yy],
    ];
  },
  minima: [[3, 0.5]],
});

/** The three residuals $c_k-x+xy^k$ of Beale's function with their derivatives. */
function bealeTerms(x: number, y: number) {
  return [1.5, 2.25, 2.625].map((constant, i) => {
    const k = i + 1;
    return {
      residual: constant - x + x * y ** k,
      dx: y ** k - 1,
      dy: k * x * y ** (k - 1),
      dxdy: k * y ** (k - 1),
      dydy: k === 1 ? 0 : k * (k - 1) * x * y ** (k - 2),
    };
  });
}

/** The saddle $f=x^2-y^2$: the gradient is 0 at the origin, and $f$ has no smallest value. */
export const saddle = planeObjective({
  value: (x, y) => x * x - y * y,
  gradient: (x, y) => [2 * x, -2 * y],
  hessian: () => [
    [2, 0],
    [0, -2],
  ],
  minima: [],
});

/**
 * Himmelblau's function $f=(x^2+y-11)^2+(x+y^2-7)^2$ with four minima of value 0.
 *
 * Source: D. M. Himmelblau, "Applied Nonlinear Programming" (1972).
 */
export const himmelblau = planeObjective({
  value: (x, y) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
  gradient: (x, y) => [
    4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
    2 * (x * x + y - 11) + 4 * y * (x + y * y - 7),
  ],
  hessian: (x, y) => [
    [12 * x * x + 4 * y - 42, 4 * (x + y)],
    [4 * (x + y), 12 * y * y + 4 * x - 26],
  ],
  minima: [
    [3, 2],
    [-2.805118086952745, 3.131312518250573],
    [-3.7793102533777465, -3.2831859912861696],
    [3.5844283403304917, -1.8481265269644036],
  ],
});
