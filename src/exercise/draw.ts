/**
 * How the numbers of an exercise are drawn. The seed alone decides: the same seed gives the same numbers in both
 * languages, in a link, on paper and in a test.
 */
import { AuthorError } from '../demo/errors';
import type { Random } from '../math/random';

export type Draw =
  | { readonly kind: 'one-of'; readonly values: readonly number[] }
  | { readonly kind: 'multiple'; readonly min: number; readonly max: number; readonly step: number };

export type DrawTable = Readonly<Record<string, Draw>>;

/** The drawn numbers, by name. */
export type Drawn<Table extends DrawTable = DrawTable> = { readonly [Name in keyof Table]: number };

/** One of a few numbers, such as usual values of β. */
export function oneOf(...values: readonly number[]): Draw {
  return { kind: 'one-of', values };
}

/** A whole number from `min` to `max`, both included. */
export function whole(min: number, max: number): Draw {
  return { kind: 'multiple', min, max, step: 1 };
}

/** A multiple of `step` from `min` to `max`, both included: `decimal(0.1, 2, 0.1)` has one digit after the point. */
export function decimal(min: number, max: number, step: number): Draw {
  return { kind: 'multiple', min, max, step };
}

/** Draws one number. */
export function drawOne(draw: Draw, random: Random): number {
  if (draw.kind === 'one-of') return draw.values[random.integer(draw.values.length)] as number;
  const first = Math.round(draw.min / draw.step);
  const last = Math.round(draw.max / draw.step);
  // 3 · 0.1 should be 0.3, not 0.30000000000000004.
  return Number(((first + random.integer(last - first + 1)) * draw.step).toPrecision(12));
}

/** Numbers that are refused are drawn again, this often at most. */
const mostTries = 1000;

/**
 * Draws all numbers of an exercise, again and again until `accept` takes them. Throws `AuthorError` when it never does.
 */
export function drawNumbers<Table extends DrawTable>(
  table: Table,
  random: Random,
  accept: (values: Drawn<Table>) => boolean = () => true,
): Drawn<Table> {
  for (let tries = 0; tries < mostTries; tries++) {
    const values = Object.fromEntries(
      Object.entries(table).map(([name, draw]) => [name, drawOne(draw, random)]),
    ) as Drawn<Table>;
    if (accept(values)) return values;
  }
  throw new AuthorError(
    `${mostTries} draws were refused, by accept() or because answer and slips were too near: widen the ranges or loosen accept()`,
  );
}

/** The list in an order that chance decides (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** The seeds a reader may ask for. */
export const largestSeed = 999_999;

/** The seed that pages are built with. */
export const firstSeed = 1;

/** Whether a number can be a seed. */
export function isSeed(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= largestSeed;
}
