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
  shuffle(order, random);
  return order;
}

/**
 * Puts the entries of a list into an order that chance decides, in place: from the end on, each changes places with one before it
 * or stays (Fisher–Yates).
 *
 * @example shuffle([7], createRandom(21)) // undefined
 */
export function shuffle(list: number[], random: Random): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    const moved = list[last]!;
    list[last] = list[other]!;
    list[other] = moved;
  }
}
