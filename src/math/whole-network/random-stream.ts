import { createRandom, type Random } from '../random';

/** What random numbers are drawn for; each has a stream of its own, so that one setting does not shift the draws of another. */
export type Purpose = 'data' | 'weights' | 'epoch';

const numberOf: Readonly<Record<Purpose, number>> = { data: 1, weights: 2, epoch: 3 };

/**
 * The stream of random numbers of a seed for one purpose and, for `epoch`, one epoch. Because an epoch has a stream of its own, a
 * checkpoint need not hold the state of a generator. Throws unless the seed is a whole number.
 *
 * @example randomStream(1, 'weights').uniform() // 0.698611
 */
export function randomStream(seed: number, purpose: Purpose, epoch = 0): Random {
  if (!Number.isInteger(seed)) return createRandom(seed);
  // Multiplied by odd constants, so that neighbouring seeds do not share epochs.
  return createRandom(Math.imul(Math.imul(seed, 0x9e3779b1) + numberOf[purpose], 0x85ebca6b) + epoch);
}
