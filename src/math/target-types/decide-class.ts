import { MathError } from '../errors';
import { indexOfLargest } from '../index-of-largest';

/**
 * The class whose code is nearest to a fitted value, $\arg\min_k|f-c_k|$; of equal distances the one with the lowest index.
 *
 * @param codes the number that stands for class 0, 1, ...
 * @throws MathError if the list is empty
 * @example nearestCode(1.7, [0, 2, 1]) // 1
 */
export function nearestCode(value: number, codes: readonly number[]): number {
  if (codes.length === 0) throw new MathError('nearestCode needs at least one code');
  return indexOfLargest(codes.map((code) => -Math.abs(value - code)));
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
