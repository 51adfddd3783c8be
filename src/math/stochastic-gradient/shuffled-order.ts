import { requireWhole } from '../checks';
import type { Random } from '../random';

/**
 * The numbers $0,\dots,n-1$ in an order that chance decides, each order equally likely (Fisher–Yates, from the end).
 *
 * @throws MathError unless n is a whole number of at least 0
 * @example shuffledOrder(4, createRandom(21)) // [2, 0, 3, 1]
 */
export function shuffledOrder(count: number, random: Random): number[] {
  requireWhole('shuffledOrder', 'entries', count);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
