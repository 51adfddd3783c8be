import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LossName } from '../../../src/math/network/loss';
import { createNetwork } from '../../../src/math/network/network';
import { createTrainer } from '../../../src/math/network/training';
import { createBatch } from '../../../src/math/network/workspace';

/** Three inputs and two outputs, so that neither width is 1. */
const make = (last: 'sigmoid' | 'identity') =>
  createNetwork({
    weights: [
      [
        [0.2, -0.4, 0.1],
        [0.7, 0.3, -0.5],
      ],
      [
        [0.5, -0.1],
        [-0.6, 0.8],
      ],
    ],
    biases: [
      [0.1, -0.2],
      [0.3, 0],
    ],
    activations: ['tanh', last],
  });
const rows = (count: number, width: number, seed: number) =>
  Array.from({ length: count }, (_, n) =>
    Array.from({ length: width }, (_, k) => (1 + Math.sin(seed + 3 * n + 5 * k)) / 2),
  );
const losses: LossName[] = ['halfSum', 'mean', 'sum', 'binaryCrossEntropy', 'softmaxCrossEntropy'];

describe('a mini-batch out of the middle of the data', () => {
  it.each(losses)('is the batch of these samples alone: %s', (loss) => {
    const last = loss === 'binaryCrossEntropy' ? 'sigmoid' : 'identity';
    const [inputs, targets] = [rows(7, 3, 1), rows(7, 2, 2)];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 7 }), (start, length) => {
        const end = Math.min(7, start + length);
        const [whole, alone] = [make(last), make(last)];
        const settings = { loss, learningRate: 0.3 };
        const middle = createBatch(alone, inputs.slice(start, end), targets.slice(start, end));
        const one = createTrainer(whole, settings, 7);
        const other = createTrainer(alone, settings, 7);
        const value = one.step(createBatch(whole, inputs, targets), start, end - start);
        expect(value).toBe(other.step(middle));
        expect(one.workspace.gradient).toEqual(other.workspace.gradient);
        expect(whole.parameters).toEqual(alone.parameters);
      }),
    );
  });

  it('differs from the first samples', () => {
    const network = make('identity');
    const batch = createBatch(network, rows(7, 3, 1), rows(7, 2, 2));
    const trainer = createTrainer(network, { loss: 'sum', learningRate: 0 }, 7);
    expect(trainer.step(batch, 3, 2)).not.toBe(trainer.step(batch, 0, 2));
  });

  it('starts at a whole number of samples and stays inside the data', () => {
    const network = make('identity');
    const batch = createBatch(network, rows(4, 3, 1), rows(4, 2, 2));
    const trainer = createTrainer(network, { loss: 'sum', learningRate: 0.1 }, 3);
    for (const [start, count] of [
      [-1, 2],
      [0.5, 2],
      [0, 1.5],
      [0, 0],
      [3, 2],
      [0, 4],
    ] as const) {
      expect(() => trainer.step(batch, start, count)).toThrow(/trainer/);
    }
  });
});
