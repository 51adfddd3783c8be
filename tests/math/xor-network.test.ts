import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainXor, type XorWeights, xorGradient, xorLoss, xorStart } from '../../src/math/xor-network';
import { expectClose } from '../golden/check';
import { evenly } from './evenly';

const train = (start: XorWeights, learningRate = 0.5, steps = 5000) =>
  trainXor({ start, learningRate, steps, points: 200 });
const longRun = (digits: number) => ({ rtol: 1e-6, atol: digits });

describe('the XOR network from equal and unequal starts', () => {
  it('never leaves the zero start: loss ln 2, all outputs 0.5 (page P17, init-symmetry)', () => {
    const { losses, outputs, final } = train(xorStart('zero'));
    expect(losses.every((loss) => loss === Math.LN2)).toBe(true);
    expect(outputs).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(final).toEqual(xorStart('zero'));
  });

  it('keeps equal units equal to the last bit, at the reference values', () => {
    const { losses, firstUnit, secondUnit } = train(xorStart('constant', 0.5));
    expect(firstUnit).toEqual(secondUnit);
    // Erratum E1.32 gives more digits than page P17: 4.5989931490.
    expectClose(firstUnit.at(-1), [4.598993149, 4.598993149], longRun(0));
    expectClose(losses.at(-1), 0.47820482, longRun(5.1e-9));
  });

  it('starts from the weights it names', () => {
    expect(xorStart('constant')).toEqual(xorStart('constant', 0.5));
    // ln(1 + e^∓z) with z = 0.7 tanh(0.5x₁ − 0.4x₂) + 0.2 tanh(−0.3x₁ + 0.6x₂), by mpmath.
    expectClose(xorLoss(xorStart('asymmetric')), 0.6993062388385402, { rtol: 1e-15, atol: 0 });
  });

  it('keeps learning from a unit that is saturated', () => {
    // 1 − tanh² of 20 would be 0; σ(−z)/cosh²(20) is not.
    const gradient = xorGradient({
      hiddenWeights: [
        [0, 0],
        [0, 0],
      ],
      hiddenBiases: [20, 0],
      outputWeights: [1, 0],
      outputBias: -1,
    });
    // tanh(20) is 1 to the last bit, so z = 0 and the deltas are ±1/8; they cancel over the samples.
    expect(gradient.hiddenBiases[0]).toBe(0);
    expectClose(gradient.hiddenWeights[0], [0, 0], { rtol: 0, atol: 0 });
    const alone = xorGradient({
      hiddenWeights: [
        [0, 0],
        [0, 0],
      ],
      hiddenBiases: [20, 0],
      outputWeights: [1, 0],
      outputBias: 39,
    });
    // z = 40: (2σ(40) − 2σ(−40))/4 times 1/cosh²(20), by mpmath.
    expectClose(alone.hiddenBiases[0], 1.6993417021166355e-17 / 2, { rtol: 1e-15, atol: 0 });
  });

  it('solves XOR from the asymmetric start, at the reference loss', () => {
    const { losses, outputs } = train(xorStart('asymmetric'));
    expectClose(losses.at(-1), 0.00126288, longRun(5.1e-9));
    expect(outputs.map(Math.round)).toEqual([0, 1, 1, 0]);
  });

  const weight = evenly(-2, 2);
  const weights: fc.Arbitrary<XorWeights> = fc.record({
    hiddenWeights: fc.array(fc.array(weight, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
    hiddenBiases: fc.array(weight, { minLength: 2, maxLength: 2 }),
    outputWeights: fc.array(weight, { minLength: 2, maxLength: 2 }),
    outputBias: weight,
  });

  it('has the gradient of its loss, by central differences', () => {
    fc.assert(
      fc.property(weights, (start) => {
        const gradient = xorGradient(start);
        const h = 1e-5;
        const slope = (move: (copy: XorWeights, by: number) => void) => {
          const [up, down] = [structuredClone(start), structuredClone(start)];
          move(up, h);
          move(down, -h);
          return (xorLoss(up) - xorLoss(down)) / (2 * h);
        };
        const close = { rtol: 1e-6, atol: 1e-9 };
        for (const unit of [0, 1]) {
          for (const input of [0, 1]) {
            const got = slope((copy, by) => {
              copy.hiddenWeights[unit]![input]! += by;
            });
            expectClose(got, gradient.hiddenWeights[unit]![input], close);
          }
          expectClose(
            slope((copy, by) => (copy.hiddenBiases[unit]! += by)),
            gradient.hiddenBiases[unit],
            close,
          );
          expectClose(
            slope((copy, by) => (copy.outputWeights[unit]! += by)),
            gradient.outputWeights[unit],
            close,
          );
        }
        expectClose(
          slope((copy, by) => (copy.outputBias += by)),
          gradient.outputBias,
          close,
        );
      }),
    );
  });

  it('keeps equal units equal for every constant and learning rate of the demo, and stays finite', () => {
    fc.assert(
      fc.property(evenly(-1, 1), evenly(0.05, 2), (constant, learningRate) => {
        const { firstUnit, secondUnit, losses } = train(xorStart('constant', constant), learningRate, 500);
        expect(firstUnit).toEqual(secondUnit);
        expect(losses.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('swaps its units when the start is swapped', () => {
    const start = xorStart('asymmetric');
    const swapped = {
      ...start,
      hiddenWeights: [...start.hiddenWeights].reverse(),
      outputWeights: [...start.outputWeights].reverse(),
    };
    const one = train(start, 0.5, 300);
    const other = train(swapped, 0.5, 300);
    expectClose(other.firstUnit, one.secondUnit, { rtol: 1e-9, atol: 1e-12 });
    expectClose(other.losses, one.losses, { rtol: 1e-9, atol: 1e-12 });
  });

  it('keeps the first and the last point, and all of a short run', () => {
    const long = trainXor({ start: xorStart('asymmetric'), learningRate: 0.5, steps: 1000, points: 11 });
    expect(long.steps).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(long.losses[0]).toBe(xorLoss(xorStart('asymmetric')));
    expect(long.losses[10]).toBe(xorLoss(long.final));
    const short = trainXor({ start: xorStart('zero'), learningRate: 0.5, steps: 3, points: 11 });
    expect(short.steps).toEqual([0, 1, 2, 3]);
    expect(trainXor({ start: xorStart('zero'), learningRate: 0.5, steps: 0, points: 5 }).steps).toEqual([0]);
  });

  it('refuses wrong shapes and counts', () => {
    expect(() => xorLoss({ ...xorStart('zero'), hiddenBiases: [] })).toThrow(/check the shapes/);
    expect(() => train(xorStart('zero'), 0.5, -1)).toThrow(/whole number of steps/);
    expect(() => train(xorStart('zero'), -0.5, 1)).toThrow(/learning rate/);
    expect(() => trainXor({ start: xorStart('zero'), learningRate: 1, steps: 5, points: 1 })).toThrow(
      /points, at least 2/,
    );
  });
});
