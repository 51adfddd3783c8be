import {
  createOptimizer,
  type OptimizerName,
  type OptimizerParameters,
} from '../../../../src/math/optimization/optimizers/create-optimizer';

/** So small that it changes no digit: the exercises neglect $\varepsilon$. */
const epsilon = 1e-300;

/** How far an optimizer moves a parameter in its last step when its gradients are given, as a change of the parameter at 0. */
export function exactMove<Name extends OptimizerName>(
  name: Name,
  parameters: OptimizerParameters[Name],
  gradients: readonly number[],
  from = 0,
): number {
  const optimizer = createOptimizer(name, { ...parameters, epsilon });
  return gradients.reduce((_, gradient) => optimizer.step([from], () => [gradient])[0]! - from, 0);
}
