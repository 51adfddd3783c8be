import { requireShare, requireWhole } from '../checks';
import { MathError } from '../errors';
import { createRandom } from '../random';

/** One entry for each unit: 1 where it is kept, 0 where it is dropped. */
export type Mask = readonly (0 | 1)[];

/** More units than this have more masks than a list should hold. */
const mostUnits = 16;

/**
 * The first masks of a unit that is kept with probability $q$, one for each forward pass: 1 where the next uniform number is below $q$.
 *
 * @throws MathError unless $0\le q\le1$ and the number of draws is whole
 * @example drawMasks(0.5, 5, 4) // [0, 1, 1, 1, 1]
 */
export function drawMasks(keep: number, draws: number, seed: number): (0 | 1)[] {
  requireShare('drawMasks', 'keep probability', keep);
  requireWhole('drawMasks', 'draws', draws);
  const random = createRandom(seed);
  return Array.from({ length: draws }, () => (random.uniform() < keep ? 1 : 0));
}

/**
 * All $2^n$ masks of $n$ units, counted in binary with the first unit as the highest digit: all dropped first, all kept last.
 *
 * @throws MathError unless $n$ is a whole number from 0 to 16
 * @example everyMask(2) // [[0, 0], [0, 1], [1, 0], [1, 1]]
 */
export function everyMask(units: number): Mask[] {
  requireWhole('everyMask', 'units', units);
  if (units > mostUnits)
    throw new MathError(`everyMask lists 2^n masks: at most ${mostUnits} units, not ${units}`);
  return Array.from({ length: 2 ** units }, (_, number) =>
    Array.from({ length: units }, (_unit, i) => ((number >> (units - 1 - i)) % 2 === 1 ? 1 : 0)),
  );
}

/**
 * The probability of a mask whose units are kept independently with probability $q$: $q^k(1-q)^{n-k}$ for $k$ kept units.
 *
 * @throws MathError unless $0\le q\le1$
 * @example maskProbability([1, 0, 1], 0.8) // 0.128
 */
export function maskProbability(mask: Mask, keep: number): number {
  requireShare('maskProbability', 'keep probability', keep);
  return mask.reduce((product: number, kept) => product * (kept === 1 ? keep : 1 - keep), 1);
}
