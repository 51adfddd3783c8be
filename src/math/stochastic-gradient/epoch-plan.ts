import { requireWhole } from '../checks';

/** How the samples of one epoch are divided into batches. */
export interface EpochPlan {
  /** Updates (iterations) in one epoch: $\lceil N/B\rceil$, or $\lfloor N/B\rfloor$ when an incomplete last batch is dropped. */
  updates: number;
  /** Samples in the last batch that is used; 0 when no batch is. */
  lastBatch: number;
  /** Samples that the epoch leaves out. */
  leftOut: number;
}

/**
 * Divides $N$ samples into batches of $B$. Unless `dropLast`, an incomplete last batch is used too.
 *
 * @throws MathError unless both are whole numbers above 0
 * @example epochPlan(10, 4) // { updates: 3, lastBatch: 2, leftOut: 0 }
 */
export function epochPlan(samples: number, batchSize: number, dropLast = false): EpochPlan {
  requireWhole('epochPlan', 'samples', samples, 1);
  requireWhole('epochPlan', 'samples in a batch', batchSize, 1);
  const full = Math.floor(samples / batchSize);
  const rest = samples - full * batchSize;
  if (rest === 0) return { updates: full, lastBatch: batchSize, leftOut: 0 };
  return dropLast
    ? { updates: full, lastBatch: full === 0 ? 0 : batchSize, leftOut: rest }
    : { updates: full + 1, lastBatch: rest, leftOut: 0 };
}
