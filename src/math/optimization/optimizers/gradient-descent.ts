import { type CommonParameters, coordinatewise, type Optimizer, rateAt } from './optimizer';

/**
 * Gradient descent, $\theta\leftarrow\theta-\eta g$. With gradients of mini-batches it is called SGD.
 *
 * @example gradientDescent({ learningRate: 0.1 }).step([1], () => [5]) // [0.5]
 */
export function gradientDescent({ learningRate }: CommonParameters): Optimizer {
  return coordinatewise((gradient, _index, step) => rateAt(learningRate, step) * gradient);
}
