import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softmaxLosses } from '../../../src/math/classification-loss/softmax-loss';
import { MathError } from '../../../src/math/errors';
import { softmax } from '../../../src/math/softmax';
import { fitSoftmaxRegression, softmaxLogits } from '../../../src/math/softmax-regression/fit';
import { caseNamed, expectClose, loadGolden, readList, readMatrix } from '../../golden/check';
import { evenly } from '../evenly';

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
    const { weights, biases, losses, accuracies } = fitSoftmaxRegression({
      inputs: line,
      labels,
      classes: 3,
      learningRate: 1,
      steps: 2000,
    });
    expect(accuracies.at(-1)).toBe(1);
    expect(losses.at(-1)).toBeCloseTo(0.010083486633906104, 12);
    const close = { rtol: 1e-8, atol: 1e-8 };
    expectClose(weights, [[-12.8546842], [0], [12.8546842]], close);
    expectClose(biases, [-2.12579135, 4.25158271, -2.12579135], close);
  });

  it('with two classes converges to the logistic regression of scikit-learn', () => {
    const goldenCase = caseNamed(loadGolden('09_regression'), 'logistic:p1_CNone');
    const { weights, biases, losses } = fitSoftmaxRegression({
      inputs: readMatrix(goldenCase.input['X']),
      labels: readList(goldenCase.input['y']),
      classes: 2,
      learningRate: 0.2,
      steps: 60_000,
    });
    const close = { rtol: 1e-5, atol: 1e-6 };
    expectClose(weights[1]![0]! - weights[0]![0]!, readList(goldenCase.expected['coef'])[0], close);
    expectClose(biases[1]! - biases[0]!, goldenCase.expected['intercept'], close);
    expectClose(losses.at(-1)!, goldenCase.expected['log_loss_mean'], { rtol: 1e-7, atol: 0 });
  });

  it('takes the step of the gradient by the logits', () => {
    const sample = fc.tuple(evenly(-3, 3), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(
        fc.array(sample, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 5 }),
        (samples, steps) => {
          const settings = {
            inputs: samples.map(([x]) => [x]),
            labels: samples.map(([, k]) => k),
            classes: 3,
            learningRate: 0.7,
          };
          const before = fitSoftmaxRegression({ ...settings, steps });
          const after = fitSoftmaxRegression({ ...settings, steps: steps + 1 });
          const gradient = [0, 1, 2].map(() => ({ weight: 0, bias: 0 }));
          let loss = 0;
          for (const [x, label] of samples) {
            const logits = softmaxLogits(before.weights, before.biases, [x]);
            const { crossEntropy } = softmaxLosses(
              logits,
              [0, 1, 2].map((k) => Number(k === label)),
            );
            loss += crossEntropy.loss / samples.length;
            crossEntropy.gradient.forEach((error, k) => {
              gradient[k]!.weight += (error * x) / samples.length;
              gradient[k]!.bias += error / samples.length;
            });
          }
          expect(before.losses.at(-1)).toBeCloseTo(loss, 12);
          gradient.forEach(({ weight, bias }, k) => {
            expect(after.weights[k]![0]).toBeCloseTo(before.weights[k]![0]! - 0.7 * weight, 12);
            expect(after.biases[k]).toBeCloseTo(before.biases[k]! - 0.7 * bias, 12);
          });
        },
      ),
    );
  });

  it('stays finite however large the logits are', () => {
    const { weights, losses } = fitSoftmaxRegression({
      inputs: [[1e6], [-1e6]],
      labels: [0, 1],
      classes: 2,
      learningRate: 10,
      steps: 20,
    });
    expect(weights.flat().every(Number.isFinite)).toBe(true);
    expect(losses.at(-1)).toBe(0);
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
    expect(() => fitSoftmaxRegression({ ...settings, labels: [-1] })).toThrow(/label/);
    expect(() => fitSoftmaxRegression({ ...settings, labels: [] })).toThrow(/label/);
    expect(() => fitSoftmaxRegression({ ...settings, labels: [0], steps: 0.5 })).toThrow(/steps/);
    expect(() => fitSoftmaxRegression({ ...settings, labels: [0], classes: 1 })).toThrow(/classes/);
  });
});
