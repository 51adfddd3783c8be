import { requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Random } from '../random';
import { standardDeviation } from '../statistics';
import { shuffle } from './shuffled-order';

/**
 * The standard deviation of the mean of $B$ of $N$ numbers drawn at random, in units of their own (population) $\sigma$:
 * $1/\sqrt B$ with replacement, $\sqrt{\frac{N-B}{B(N-1)}}$ without.
 *
 * @throws MathError unless B and N are whole numbers above 0 and, without replacement, B is at most N
 * @example batchNoiseFactor(4, { population: 8, replacement: false }) // 0.377964
 */
export function batchNoiseFactor(
  batchSize: number,
  { population, replacement }: { population: number; replacement: boolean },
): number {
  requireWhole('batchNoiseFactor', 'samples in a batch', batchSize, 1);
  requireWhole('batchNoiseFactor', 'samples', population, 1);
  if (replacement) return 1 / Math.sqrt(batchSize);
  if (batchSize > population) {
    throw new MathError(`batchNoiseFactor cannot draw ${batchSize} of ${population} without replacement`);
  }
  return batchSize === population ? 0 : Math.sqrt((population - batchSize) / (batchSize * (population - 1)));
}

/**
 * The standard deviation of the mean of a batch of $B$ of the given numbers, exactly: `batchNoiseFactor` times their population
 * standard deviation.
 *
 * @throws MathError for an empty list or a batch size that does not fit
 * @example batchMeanDeviation([1, 3], { batchSize: 4, replacement: true }) // 0.5
 */
export function batchMeanDeviation(
  values: ArrayLike<number>,
  { batchSize, replacement }: { batchSize: number; replacement: boolean },
): number {
  return batchNoiseFactor(batchSize, { population: values.length, replacement }) * standardDeviation(values);
}

/**
 * The means of `batches` random batches of $B$ of the given numbers: with replacement $B$ draws `integer(N)`, without a fresh
 * Fisher–Yates shuffle of which the first $B$ are taken.
 *
 * @throws MathError for an empty list or a batch size that does not fit
 * @example drawBatchMeans(createRandom(21), [1, 3], { batchSize: 2, batches: 3, replacement: false }) // [2, 2, 2]
 */
export function drawBatchMeans(
  random: Random,
  values: readonly number[],
  { batchSize, batches, replacement }: { batchSize: number; batches: number; replacement: boolean },
): number[] {
  requireWhole('drawBatchMeans', 'batches', batches, 1);
  batchNoiseFactor(batchSize, { population: values.length, replacement });
  const order = values.map((_, i) => i);
  const times = values.map(() => 0);
  return Array.from({ length: batches }, () => {
    times.fill(0);
    if (replacement) for (let k = 0; k < batchSize; k++) times[random.integer(values.length)]! += 1;
    else {
      for (let i = 0; i < order.length; i++) order[i] = i;
      shuffle(order, random);
      for (let k = 0; k < batchSize; k++) times[order[k]!] = 1;
    }
    // In the order of the data, so that equal batches have equal means to the last digit.
    let sum = 0;
    for (let i = 0; i < times.length; i++) sum += times[i]! * values[i]!;
    return sum / batchSize;
  });
}
