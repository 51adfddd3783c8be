import { requireFinite, requireNotNegative, requireWhole } from '../checks';
import type { Random } from '../random';

/**
 * `count` batches of `size` independent numbers of $N(\text{mean}, \text{variance})$, drawn batch by batch in order:
 * $\text{mean}+\sqrt{\text{variance}}\cdot n()$. Throws for a negative variance, and for counts that are no
 * whole numbers.
 *
 * @example gaussianBatches(createRandom(1), { count: 2, size: 3, mean: 0, variance: 1 }).length // 2
 */
export function gaussianBatches(
  random: Random,
  { count, size, mean, variance }: { count: number; size: number; mean: number; variance: number },
): number[][] {
  requireWhole('gaussianBatches', 'batches', count);
  requireWhole('gaussianBatches', 'values in a batch', size);
  requireFinite('gaussianBatches', 'mean', mean);
  requireNotNegative('gaussianBatches', 'variance', variance);
  const deviation = Math.sqrt(variance);
  return Array.from({ length: count }, () =>
    Array.from({ length: size }, () => mean + deviation * random.normal()),
  );
}
