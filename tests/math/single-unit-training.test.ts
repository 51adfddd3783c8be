import { describe, expect, it } from 'vitest';
import { MathError } from '../../src/math/errors';
import { type SingleUnitSettings, trainSingleUnit } from '../../src/math/single-unit-training';
import { expectClose } from '../golden/check';

const line: SingleUnitSettings = {
  inputs: [1, 2, 3],
  targets: [0.2, 0.4, 0.6],
  slope: 0,
  learningRate: 0.3,
  weight: 2,
  bias: 0,
  steps: 2000,
};
const closed = { rtol: 1e-9, atol: 1e-12 };
const printed = { rtol: 1e-8, atol: 5.1e-11 };

describe('training of a single ReLU unit (dead-relu, P13 and E1.50, E1.51, E1.55)', () => {
  it('dies in one too large step and never moves again', () => {
    const run = trainSingleUnit(line);
    expectClose([run.weight[1], run.bias[1]], [-0.52, -1.08], closed);
    expectClose([run.loss[1], run.loss[2000]], [0.0933333333, 0.0933333333], printed);
    expect(run.active.slice(0, 3)).toEqual([3, 0, 0]);
    expect(run.weight[2000]).toBe(run.weight[1]);
    expect(run.gradient).toEqual({ weight: 0, bias: 0 });
  });

  it('is revived slowly by a leak', () => {
    const run = trainSingleUnit({ ...line, slope: 0.01 });
    expectClose([run.weight[100], run.bias[100]], [-0.2315277645, -0.9559369402], printed);
    expect(run.active.indexOf(3, 1)).toBe(375);
    expect(run.active[374]).toBeLessThan(3);
    expectClose([run.weight[2000], run.bias[2000]], [0.2, 0], { rtol: 1e-6, atol: 1e-9 });
  });

  it('converges with a small step', () => {
    const run = trainSingleUnit({ ...line, learningRate: 0.1 });
    expectClose([run.weight[1], run.bias[1]], [1.16, -0.36], closed);
    expectClose([run.weight[2000], run.bias[2000]], [0.2, 0], { rtol: 1e-6, atol: 1e-9 });
  });

  it('cannot reach a negative target as output unit, but a positive one', () => {
    const negative = trainSingleUnit({ ...line, targets: [-1, -1, -1], learningRate: 0.1 });
    expect(negative.loss[2000]).toBe(0.5);
    expect(negative.gradient).toEqual({ weight: 0, bias: 0 });
    const positive = trainSingleUnit({ ...line, targets: [0.4, 0.4, 0.4], learningRate: 0.1, steps: 500 });
    expectClose(positive.loss[500], 2.7635e-5, { rtol: 2e-5, atol: 0 });
  });

  it('dies in the first step at the larger rate with a constant target', () => {
    for (const target of [-1, 0.4]) {
      const run = trainSingleUnit({ ...line, targets: [target, target, target], steps: 1 });
      expect(run.active).toEqual([3, 0]);
    }
  });

  it('stays finite in the whole range of the demo', () => {
    for (const slope of [0, 0.01, 0.1, 0.2]) {
      for (const learningRate of [0.05, 0.3, 0.4, 0.5]) {
        for (const weight of [-3, 0, 3]) {
          for (const bias of [-3, 0, 3]) {
            const run = trainSingleUnit({ ...line, slope, learningRate, weight, bias });
            expect(Math.max(...run.weight.map(Math.abs), ...run.loss)).toBeLessThan(1e4);
          }
        }
      }
    }
  });

  it('keeps the gradient at the last parameters', () => {
    // Nets 2, 4, 6 and errors 1.8, 3.6, 5.4: Σ error·x/3 and Σ error/3.
    const run = trainSingleUnit({ ...line, steps: 0 });
    expectClose(run.gradient, { weight: 8.4, bias: 3.6 }, closed);
    expect(run.weight).toEqual([2]);
  });

  it('rejects lists of unequal length', () => {
    expect(() => trainSingleUnit({ ...line, targets: [1] })).toThrow(MathError);
    expect(() => trainSingleUnit({ ...line, inputs: [], targets: [] })).toThrow(MathError);
  });
});
