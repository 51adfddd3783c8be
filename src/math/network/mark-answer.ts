import type { ExpectedAnswer } from './common-slips';
import type { SlipName } from './slip';

/** What an answer is found to be: right, right but for early rounding, the value of a usual slip, or something else. */
export type Verdict = 'right' | 'rounded' | SlipName | 'unknown';

/** How far an answer may be from the right value, relative to that value. */
export const answerTolerance = 1e-3;

/** How much farther from a slip its name is still right: a slip is recognized by three digits. */
const slipRoom = 5;

/** How far an updated parameter may be from the right one, relative to the step it has made. */
export const stepTolerance = 1e-2;

/**
 * Marks an answer. It is right within `answerTolerance` of the right value; an updated weight within `stepTolerance` of
 * its step, since the step is what was asked for and most of the digits are those of the old weight. A wrong answer is
 * named after the nearest slip, which may be given with fewer digits than a right answer: within `slipRoom` times the
 * tolerance. `rounded` is an answer that agrees with the right value in its first digits only.
 *
 * @example markAnswer(-0.5, { value: 0.5, base: 0, slips: [{ name: 'sign', value: -0.5 }] }) // 'sign'
 */
export function markAnswer(answer: number, { value, base, slips }: ExpectedAnswer): Verdict {
  const tolerance = base === 0 ? answerTolerance : stepTolerance;
  const distance = (other: number) => Math.abs(answer - other);
  const isNear = (other: number, room = 1) => distance(other) <= room * tolerance * Math.abs(other - base);
  if (isNear(value)) return 'right';
  const nearest = slips
    .filter((slip) => isNear(slip.value, slipRoom) && distance(slip.value) < distance(value))
    .sort((a, b) => distance(a.value) - distance(b.value))[0];
  if (nearest) return nearest.name;
  const isRounded = distance(value) <= (base === 0 ? 10 * tolerance : answerTolerance) * Math.abs(value);
  return isRounded ? 'rounded' : 'unknown';
}
