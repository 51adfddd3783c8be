import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import {
  descendLogistic,
  fitLogistic,
  type LabelledRows,
  logisticGradient,
  logisticHessian,
  logisticObjective,
} from '../../../src/math/linear-losses/logistic-regression';
import { symmetricEigenvalues } from '../../../src/math/symmetric-eigenvalues';
import { casesOfKind, expectCase, loadGolden, readList, readMatrix } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('09_regression');
const inputs = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];
const rows = inputs.map((x) => [1, x]);
const normal: LabelledRows = { rows, labels: [0, 0, 1, 0, 1, 0, 1, 1] };
const separable: LabelledRows = { rows, labels: [0, 0, 0, 0, 1, 1, 1, 1] };
const objectives = ['crossEntropy', 'printed', 'printedMaximized'] as const;

describe('the fit', () => {
  it.each(casesOfKind(golden, 'logistic'))('agrees with the golden case $name', (goldenCase) => {
    const X = readMatrix(goldenCase.input['X']);
    const labels = readList(goldenCase.input['y']);
    const C = goldenCase.input['C'] as number | null;
    const data = { rows: X.map((row) => [1, ...row]), labels };
    // scikit-learn: sum of losses + ‖w‖²/(2C); here the mean, so the penalty is 1/(C n).
    const penalty = C === null ? 0 : 1 / (C * X.length);
    const weights = fitLogistic(data, { penalty, free: [0] });
    const prob = data.rows.map((row) => sigmoid(row.reduce((sum, x, j) => sum + x * weights[j]!, 0)));
    expectCase(
      {
        intercept: weights[0]!,
        coef: weights.slice(1),
        prob,
        log_loss_mean: logisticObjective('crossEntropy', data, weights),
      },
      golden,
      goldenCase,
    );
  });

  it('is that of NumPy for eight points', () => {
    const weights = fitLogistic(normal);
    expect(weights[0]).toBeCloseTo(-2.67337962, 8);
    expect(weights[1]).toBeCloseTo(1.18816872, 8);
    expect(logisticObjective('crossEntropy', normal, weights)).toBeCloseTo(0.5280988171795706, 13);
    expect(-weights[0]! / weights[1]!).toBeCloseTo(2.25, 12);
  });

  it('has a gradient of 0: the errors add up to 0, also weighted by the inputs', () => {
    for (const each of logisticGradient('crossEntropy', normal, fitLogistic(normal))) {
      expect(Math.abs(each)).toBeLessThan(1e-13);
    }
  });

  it('answers to a nudge of the slope with its loss, but not with its accuracy', () => {
    const [b, w] = fitLogistic(normal) as [number, number];
    const nudged = [b, w + 1e-3];
    const correct = ([bias, weight]: readonly number[]) =>
      inputs.filter((x, i) => Number(bias! + weight! * x > 0) === normal.labels[i]).length;
    const rise =
      logisticObjective('crossEntropy', normal, nudged) - logisticObjective('crossEntropy', normal, [b, w]);
    // At the minimum the loss rises by half the curvature times the square of the nudge.
    expect(rise / (logisticHessian(normal, [b, w])[1]![1]! * 5e-7)).toBeCloseTo(1, 2);
    expect([correct([b, w]), correct(nudged)]).toEqual([6, 6]);
  });

  it('refuses separable labels, for which there is no minimum', () => {
    expect(() => fitLogistic(separable)).toThrow(/MathError|depend|separable/);
    expect(fitLogistic(separable, { penalty: 0.01 })[1]).toBeGreaterThan(0);
  });

  it('refuses labels of another number than rows, and rows of several lengths', () => {
    const bad = { rows, labels: [1] };
    const refusal = (caller: string) => `${caller} needs one label for each row`;
    expect(() => fitLogistic(bad)).toThrow(refusal('fitLogistic'));
    expect(() => logisticObjective('printed', bad, [0, 0])).toThrow(refusal('logisticObjective'));
    expect(() => logisticGradient('printed', bad, [0, 0])).toThrow(refusal('logisticGradient'));
    expect(() => logisticHessian(bad, [0, 0])).toThrow(refusal('logisticHessian'));
    expect(() => descendLogistic('printed', bad, { learningRate: 1, at: [1] })).toThrow(
      refusal('descendLogistic'),
    );
    expect(() => fitLogistic({ rows: [[1], [1, 2]], labels: [0, 1] })).toThrow('fitLogistic');
  });

  it('begins where no score is so large that the curvature is lost', () => {
    const four = { rows: [[1000], [1000], [1000], [1000]], labels: [1, 1, 1, 0] };
    // p = 3/4, so the score is ln 3.
    expect(fitLogistic(four)[0]! * 1000).toBeCloseTo(Math.log(3), 12);
    expect(fitLogistic({ rows: [[1000], [1000]], labels: [0, 1] })).toEqual([0]);
  });

  it('leaves only the free weights without the penalty', () => {
    // One weight: the gradient of the loss plus λw is 0.
    const data = { rows: [[1], [1], [1], [1]], labels: [1, 1, 1, 0] };
    const [pulled] = fitLogistic(data, { penalty: 0.5 });
    expect(sigmoid(pulled!) - 0.75 + 0.5 * pulled!).toBeCloseTo(0, 12);
    expect(fitLogistic(data, { penalty: 0.5, free: [0] })[0]).toBeCloseTo(Math.log(3), 12);
    // A single row: σ(−w) = w at the minimum for the label 1 and λ = 1.
    const [single] = fitLogistic({ rows: [[1]], labels: [1] }, { penalty: 1 });
    expect(sigmoid(-single!)).toBeCloseTo(single!, 12);
  });
});

