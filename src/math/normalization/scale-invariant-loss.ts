import { mean } from '../statistics';
import { deviationOf, requireLength, requireRows } from './checks';
import type { NormalizedLinearUnit } from './scale-invariance';

/**
 * The loss of a `NormalizedLinearUnit` as a quick function of its weights. With the moments of the data over the batch,
 * $v=w^\top\Sigma w$ and $c=\mathrm{Cov}(x,t)$,
 * $L(w)=\tfrac12\Big(\gamma^2\frac{v}{v+\varepsilon}-2\gamma\frac{w^\top c}{\sqrt{v+\varepsilon}}+\overline{(\beta-t)^2}\Big)$:
 * for $\varepsilon\to0$ it depends on the direction of $w$ alone. The moments are computed once. Throws for shapes that do
 * not fit; the function it returns throws for a deviation of 0.
 *
 * @example scaleInvariantLoss({ inputs: [[1], [3]], targets: [-1, 2], gamma: 1, beta: 0, epsilon: 0 })([2]) // 0.25
 */
export function scaleInvariantLoss({
  inputs,
  targets,
  gamma,
  beta,
  epsilon,
}: NormalizedLinearUnit): (weights: ArrayLike<number>) => number {
  const width = inputs[0]?.length ?? 0;
  requireRows('scaleInvariantLoss', inputs, width);
  requireLength('scaleInvariantLoss', targets, inputs.length);
  const columns = Array.from({ length: width }, (_, d) => centered(inputs.map((row) => row[d]!)));
  const covariance = columns.map((a) => columns.map((b) => meanProduct(a, b)));
  const withTargets = columns.map((column) => meanProduct(column, targets));
  const constant = mean(targets.map((target) => (beta - target) ** 2));
  return (weights) => {
    requireLength('scaleInvariantLoss', weights, width);
    let variance = 0;
    let agreement = 0;
    for (let i = 0; i < width; i++) {
      agreement += weights[i]! * withTargets[i]!;
      for (let j = 0; j < width; j++) variance += weights[i]! * covariance[i]![j]! * weights[j]!;
    }
    const deviation = deviationOf('scaleInvariantLoss', variance, epsilon);
    const normalizedVariance = variance / (variance + epsilon);
    return (gamma ** 2 * normalizedVariance - (2 * gamma * agreement) / deviation + constant) / 2;
  };
}

function centered(values: readonly number[]): number[] {
  const center = mean(values);
  return values.map((value) => value - center);
}

function meanProduct(a: readonly number[], b: readonly number[]): number {
  return mean(a.map((value, n) => value * b[n]!));
}
