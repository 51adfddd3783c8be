import { requireProperShare, requireShare, requireWhole } from '../checks';
import { MathError } from '../errors';
import { normalQuantile } from '../normal';

/** An interval of accuracies. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

function checkCounts(caller: string, correct: number, samples: number): void {
  requireWhole(caller, 'samples', samples, 1);
  requireWhole(caller, 'correct answers', correct);
  if (correct > samples) throw new MathError(`${caller}: ${correct} of ${samples} samples cannot be correct`);
}

function quantileOf(caller: string, level: number): number {
  requireProperShare(caller, 'level', level);
  return normalQuantile((1 + level) / 2);
}

/**
 * The Wilson interval around an accuracy $\hat p$ on $n$ samples: all $p$ with $|\hat p-p|\le z\sqrt{p(1-p)/n}$, where $z$ is the normal
 * quantile of the level:
 * $\frac1{1+z^2/n}\Bigl(\hat p+\frac{z^2}{2n}\pm z\sqrt{\frac{\hat p(1-\hat p)}n+\frac{z^2}{4n^2}}\Bigr)$.
 *
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927).
 *
 * @param level the confidence level, such as 0.95
 * @example wilsonAround(0.9, 100, 0.95) // { low: 0.825634, high: 0.944771 }
 */
export function wilsonAround(accuracy: number, samples: number, level: number): Interval {
  const variance = standardError(accuracy, samples) ** 2;
  const z = quantileOf('wilsonAround', level);
  const square = (z * z) / samples;
  const center = (accuracy + square / 2) / (1 + square);
  const half = (z * Math.sqrt(variance + square / (4 * samples))) / (1 + square);
  // At both ends rounding would leave the interval a little short of 0 or 1.
  return { low: accuracy === 0 ? 0 : center - half, high: accuracy === 1 ? 1 : center + half };
}

/**
 * The Wilson interval of $k$ correct answers among $n$: `wilsonAround` at $\hat p=k/n$.
 *
 * @param correct $k$, from 0 to $n$
 * @example wilsonInterval(90, 100, 0.95) // { low: 0.825634, high: 0.944771 }
 */
export function wilsonInterval(correct: number, samples: number, level: number): Interval {
  checkCounts('wilsonInterval', correct, samples);
  return wilsonAround(correct / samples, samples, level);
}

/**
 * The standard error $\sqrt{p(1-p)/n}$ of an accuracy: the standard deviation over test sets of $n$ independent samples.
 *
 * @example standardError(0.9, 100) // 0.03
 */
export function standardError(accuracy: number, samples: number): number {
  requireWhole('standardError', 'samples', samples, 1);
  requireShare('standardError', 'test accuracy', accuracy);
  return Math.sqrt((accuracy * (1 - accuracy)) / samples);
}

/**
 * The interval $\hat p\pm z\sqrt{\hat p(1-\hat p)/n}$ from the normal approximation (Wald). It has no width at $\hat p=0$ and 1, and may
 * reach beyond them.
 *
 * @example normalInterval(90, 100, 0.95) // { low: 0.841201, high: 0.958799 }
 */
export function normalInterval(correct: number, samples: number, level: number): Interval {
  checkCounts('normalInterval', correct, samples);
  const z = quantileOf('normalInterval', level);
  const accuracy = correct / samples;
  const half = z * standardError(accuracy, samples);
  return { low: accuracy - half, high: accuracy + half };
}
