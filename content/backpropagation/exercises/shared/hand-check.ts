import type { DemoState, NumericMistake } from '../../../../src/exercise/mistake';
import { type AskedNumber, expectedAnswer } from '../../../../src/math/network/common-slips';
import { placeOfWeight222 } from '../../../../src/math/network/example-222';
import type { SlipName } from '../../../../src/math/network/slip';
import { type Setting, sampleOf } from './example-222';

/** The numbers that the demo's hand check asks for, by its names. */
export const handCheck = {
  netH1: { kind: 'net', layer: 0, unit: 0 },
  outH1: { kind: 'out', layer: 0, unit: 0 },
  netO1: { kind: 'net', layer: 1, unit: 0 },
  outO1: { kind: 'out', layer: 1, unit: 0 },
  deltaO1: { kind: 'delta', layer: 1, unit: 0 },
  gradientW5: { kind: 'gradient', place: placeOfWeight222(5), number: 5 },
  newW5: { kind: 'updated', place: placeOfWeight222(5), number: 5 },
  deltaH1: { kind: 'delta', layer: 0, unit: 0 },
  gradientW1: { kind: 'gradient', place: placeOfWeight222(1) },
} as const satisfies Readonly<Record<string, AskedNumber>>;

type HandChecked = keyof typeof handCheck;

/** The right value of a number of the example. */
export function rightValue(asked: AskedNumber): (setting: Setting) => number {
  return (setting) => expectedAnswer(sampleOf(setting), asked).value;
}

/** The value of a slip; where it equals the right value there is none, and the draw is refused. */
export function wrongValue(asked: AskedNumber, slip: SlipName): (setting: Setting) => number {
  return (setting) =>
    expectedAnswer(sampleOf(setting), asked).slips.find(({ name }) => name === slip)?.value ?? Number.NaN;
}

/** The demo with the value of a slip handed in for marking. */
export function handIn(name: HandChecked, slip: SlipName): (setting: Setting) => DemoState {
  const answer = wrongValue(handCheck[name], slip);
  return (setting) => ({ demo: 'bp-222', set: { ...setting, asked: name, answer: answer(setting) } });
}

/** A slip of a number that the hand check knows. */
export function handSlip(name: HandChecked, slip: SlipName): NumericMistake<Setting> {
  return { value: wrongValue(handCheck[name], slip), see: handIn(name, slip) };
}
