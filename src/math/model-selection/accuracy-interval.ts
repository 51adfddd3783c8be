import { requireWhole } from '../checks';
import { MathError } from '../errors';
import { normalQuantile } from '../normal';

/** An interval of accuracies. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

function checked(caller: string, correct: number, samples: number, level: number): number {
  requireWhole(caller, 'samples', samples, 1);
  requireWhole(caller, 'correct answers', correct);
  if (correct > samples) throw new MathError(`${caller}: ${correct} of ${samples} samples cannot be correct`);
  if (!(level > 0 && level < 1)) throw new MathError(`${caller} needs a level between 0 and 1, not ${level}`);
  return normalQuantile((1 + level) / 2);
}

/**
 * The Wilson interval of an accuracy: all $p$ with $|\hat p-p|\le z\sqrt{p(1-p)/n}$, where $\hat p=k/n$ and $z$ is the normal quantile
 * of the level:
 * $\frac1{1+z^2/n}\Bigl(\hat p+\frac{z^2}{2n}\pm z\sqrt{\frac{\hat p(1-\hat p)}n+\frac{z^2}{4n^2}}\Bigr)$.
 *
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927).
 *
 * @param correct $k$, from 0 to $n$
 * @param level the confidence level, such as 0.95
 * @example wilsonInterval(90, 100, 0.95) // { low: 0.825634, high: 0.944771 }
 */
export function wilsonInterval(correct: number, samples: number, level: number): Interval {
  const z = checked('wilsonInterval', correct, samples, level);
  const accuracy = correct / samples;
  const square = (z * z) / samples;
  const center = (accuracy + square / 2) / (1 + square);
  const half = (z * Math.sqrt((accuracy * (1 - accuracy) + square / 4) / samples)) / (1 + square);
  // At both ends rounding would leave the interval a little short of 0 or 1.
  return { low: correct === 0 ? 0 : center - half, high: correct === samples ? 1 : center + half };
}

/**
 * The standard error $\sqrt{p(1-p)/n}$ of an accuracy: the standard deviation over test sets of $n$ independent samples.
 *
 * @example standardError(0.9, 100) // 0.03
 */
export function standardError(accuracy: number, samples: number): number {
  requireWhole('standardError', 'samples', samples, 1);
  if (!(accuracy >= 0 && accuracy <= 1)) {
    throw new MathError(`standardError needs an accuracy from 0 to 1, not ${accuracy}`);
  }
  return Math.sqrt((accuracy * (1 - accuracy)) / samples);
}

/**
 * The interval $\hat p\pm z\sqrt{\hat p(1-\hat p)/n}$ from the normal approximation (Wald). It has no width at $\hat p=0$ and 1, and may
 * reach beyond them.
 *
 * @example normalInterval(90, 100, 0.95) // { low: 0.841201, high: 0.958799 }
 */
export function normalInterval(correct: number, samples: number, level: number): Interval {
  const z = checked('normalInterval', correct, samples, level);
  const accuracy = correct / samples;
  const half = z * standardError(accuracy, samples);
  return { low: accuracy - half, high: accuracy + half };
}
