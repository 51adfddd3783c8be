import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adamFirstMoves, firstGradient, rateForMove, rateRun } from '../../../src/math/depth/rate-experiment';
import { MathError } from '../../../src/math/errors';
import { createDeepNetwork } from '../../../src/math/network/deep-network';
import { createNetwork } from '../../../src/math/network/network';

const deep = createDeepNetwork({ activation: 'sigmoid', gain: 1, depth: 10, width: 16, seed: 11 });
const targets = deep.input.map((_, k) => (k % 2 === 0 ? 0.2 : 0.8));

describe('one learning rate for all layers', () => {
  it('gives the values of the curriculum (E0.9)', () => {
    const { gradientNorms, weightNorms } = firstGradient(deep, targets);
    expect(gradientNorms[0]).toBeCloseTo(2.515042e-6, 12);
    expect(gradientNorms[9]! / gradientNorms[0]!).toBeCloseTo(257242.203, 3);
    const needed = rateForMove(0.001, weightNorms[0]!, gradientNorms[0]!);
    expect(needed).toBeCloseTo(1550.4749, 4);
    const { moves, loss } = rateRun(deep, targets, needed).after(1);
    expect(moves[0]).toBeCloseTo(0.001, 12);
    expect(moves[9]).toBeCloseTo(245.5312, 4);
    expect(loss).toBeCloseTo(0.32, 10);
  });

  it('says how far the units of a layer are from being saturated', () => {
    const network = createNetwork({
      weights: [[[0], [Math.log(3)]]],
      biases: [[0, 0]],
      activations: ['sigmoid'],
    });
    // σ′(0) = 1/4 and σ′(ln 3) = 3/16, on average 7/32.
    const { meanDerivatives } = rateRun({ network, input: [1] }, [0, 0], 0.1).after(0);
    expect(meanDerivatives).toHaveLength(1);
    expect(meanDerivatives[0]).toBeCloseTo(7 / 32, 14);
  });

  it('moves all layers in the same ratio in the first step, whatever it is', () => {
    const unit = rateRun(deep, targets, 1).after(1).moves;
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2000, noNaN: true }), (learningRate) => {
        const { moves } = rateRun(deep, targets, learningRate).after(1);
        moves.forEach((move, l) => {
          expect(move / (learningRate * unit[l]!)).toBeCloseTo(1, 6);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same states in whatever order they are asked for', () => {
    const run = rateRun(deep, targets, 3);
    const late = run.after(12);
    const early = run.after(4);
    expect(run.after(12)).toEqual(late);
    expect(run.after(13)).toEqual(rateRun(deep, targets, 3).after(13));
    expect(rateRun(deep, targets, 3).after(4)).toEqual(early);
    expect(run.losses(12).length).toBe(13);
    expect(run.losses(4)).toEqual(rateRun(deep, targets, 3).losses(4));
    expect(run.losses(4)[0]).toBeCloseTo(0.8226550282, 10);
    expect(run.losses(4).at(-1)).toBe(early.loss);
  });

  it('leaves the network as it was', () => {
    const before = deep.network.parameters.slice();
    rateRun(deep, targets, 10).after(5);
    adamFirstMoves(deep, targets, 0.001);
    expect(deep.network.parameters).toEqual(before);
  });

  it('never moves layer 1 by 0.1% and lowers the loss of the sample below 0.3 (200 steps)', () => {
    for (let rate = 0.1; rate < 2000; rate *= 1.5) {
      const { moves, loss } = rateRun(deep, targets, rate).after(200);
      expect(moves[0]! > 0.001 && loss < 0.3).toBe(false);
    }
  });

  it('needs for a move by s the rate s‖W‖/‖∂E/∂W‖, which is infinite without a gradient', () => {
    expect(rateForMove(0.25, 4, 0.5)).toBe(2);
    expect(rateForMove(0.25, 4, 0)).toBe(Infinity);
  });

  it('refuses a share of 0 and weights of 0', () => {
    expect(() => rateForMove(0, 1, 1)).toThrow(
      new MathError('rateForMove needs a finite share above 0, not 0'),
    );
    expect(() => rateForMove(1, 0, 1)).toThrow(
      new MathError('rateForMove needs a finite weight norm above 0, not 0'),
    );
    expect(() => rateRun(deep, targets, 1).after(-1)).toThrow(MathError);
  });
});

describe('the first step of Adam', () => {
  it('moves the first layer about as far as the last', () => {
    const moves = adamFirstMoves(deep, targets, 0.001);
    // NumPy: 0.001·g/(|g| + 1e-8), relative to the norm of the weights.
    expect(moves[0]).toBeCloseTo(0.003381152827091319, 12);
    expect(moves[9]).toBeCloseTo(0.003916285866666614, 12);
  });
});
