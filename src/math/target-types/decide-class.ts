import { MathError } from '../errors';

/** Outputs and distances that differ by less count as equal: the lower index wins, and not the rounding. */
const tie = 1e-12;

/**
 * The class with the largest output, $\arg\max_kg_k$; of outputs that differ by less than $10^{-12}$ the one with the lowest index.
 *
 * @throws MathError if the list is empty
 * @example largestOutput([0.2, 0.5, 0.5]) // 1
 */
export function largestOutput(outputs: readonly number[]): number {
  if (outputs.length === 0) throw new MathError('largestOutput needs at least one output');
  const largest = Math.max(...outputs);
  return outputs.findIndex((output) => output > largest - tie);
}

/**
 * The class whose code is nearest to a fitted value, $\arg\min_k|f-c_k|$; of equal distances the one with the lowest index.
 *
 * @param codes the number that stands for class 0, 1, ...
 * @throws MathError if the list is empty
 * @example nearestCode(1.7, [0, 2, 1]) // 1
 */
export function nearestCode(value: number, codes: readonly number[]): number {
  if (codes.length === 0) throw new MathError('nearestCode needs at least one code');
  return largestOutput(codes.map((code) => -Math.abs(value - code)));
}

/**
 * The share of right answers, $\frac1n\#\{i:\hat y_i=y_i\}$.
 *
 * @throws MathError if the lists are empty or differ in length
 * @example shareRight([0, 1, 1], [0, 1, 2]) // 0.666667
 */
export function shareRight(predicted: readonly number[], classes: readonly number[]): number {
  if (predicted.length === 0 || predicted.length !== classes.length) {
    throw new MathError('shareRight needs as many predictions as classes, at least one');
  }
  return predicted.filter((each, i) => each === classes[i]).length / classes.length;
}
