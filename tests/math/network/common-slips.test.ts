import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { type AskedNumber, expectedAnswer } from '../../../src/math/network/common-slips';
import { create222, describe222, EXAMPLE_222, placeOfWeight222 } from '../../../src/math/network/example-222';
import type { LossName } from '../../../src/math/network/loss';
import { createNetwork } from '../../../src/math/network/network';
import type { SlipName } from '../../../src/math/network/slip';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const { input, target, learningRate } = EXAMPLE_222;
/** Ten printed decimals. */
const printed = { rtol: 1e-9, atol: 5.1e-11 };
const expected = (asked: AskedNumber, loss: LossName = 'halfSum') =>
  expectedAnswer({ network: create222(), input, target, loss, learningRate }, asked);
const weight = (kind: 'gradient' | 'updated', k: number): AskedNumber => ({
  kind,
  place: placeOfWeight222(k),
  number: k,
});
const slipsOf = (asked: AskedNumber, name: SlipName, loss: LossName = 'halfSum') =>
  expected(asked, loss)
    .slips.filter((slip) => slip.name === name)
    .map(({ value }) => value);

describe('the expected answer of a hand computation', () => {
  it('is the value of table E4.21', () => {
    const values: [AskedNumber, number][] = [
      [{ kind: 'net', layer: 0, unit: 0 }, 0.3775],
      [{ kind: 'out', layer: 0, unit: 0 }, 0.5932699921],
      [{ kind: 'net', layer: 1, unit: 0 }, 1.1059059671],
      [{ kind: 'out', layer: 1, unit: 0 }, 0.7513650696],
      [{ kind: 'loss' }, 0.2983711088],
      [{ kind: 'delta', layer: 1, unit: 0 }, 0.1384985616],
      [weight('gradient', 5), 0.0821670406],
      [weight('updated', 5), 0.3589164797],
      [{ kind: 'delta', layer: 0, unit: 0 }, 0.0087713547],
      [weight('gradient', 1), 0.0004385677],
      [weight('updated', 1), 0.1497807161],
    ];
    for (const [asked, value] of values) expectClose(expected(asked).value, value, printed);
  });

  it('knows the published wrong values of w1', () => {
    // E4.22: the hidden layer differentiated with updated output weights. E4.23: the second output left out.
    expectClose(slipsOf(weight('updated', 1), 'updatedWeight'), [0.1498176386], printed);
    expectClose(slipsOf(weight('updated', 1), 'onePath')[0], 0.149665802, printed);
  });

  it('knows the factor that the misread power gives', () => {
    // E4.20: 5 w^4 out = 0.0759385590 in place of out_h1.
    expectClose(slipsOf(weight('gradient', 5), 'power'), [0.1384985616 * 0.075938559], printed);
  });

  it('knows the plain sum in place of the half sum', () => {
    // E4.19.
    expectClose(slipsOf(weight('updated', 5), 'otherLoss'), [0.3178329594], printed);
  });

  it('takes the squared-error delta for the slip of cross-entropy, and the other way round', () => {
    const delta: AskedNumber = { kind: 'delta', layer: 1, unit: 0 };
    // E4.21 and E4.24.
    expectClose(expected(delta, 'binaryCrossEntropy').value, 0.7413650696, printed);
    expectClose(slipsOf(delta, 'otherLoss', 'binaryCrossEntropy'), [0.1384985616], printed);
    expectClose(slipsOf(delta, 'outputDerivativeMissing'), [0.7413650696], printed);
  });

  it('has a single path for weights of the last layer', () => {
    expect(slipsOf(weight('gradient', 5), 'onePath')).toEqual([]);
    expect(slipsOf(weight('gradient', 1), 'onePath').length).toBe(2);
  });

  it('works for networks that are not 2-2-2', () => {
    const network = createNetwork({
      weights: [[[0.3, -0.2, 0.5]], [[0.7], [-0.4]]],
      biases: [[0.1], [0, 0.2]],
      activations: ['tanh', 'identity'],
    });
    const setting = {
      network,
      input: [1, 2, -1],
      target: [0, 1],
      loss: 'halfSum' as const,
      learningRate: 0.1,
    };
    const { value, slips } = expectedAnswer(setting, { kind: 'delta', layer: 0, unit: 0 });
    const hidden = Math.tanh(0.3 - 0.4 - 0.5 + 0.1);
    const [first, second] = [0.7 * hidden, -0.4 * hidden + 0.2];
    const right = (0.7 * first - 0.4 * (second - 1)) * (1 - hidden ** 2);
    expectClose(value, right, { rtol: 1e-12, atol: 0 });
    const sign = slips.find(({ name }) => name === 'sign');
    expectClose(sign?.value, -right, { rtol: 1e-12, atol: 0 });
  });

  it('never gives the right value as a slip, and only finite ones', () => {
    const number = evenly(-5, 5);
    const unit = evenly(0, 1);
    const asked = fc.constantFrom<AskedNumber>(
      { kind: 'out', layer: 1, unit: 0 },
      { kind: 'loss' },
      { kind: 'delta', layer: 0, unit: 1 },
      weight('gradient', 1),
      weight('updated', 7),
    );
    const loss = fc.constantFrom<LossName>('halfSum', 'mean', 'sum', 'binaryCrossEntropy');
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 8, maxLength: 8 }),
        fc.tuple(number, number),
        fc.tuple(unit, unit, unit, unit),
        asked,
        loss,
        (weights, biases, [i1, i2, t1, t2], quantity, name) => {
          const network = createNetwork(describe222(weights, biases));
          const setting = { network, input: [i1, i2], target: [t1, t2], loss: name, learningRate };
          const { value, slips } = expectedAnswer(setting, quantity);
          expect(Number.isFinite(value)).toBe(true);
          for (const slip of slips) {
            expect(Number.isFinite(slip.value)).toBe(true);
            expect(slip.value).not.toBe(value);
          }
        },
      ),
    );
  });

  it('rejects weights that do not exist', () => {
    const asked: AskedNumber = { kind: 'gradient', place: { layer: 2, to: 0, from: 0 } };
    expect(() => expected(asked)).toThrow(MathError);
  });
});
