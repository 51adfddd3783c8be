import { type CommonParameters, coordinatewise, type Optimizer, rateAt } from './optimizer';

/** Gradient descent, $\theta\leftarrow\theta-\eta g$. With gradients of mini-batches it is called SGD. */
export function gradientDescent({ learningRate }: CommonParameters): Optimizer {
  return coordinatewise((gradient, _index, step) => rateAt(learningRate, step) * gradient);
}
