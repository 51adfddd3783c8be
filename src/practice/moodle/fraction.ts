import { AuthorError } from '../../demo/errors';

/**
 * The shares of a mark that Moodle's import takes, in percent (question/engine/bank.php); every other one is refused with the whole
 * question. Negative ones are the same below zero.
 */
export const allowedFractions: readonly number[] = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5, 0,
];

/** What one of so many right options is worth in percent, with the digits that Moodle compares. Moodle has a share for at most ten. */
export function fractionOf(count: number): number {
  const fraction = Number((100 / count).toFixed(5));
  if (!allowedFractions.includes(fraction))
    throw new AuthorError(`Moodle has no share of a mark for ${count} right options: ask for fewer`);
  return fraction;
}
