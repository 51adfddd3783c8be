import { whole } from '../../../../src/exercise/draw';
import type { DemoState } from '../../../../src/exercise/mistake';
import { type BatchNormSteps, batchNormSteps } from '../../../../src/math/normalization/batch-norm-steps';
import { mean, variance } from '../../../../src/math/statistics';

/** A mini-batch of four values of one feature. */
export const fourSamples = {
  first: whole(1, 12),
  second: whole(1, 12),
  third: whole(1, 12),
  fourth: whole(1, 12),
};

/** The four drawn values. */
export type FourSamples = Readonly<Record<keyof typeof fourSamples, number>>;

/** The drawn values as a batch. */
export function batchOf({ first, second, third, fourth }: FourSamples): number[] {
  return [first, second, third, fourth];
}

/** The four steps with *γ* = 1, *β* = 0 and a negligible *ε*, right or with one of the mistakes. */
export function stepsOf(
  samples: FourSamples,
  mistake: { omitMeanDivisor?: boolean; unbiasedVariance?: boolean } = {},
): BatchNormSteps {
  return batchNormSteps(batchOf(samples), { gamma: 1, beta: 0, epsilon: 0, ...mistake });
}

/** A mean without fractions, and values that are not all equal: the sample in question is off the mean. */
export function isEasy(samples: FourSamples, asked: number): boolean {
  const batch = batchOf(samples);
  const center = mean(batch);
  return Number.isInteger(center) && asked !== center && variance(batch) !== 1;
}

/** The squared distances from the mean, which the worked solutions add up. */
export function squaresOf(samples: FourSamples): {
  mean: number;
  firstSquare: number;
  secondSquare: number;
  thirdSquare: number;
  fourthSquare: number;
} {
  const center = mean(batchOf(samples));
  return {
    mean: center,
    firstSquare: (samples.first - center) ** 2,
    secondSquare: (samples.second - center) ** 2,
    thirdSquare: (samples.third - center) ** 2,
    fourthSquare: (samples.fourth - center) ** 2,
  };
}

/** The demo of the four steps with this batch. */
export function stepsState(samples: FourSamples, others: DemoState['set'] = {}): DemoState {
  return { demo: 'bn-steps', set: { batch: batchOf(samples), ...others } };
}
