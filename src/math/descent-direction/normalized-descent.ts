import { requireNotNegative } from '../checks';
import { askGradient, type Optimizer, rateAt } from '../optimization/optimizers/optimizer';
import { euclideanNorm } from '../portable/euclidean-norm';

/**
 * Gradient descent with the gradient divided by its length, $\theta\leftarrow\theta-\eta\,g/\lVert g\rVert$: every step is $\eta$
 * long, however flat the place. A gradient shorter than `tolerance` ($10^{-12}$) is what rounding leaves of 0: there it stays.
 *
 * @example normalizedDescent({ learningRate: 0.5 }).step([3, 4], (position) => position) // [2.7, 3.6]
 */
export function normalizedDescent({
  learningRate,
  tolerance = 1e-12,
}: {
  learningRate: number;
  tolerance?: number;
}): Optimizer {
  requireNotNegative('normalizedDescent', 'tolerance', tolerance);
  return {
    step: (position, gradientAt) => {
      const rate = rateAt(learningRate, 1);
      const gradient = askGradient(gradientAt, position);
      const length = euclideanNorm(gradient);
      if (length <= tolerance) return [...position];
      return position.map((value, i) => value - (rate * gradient[i]!) / length);
    },
  };
}
