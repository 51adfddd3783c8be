import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softmaxLosses } from '../../../src/math/classification-loss/softmax-loss';
import { softmaxLogits, trainSoftmaxRegression } from '../../../src/math/target-types/softmax-training';
import { caseNamed, expectClose, loadGolden, readList, readMatrix } from '../../golden/check';

const inputs = [-1.2, -1, -0.8, -0.2, 0, 0.2, 0.8, 1, 1.2];
const classes = [0, 0, 0, 1, 1, 1, 2, 2, 2];

describe('softmax regression', () => {
  it('has the loss of the curriculum after 2000 steps', () => {
    // pages.md P02, and the same loop in numpy: weights (∓12.8546842, 0), biases (−2.12579135, 4.25158271, −2.12579135)
    const { weights, loss } = trainSoftmaxRegression({
      rows: inputs.map((x) => [x, 1]),
      classes,
      count: 3,
      learningRate: 1,
      steps: 2000,
    });
    expect(loss).toBeCloseTo(0.0100834866, 9);
    expectClose(
      weights,
      [
        [-12.8546842, -2.12579135],
        [0, 4.25158271],
        [12.8546842, -2.12579135],
      ],
      { rtol: 1e-8, atol: 1e-8 },
    );
  });

  it('with two classes converges to the logistic regression of scikit-learn', () => {
    const golden = loadGolden('09_regression');
    const goldenCase = caseNamed(golden, 'logistic:p1_CNone');
    const rows = readMatrix(goldenCase.input['X']).map((row) => [...row, 1]);
    const { weights, loss } = trainSoftmaxRegression({
      rows,
      classes: readList(goldenCase.input['y']),
      count: 2,
      learningRate: 0.2,
      steps: 60_000,
    });
    const difference = weights[1]!.map((weight, j) => weight - weights[0]![j]!);
    expectClose(difference[0], readList(goldenCase.expected['coef'])[0], { rtol: 1e-5, atol: 1e-6 });
    expectClose(difference[1], goldenCase.expected['intercept'], { rtol: 1e-5, atol: 1e-6 });
    expectClose(loss, goldenCase.expected['log_loss_mean'], { rtol: 1e-7, atol: 0 });
  });

  it('takes the step of the gradient by the logits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.integer({ min: 0, max: 2 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 0, max: 5 }),
        (samples, steps) => {
          const rows = samples.map(([x]) => [x, 1]);
          const settings = { rows, classes: samples.map(([, k]) => k), count: 3, learningRate: 0.7 };
          const before = trainSoftmaxRegression({ ...settings, steps });
          const after = trainSoftmaxRegression({ ...settings, steps: steps + 1 });
          const gradient = [0, 1, 2].map(() => [0, 0]);
          let loss = 0;
          rows.forEach((row, i) => {
            const targets = [0, 1, 2].map((k) => Number(k === samples[i]![1]));
            const { crossEntropy } = softmaxLosses(softmaxLogits(before.weights, row), targets);
            loss += crossEntropy.loss / rows.length;
            crossEntropy.gradient.forEach((error, k) => {
              row.forEach((entry, j) => {
                gradient[k]![j]! += (error * entry) / rows.length;
              });
            });
          });
          expect(before.loss).toBeCloseTo(loss, 12);
          after.weights.forEach((own, k) => {
            own.forEach((weight, j) => {
              expect(weight).toBeCloseTo(before.weights[k]![j]! - 0.7 * gradient[k]![j]!, 12);
            });
          });
        },
      ),
    );
  });

  it('stays finite however large the logits are', () => {
    const { weights, loss } = trainSoftmaxRegression({
      rows: [[1e6], [-1e6]],
      classes: [0, 1],
      count: 2,
      learningRate: 10,
      steps: 20,
    });
    expect(weights.flat().every(Number.isFinite)).toBe(true);
    expect(loss).toBe(0);
  });

  it('refuses classes that do not exist, and lists of unequal length', () => {
    const settings = { rows: [[1], [2]], count: 2, learningRate: 1, steps: 1 };
    expect(() => trainSoftmaxRegression({ ...settings, classes: [0, 2] })).toThrow(/0 to count - 1/);
    expect(() => trainSoftmaxRegression({ ...settings, classes: [0, -1] })).toThrow(/0 to count - 1/);
    expect(() => trainSoftmaxRegression({ ...settings, classes: [0] })).toThrow(/one class for each row/);
    expect(() => trainSoftmaxRegression({ ...settings, classes: [0, 1], steps: 0.5 })).toThrow(/steps/);
  });
});
