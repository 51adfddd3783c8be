import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { leastSquaresLoss } from '../../../src/math/regression/least-squares';
import {
  coordinateDescent,
  lassoObjective,
  lassoOf,
  proximalStep,
  subgradientStep,
} from '../../../src/math/regularization/lasso';
import { ridge } from '../../../src/math/regularization/ridge';
import { sparseProblem } from '../../../src/math/regularization/sparse-problem';
import {
  casesOfKind,
  expectClose,
  loadGolden,
  readArray,
  readList,
  readMatrix,
  readNumber,
  readObject,
  toleranceOf,
} from '../../golden/check';

const golden = loadGolden('09_regression');

function centred(rows: number[][], targets: number[]) {
  const average = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const means = rows[0]!.map((_, j) => average(rows.map((row) => row[j]!)));
  const middle = average(targets);
  return {
    rows: rows.map((row) => row.map((entry, j) => entry - means[j]!)),
    targets: targets.map((target) => target - middle),
  };
}

const { rows, targets, weights: truth } = sparseProblem(23);
const lasso = lassoOf(rows, targets, 0.2);
const zero = truth.map(() => 0);
const after = (steps: number, step: (weights: readonly number[]) => number[]) => {
  let weights = zero;
  for (let t = 0; t < steps; t++) weights = step(weights);
  return weights;
};
const ista = after(2000, (weights) => proximalStep(lasso, weights, 1 / lasso.lipschitz));

describe('lasso', () => {
  it.each(casesOfKind(golden, 'lasso_sweeps'))('sweeps over coordinates as $name', (each) => {
    const data = centred(readMatrix(each.input['X']), readList(each.input['y']));
    const expected = readMatrix(each.expected['w_after_sweep']);
    const sweeps = coordinateDescent(
      lassoOf(data.rows, data.targets, readNumber(each.input['alpha'])),
      expected.length,
    );
    expectClose(sweeps.slice(1), expected, toleranceOf(golden, each, 'w_after_sweep'));
  });

  it.each(casesOfKind(golden, 'lasso'))('comes to the path of $name by proximal steps', (each) => {
    const data = centred(readMatrix(each.input['X']), readList(each.input['y']));
    for (const point of readArray(each.expected['path']).map(readObject)) {
      const problem = lassoOf(data.rows, data.targets, readNumber(point['alpha']));
      let weights = problem.pull.map(() => 0);
      for (let t = 0; t < 5000; t++) weights = proximalStep(problem, weights, 1 / problem.lipschitz);
      expectClose(weights, point['coef'], toleranceOf(golden, each, 'path'));
      const active = weights.flatMap((weight, j) => (weight === 0 ? [] : [j]));
      expect(active).toEqual(point['active']);
    }
  });

  it('gives the numbers of the curriculum', () => {
    // pages.md P29, ista-vs-subgradient, and E2.9
    expectClose(lasso.lipschitz, 2.4070747981, { rtol: 1e-10, atol: 0 });
    expectClose(ista, [1.7424439882, -1.3159164204, 0.9518867677, 0, 0, 0, 0, 0, 0, 0], {
      rtol: 1e-9,
      atol: 0,
    });
    expectClose(lassoObjective(lasso, ista), 0.9020312084, { rtol: 1e-9, atol: 0 });
    const walked = after(20_000, (weights) => subgradientStep(lasso, weights, 0.01));
    expectClose(lassoObjective(lasso, walked), 0.90340231, { rtol: 1e-8, atol: 0 });
    expect(walked.filter((weight) => weight === 0)).toHaveLength(0);
    expect(walked.filter((weight) => Math.abs(weight) < 0.02)).toHaveLength(7);
    expect(ridge(rows, targets, 0.2).filter((weight) => weight === 0)).toHaveLength(0);
  });

  it('has the objective written out', () => {
    const weights = [1, -0.5, 0, 2, 0, 0, 0.1, 0, 0, -1];
    const { loss } = leastSquaresLoss(rows, targets, weights);
    const sizes = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
    expect(lassoObjective(lasso, weights)).toBeCloseTo(loss + 0.2 * sizes, 12);
    expect(lassoObjective(lasso, zero)).toBe(lasso.lossAtZero);
  });

  it('does not rise with proximal steps of at most 1/L', () => {
    let weights = zero;
    for (let t = 0; t < 50; t++) {
      const next = proximalStep(lasso, weights, 1 / lasso.lipschitz);
      expect(lassoObjective(lasso, next)).toBeLessThanOrEqual(lassoObjective(lasso, weights) + 1e-12);
      weights = next;
    }
  });

  it('stays at its minimum with a proximal step of any size, and ends there by coordinates too', () => {
    expectClose(proximalStep(lasso, ista, 0.05), ista, { rtol: 0, atol: 1e-12 });
    expectClose(coordinateDescent(lasso, 200).at(-1), ista, { rtol: 1e-9, atol: 1e-12 });
  });

  it('is gradient descent without a penalty', () => {
    const plain = lassoOf(rows, targets, 0);
    const weights = truth.map((_, j) => j / 10);
    const { gradient } = leastSquaresLoss(rows, targets, weights);
    const expected = weights.map((weight, j) => weight - 0.1 * gradient[j]!);
    expectClose(proximalStep(plain, weights, 0.1), expected, { rtol: 0, atol: 1e-12 });
    expectClose(subgradientStep(plain, weights, 0.1), expected, { rtol: 0, atol: 1e-12 });
  });

  it('refuses what does not fit', () => {
    expect(() => lassoOf([[1]], [1, 2], 1)).toThrow(MathError);
    expect(() => lassoOf([[1]], [1], -1)).toThrow(MathError);
    expect(() => proximalStep(lasso, zero, 0)).toThrow(MathError);
    expect(() => subgradientStep(lasso, zero, -1)).toThrow(MathError);
    expect(() => coordinateDescent(lasso, 0.5)).toThrow(MathError);
    expect(() => coordinateDescent(lassoOf([[0]], [1], 1), 1)).toThrow(MathError);
    expect(() => sparseProblem(0.5)).toThrow(MathError);
  });
});

describe('sparse problem', () => {
  it('draws the inputs row by row, then the noise', () => {
    expect(rows).toHaveLength(20);
    expect(rows.every((row) => row.length === 10)).toBe(true);
    expect(truth).toEqual([2, -1.5, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(sparseProblem(23)).toEqual(sparseProblem(23));
    expect(sparseProblem(24).rows[0]).not.toEqual(rows[0]);
  });
});
