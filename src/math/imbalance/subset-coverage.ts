import { requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Random } from '../random';

function requireSizes(caller: string, size: number, total: number, subsets: number): void {
  requireWhole(caller, 'samples of a subset', size, 1);
  requireWhole(caller, 'subsets', subsets);
  if (!(Number.isInteger(total) && total >= size)) {
    throw new MathError(`${caller} needs at least as many samples as a subset has, not ${total}`);
  }
}

/**
 * The expected share of `total` samples that at least one of $T$ subsets holds, each of `size` different samples and drawn
 * independently of the others: $1-(1-\mathrm{size}/\mathrm{total})^T$.
 *
 * @example expectedCoverage(50, 950, 30) // 0.8025
 */
export function expectedCoverage(size: number, total: number, subsets: number): number {
  requireSizes('expectedCoverage', size, total, subsets);
  return 1 - (1 - size / total) ** subsets;
}

/**
 * One run: which share of the samples has been drawn after each of the subsets, from 0 subsets on.
 *
 * @example drawnCoverage(1, 2, 1, createRandom(1)) // [0, 0.5]
 */
export function drawnCoverage(size: number, total: number, subsets: number, random: Random): number[] {
  requireSizes('drawnCoverage', size, total, subsets);
  const order = Array.from({ length: total }, (_, i) => i);
  const seen = new Uint8Array(total);
  let covered = 0;
  const shares = [0];
  for (let subset = 0; subset < subsets; subset++) {
    // The first places of a shuffle that need not start from the same order.
    for (let place = 0; place < size; place++) {
      const other = place + random.integer(total - place);
      const chosen = order[other]!;
      order[other] = order[place]!;
      order[place] = chosen;
      if (seen[chosen] === 0) covered++;
      seen[chosen] = 1;
    }
    shares.push(covered / total);
  }
  return shares;
}
