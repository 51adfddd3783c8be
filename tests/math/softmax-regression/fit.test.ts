import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { softmax } from '../../../src/math/softmax';
import { fitSoftmaxRegression, softmaxLogits } from '../../../src/math/softmax-regression/fit';

const inputs = [
  [0.2, 0],
  [-1.7, -1.5],
  [-1.7, -0.7],
  [1.8, 0.4],
  [2.6, -0.5],
  [0, -1.5],
  [0, 1.2],
  [-0.3, 0.5],
  [1.7, 1.1],
];
const labels = [0, 0, 0, 1, 1, 1, 2, 2, 2];
const fitted = (steps: number, learningRate = 0.5) =>
  fitSoftmaxRegression({ inputs, labels, classes: 3, learningRate, steps });

describe('softmax regression', () => {
  it('starts at ln K, all classes equal', () => {
    const { losses, weights, biases } = fitted(0);
    expect(losses).toHaveLength(1);
    expect(losses[0]).toBeCloseTo(Math.log(3), 12);
    expect(softmax(softmaxLogits(weights, biases, [3, -1]))).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it.each([
    // numpy, the same descent written with matrices
    { steps: 20, loss: 0.3541797805511179, norm: 2.3193031326774656, right: 8 },
    { steps: 41, loss: 0.2694791091187467, norm: 3.180642873992574, right: 9 },
    { steps: 1000, loss: 0.028471012825080647, norm: 11.391567752271179, right: 9 },
  ])('agrees with NumPy after $steps steps', ({ steps, loss, norm, right }) => {
    const { losses, weights, accuracies } = fitted(steps);
    expect(losses).toHaveLength(steps + 1);
    expect(losses.at(-1)).toBeCloseTo(loss, 12);
    expect(Math.hypot(...weights.flat())).toBeCloseTo(norm, 10);
    expect(accuracies.at(-1)).toBe(right / 9);
  });

  it('finds the accuracy and loss of the curriculum on nine inputs in a row', () => {
    // CLS9 of the curriculum; numpy: mean loss after 2000 steps
    const line = [-1.2, -1, -0.8, -0.2, 0, 0.2, 0.8, 1, 1.2].map((x) => [x]);
    const { losses, accuracies } = fitSoftmaxRegression({
      inputs: line,
      labels,
      classes: 3,
      learningRate: 1,
      steps: 2000,
    });
    expect(accuracies.at(-1)).toBe(1);
    expect(losses.at(-1)).toBeCloseTo(0.010083486633906104, 12);
  });

  it('keeps the sum of the class vectors at 0, because p − y sums to 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (steps) => {
        const { weights, biases } = fitted(steps);
        for (const column of [0, 1]) {
          expect(weights.reduce((sum, row) => sum + row[column]!, 0)).toBeCloseTo(0, 10);
        }
        expect(biases.reduce((sum, bias) => sum + bias, 0)).toBeCloseTo(0, 10);
      }),
    );
  });

  it('takes one step against (p − y) xᵀ', () => {
    const { weights, biases } = fitSoftmaxRegression({
      inputs: [[2, -1]],
      labels: [1],
      classes: 3,
      learningRate: 3,
      steps: 1,
    });
    // −η (1/3, −2/3, 1/3) (2, −1)
    expect(weights).toEqual([
      [-2, 1],
      [4, -2],
      [-2, 1],
    ]);
    expect(biases).toEqual([-1, 2, -1]);
  });

  it('predicts with an affine function of the input', () => {
    expect(softmaxLogits([[1, 2]], [3], [10, 100])).toEqual([213]);
  });

  it('refuses labels that are no classes', () => {
    const settings = { inputs: [[1]], classes: 2, learningRate: 1, steps: 1 };
    expect(() => fitSoftmaxRegression({ ...settings, labels: [2] })).toThrow(MathError);
    expect(() => fitSoftmaxRegression({ ...settings, labels: [0.5] })).toThrow(/label/);
    expect(() => fitSoftmaxRegression({ ...settings, labels: [] })).toThrow(/label/);
    expect(() => fitSoftmaxRegression({ ...settings, labels: [0], steps: 0.5 })).toThrow(/steps/);
    expect(() => fitSoftmaxRegression({ ...settings, labels: [0], classes: 1 })).toThrow(/classes/);
  });
});
