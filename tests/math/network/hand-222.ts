import fc from 'fast-check';
import { expect } from 'vitest';
import { type AskedNumber, expectedAnswer } from '../../../src/math/network/common-slips';
import { describe222 } from '../../../src/math/network/example-222';
import type { LossName } from '../../../src/math/network/loss';
import { createNetwork } from '../../../src/math/network/network';
import type { SlipName } from '../../../src/math/network/slip';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

/** The 2-2-2 network written out in its own symbols, without matrices or paths. */
function byHand(
  w: readonly number[],
  [b1, b2]: readonly number[],
  i: readonly number[],
  t: readonly number[],
) {
  const sigma = (z: number) => 1 / (1 + Math.exp(-z));
  const [w1, w2, w3, w4, w5, w6, w7, w8] = w as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const netH1 = w1 * i[0]! + w2 * i[1]! + b1!;
  const netH2 = w3 * i[0]! + w4 * i[1]! + b1!;
  const [h1, h2] = [sigma(netH1), sigma(netH2)];
  const netO1 = w5 * h1 + w6 * h2 + b2!;
  const netO2 = w7 * h1 + w8 * h2 + b2!;
  const [o1, o2] = [sigma(netO1), sigma(netO2)];
  const slope = { h1: h1 * (1 - h1), o1: o1 * (1 - o1), o2: o2 * (1 - o2) };
  const error = { o1: o1 - t[0]!, o2: o2 - t[1]! };
  const delta = { o1: error.o1 * slope.o1, o2: error.o2 * slope.o2 };
  return {
    w1,
    w2,
    w3,
    w4,
    w5,
    w6,
    w7,
    w8,
    sigma,
    netH1,
    netH2,
    h1,
    h2,
    netO1,
    netO2,
    o1,
    o2,
    slope,
    error,
    delta,
  };
}

const number = evenly(0.1, 1.5);
const target = evenly(0, 1);
/** The learning rate of every question. */
export const eta = 0.4;
const samples = fc.record({
  w: fc.array(number, { minLength: 8, maxLength: 8 }),
  b: fc.array(number, { minLength: 2, maxLength: 2 }),
  i: fc.array(number, { minLength: 2, maxLength: 2 }),
  t: fc.array(target, { minLength: 2, maxLength: 2 }),
});
type Sample = typeof samples extends fc.Arbitrary<infer T> ? T : never;
/** The numbers of one sample by their symbols. */
export type Hand = ReturnType<typeof byHand>;

/** Every slip of a question must have the value, or one of the values, that the symbols give. */
export function expectSlips(
  asked: AskedNumber,
  loss: LossName,
  values: (hand: Hand, sample: Sample) => Partial<Record<SlipName, number | number[]>>,
): void {
  fc.assert(
    fc.property(samples, (sample) => {
      const hand = byHand(sample.w, sample.b, sample.i, sample.t);
      const network = createNetwork(describe222(sample.w, sample.b));
      const setting = { network, input: sample.i, target: sample.t, loss, learningRate: eta };
      const answer = expectedAnswer(setting, asked);
      const wanted = values(hand, sample);
      const close = { rtol: 1e-9, atol: 1e-13 };
      for (const [name, value] of Object.entries(wanted)) {
        const list = [value].flat();
        const got = answer.slips.filter((slip) => slip.name === name).map((slip) => slip.value);
        // A slip that happens to give the right value is left out.
        const different = list.filter((each) => Math.abs(each - answer.value) > 1e-12 * Math.abs(each));
        if (different.length === list.length) expectClose(got, list, close, name);
      }
      expect(new Set(answer.slips.map(({ name }) => name)).difference(new Set(Object.keys(wanted)))).toEqual(
        new Set(),
      );
    }),
  );
}