describe('the objectives', () => {
  const weight = evenly(-5, 5);

  it.each(objectives)('%s has the gradient of its differences', (objective) => {
    fc.assert(
      fc.property(weight, weight, (b, w) => {
        const h = 1e-5;
        const along = (j: number) => {
          const moved = (step: number) => [b, w].map((each, k) => each + (k === j ? step : 0));
          return (
            (logisticObjective(objective, normal, moved(h)) -
              logisticObjective(objective, normal, moved(-h))) /
            (2 * h)
          );
        };
        logisticGradient(objective, normal, [b, w]).forEach((each, j) => {
          expect(Math.abs(each - along(j))).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it('differ by what the table lost', () => {
    // p = ½ everywhere: ln 2 for each of the eight, or for the four of class 1 only.
    expect(logisticObjective('crossEntropy', normal, [0, 0])).toBeCloseTo(Math.LN2, 15);
    expect(logisticObjective('printed', normal, [0, 0])).toBeCloseTo(-Math.LN2 / 2, 15);
    expect(logisticObjective('printedMaximized', normal, [0, 0])).toBeCloseTo(Math.LN2 / 2, 15);
  });

  it('take labels between 0 and 1, each class with its share', () => {
    const soft = (label: number) => ({ rows: [[2]], labels: [label] });
    fc.assert(
      fc.property(evenly(0, 1), weight, (label, w) => {
        const of = (objective: (typeof objectives)[number], share: number) =>
          logisticObjective(objective, soft(share), [w]);
        for (const objective of objectives)
          expect(of(objective, label)).toBeCloseTo(
            label * of(objective, 1) + (1 - label) * of(objective, 0),
            12,
          );
        // p − y, and the printed formula knows class 1 only.
        expect(logisticGradient('crossEntropy', soft(label), [w])[0]).toBeCloseTo(
          2 * (sigmoid(2 * w) - label),
          12,
        );
        expect(logisticGradient('printed', soft(label), [w])[0]).toBeCloseTo(
          2 * label * (1 - sigmoid(2 * w)),
          12,
        );
      }),
    );
    expect(logisticObjective('crossEntropy', soft(0.3), [0])).toBeCloseTo(Math.LN2, 15);
  });

  it('are 0 in the limit of a certain hit', () => {
    const one = (label: number) => ({ rows: [[1]], labels: [label] });
    expect(logisticObjective('crossEntropy', one(1), [Infinity])).toBe(0);
    expect(logisticObjective('crossEntropy', one(0), [-Infinity])).toBe(0);
    expect(logisticObjective('printedMaximized', one(0), [-Infinity])).toBe(0);
  });

  it('stay finite for scores of any size', () => {
    expect(logisticObjective('crossEntropy', normal, [0, 1e6])).toBe((0.5e6 + 1e6 + 2e6 + 3e6) / 8);
    expect(logisticObjective('printed', normal, [0, -1e6])).toBe(-(1.5e6 + 2.5e6 + 3.5e6 + 4e6) / 8);
  });

  it('has a Hessian without negative eigenvalue, which the gradient follows', () => {
    fc.assert(
      fc.property(weight, weight, (b, w) => {
        const hessian = logisticHessian(normal, [b, w]);
        expect(Math.min(...symmetricEigenvalues(hessian).values)).toBeGreaterThan(-1e-15);
        const h = 1e-5;
        const [up, down] = [h, -h].map((step) => logisticGradient('crossEntropy', normal, [b + step, w]));
        expect(Math.abs(hessian[0]![1]! - (up![1]! - down![1]!) / (2 * h))).toBeLessThan(1e-7);
      }),
    );
  });
});

describe('gradient descent', () => {
  it('takes the steps of NumPy', () => {
    const [first, second] = descendLogistic('crossEntropy', normal, { learningRate: 0.5, at: [1, 100] });
    expect(first).toEqual([0, 0.15625]); // −½ · mean of (½ − y)(1, x)
    expect(second![0]).toBeCloseTo(-2.09700519, 8);
    expect(second![1]).toBeCloseTo(0.96789808, 8);
  });

  it('follows the printed formula without end', () => {
    const [end] = descendLogistic('printed', normal, { learningRate: 0.5, at: [100] });
    expect(logisticObjective('printed', normal, end!)).toBeCloseTo(-114.90401448432713, 10); // NumPy
  });

  it('drives the weights of separable labels apart like ln t', () => {
    const path = descendLogistic('crossEntropy', separable, { learningRate: 0.5, at: [100, 1000, 10_000] });
    const lengths = path.map(([b, w]) => Math.hypot(b!, w!));
    [4.221782873810598, 11.421010335754543, 26.108646466830418].forEach((expected, k) => {
      expect(lengths[k]).toBeCloseTo(expected, 8); // NumPy
    });
  });

  it('moves a single sample along its input', () => {
    const alone = { rows: [[1, 2]], labels: [1] };
    const path = descendLogistic('crossEntropy', alone, { learningRate: 1, at: [0, 1] });
    // p = 1/2, so minus the gradient is half the input.
    expect(path).toEqual([
      [0, 0],
      [0.5, 1],
    ]);
  });

  it('gives the start for 0 steps and refuses to go back', () => {
    expect(descendLogistic('crossEntropy', normal, { learningRate: 1, at: [0, 0, 2] })[1]).toEqual([0, 0]);
    expect(() => descendLogistic('crossEntropy', normal, { learningRate: 1, at: [2, 1] })).toThrow('steps');
    expect(() => descendLogistic('crossEntropy', normal, { learningRate: -1, at: [1] })).toThrow(
      'learning rate',
    );
  });
});
