import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { equalMeanSpectrum } from '../../../src/math/input-mean/equal-mean-spectrum';
import { leastSquaresWalk } from '../../../src/math/input-mean/least-squares-walk';
import { removeColumnMeans } from '../../../src/math/input-mean/remove-column-means';
import { SIX_POSITIVE_SAMPLES } from '../../../src/math/input-mean/six-positive-samples';
import { stepsToShare } from '../../../src/math/input-mean/steps-to-share';
import { leastSquaresHessian } from '../../../src/math/regression/least-squares';
import { symmetricEigenvalues } from '../../../src/math/symmetric-eigenvalues';
import { expectClose, loadGolden, readMatrix } from '../../golden/check';
import { evenly } from '../evenly';

const columnCases = loadGolden('13_scaling').cases.filter(({ name }) => name.startsWith('columns:'));
const { inputs, weights } = SIX_POSITIVE_SAMPLES;
const eightDecimals = { rtol: 1e-9, atol: 5.1e-9 };
const conditionOf = (rows: readonly (readonly number[])[]) => {
  const { values } = symmetricEigenvalues(leastSquaresHessian(rows));
  return values[0]! / values.at(-1)!;
};
const withOnes = (rows: readonly (readonly number[])[]) => rows.map((row) => [...row, 1]);

describe('removing the means of the columns', () => {
  it.each(columnCases)('agrees with scikit-learn on $name', ({ input, expected }) => {
    expectClose(removeColumnMeans(readMatrix(input['X'])).means, expected['mean'], {
      rtol: 1e-12,
      atol: 1e-14,
    });
  });

  it('leaves the covariance alone: the second moment is the covariance plus μμᵀ', () => {
    const { means, rows } = removeColumnMeans(inputs);
    const [raw, central] = [leastSquaresHessian(inputs), leastSquaresHessian(rows)];
    raw.forEach((row, i) => {
      row.forEach((entry, j) => {
        expectClose(entry, central[i]![j]! + means[i]! * means[j]!, { rtol: 1e-14, atol: 1e-15 });
      });
    });
  });
});

const cloud = fc.array(fc.tuple(evenly(-2, 2), evenly(-2, 2)), { minLength: 6, maxLength: 6 });

describe('centering and the condition number', () => {
  it('never raises it with a bias', () => {
    fc.assert(
      fc.property(cloud, (rows) => {
        const central = removeColumnMeans(rows).rows;
        const { values } = symmetricEigenvalues(leastSquaresHessian(central));
        fc.pre(values.at(-1)! > 1e-4);
        expect(conditionOf(withOnes(central))).toBeLessThanOrEqual(conditionOf(withOnes(rows)) * (1 + 1e-9));
      }),
    );
  });

  it('may raise it without one', () => {
    // By hand: second moment diag(3/2, 5/4) for the second coordinates 1/2 and 3/2, covariance diag(3/2, 1/4).
    const rows = [-1.5, 1.5, 0, 0].flatMap((x, i) =>
      (i < 2 ? [0.5, 1.5] : [0.5 + (i - 2)]).map((y) => [x, y]),
    );
    expectClose(conditionOf(rows), 1.2, { rtol: 1e-12, atol: 0 });
    expectClose(conditionOf(removeColumnMeans(rows).rows), 6, { rtol: 1e-12, atol: 0 });
  });

  it('is never lowered by adding a bias', () => {
    fc.assert(
      fc.property(cloud, (rows) => {
        const { values } = symmetricEigenvalues(leastSquaresHessian(rows));
        fc.pre(values.at(-1)! > 1e-4);
        const wider = symmetricEigenvalues(leastSquaresHessian(withOnes(rows))).values;
        expect(wider[0]! * (1 + 1e-12)).toBeGreaterThanOrEqual(values[0]!);
        expect(wider.at(-1)!).toBeLessThanOrEqual(values.at(-1)! * (1 + 1e-9) + 1e-14);
      }),
    );
  });
});

describe('the spectrum of equal inputs', () => {
  it('gives the condition numbers of the curriculum', () => {
    // Page P20 and erratum E0.7; again with numpy.linalg.eigvalsh.
    const condition = (dimension: number, mean: number, variance: number, bias: boolean) =>
      equalMeanSpectrum({ dimension, mean, variance, bias }).conditionNumber;
    expectClose(condition(2, 1, 1, false), 3, eightDecimals);
    expectClose(condition(2, 1, 1, true), 13.9282032303, eightDecimals);
    expectClose(condition(10, 0.5, 1, true), 18.19503997, eightDecimals);
    expectClose(condition(100, 1, 1, true), 10401.999904, { rtol: 0, atol: 5.1e-7 });
    expectClose(condition(10, 0.5, 1 / 12, false), 31, eightDecimals);
    expectClose(condition(10, 0.5, 1 / 12, true), 152.076758, { rtol: 0, atol: 5.1e-7 });
    expectClose(condition(2, 0.5, 1 / 12, true), 28.04767976, eightDecimals);
  });

  it('is what the rotations of Jacobi find in the matrix', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        evenly(-2, 2),
        evenly(0.05, 3),
        fc.boolean(),
        (dimension, mean, variance, bias) => {
          const size = dimension + (bias ? 1 : 0);
          const isBias = (i: number) => i === dimension;
          const matrix = Array.from({ length: size }, (_, i) =>
            Array.from(
              { length: size },
              (_, j) =>
                (isBias(i) ? 1 : mean) * (isBias(j) ? 1 : mean) + (i === j && !isBias(i) ? variance : 0),
            ),
          );
          const spectrum = equalMeanSpectrum({ dimension, mean, variance, bias });
          expectClose(spectrum.values, symmetricEigenvalues(matrix).values, { rtol: 1e-10, atol: 1e-12 });
          expect(spectrum.values).toHaveLength(size);
          expect([spectrum.largest, spectrum.smallest]).toEqual([spectrum.values[0], spectrum.values.at(-1)]);
        },
      ),
    );
  });

  it('refuses what is no set of inputs', () => {
    const good = { dimension: 2, mean: 1, variance: 1, bias: false };
    expect(() => equalMeanSpectrum({ ...good, dimension: 0 })).toThrow(MathError);
    expect(() => equalMeanSpectrum({ ...good, mean: Number.NaN })).toThrow(MathError);
    expect(() => equalMeanSpectrum({ ...good, variance: 0 })).toThrow(MathError);
  });
});

describe('gradient descent on the six samples', () => {
  const settings = { optimum: weights, start: [0, 0], relativeRate: 1, steps: 60 };

  it('needs 26 steps with the inputs as they are and 4 without their mean', () => {
    // Curriculum, page P20, demo zigzag.
    const raw = leastSquaresWalk({ rows: inputs, ...settings });
    expectClose(raw.conditionNumber, 7.41198417, eightDecimals);
    expectClose(raw.learningRate, 3.03797468, eightDecimals);
    expectClose(raw.path[1], [0.35443038, -0.13670886], eightDecimals);
    expect(raw.stepsNeeded).toBe(26);
    const central = leastSquaresWalk({ rows: removeColumnMeans(inputs).rows, ...settings });
    expectClose(central.conditionNumber, 1.36226159, eightDecimals);
    expect(central.stepsNeeded).toBe(4);
  });

  it('counts the steps in the eigenbasis as the walk itself does', () => {
    fc.assert(
      fc.property(cloud, evenly(0.3, 1), (rows, relativeRate) => {
        const walk = leastSquaresWalk({ rows, ...settings, relativeRate, steps: 400 });
        fc.pre(walk.stepsNeeded !== null && walk.stepsNeeded < 400 && walk.losses[0]! > 1e-6);
        const first = walk.losses.findIndex((loss) => loss < 1e-6 * walk.losses[0]!);
        expect(Math.abs(first - walk.stepsNeeded!)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says what is degenerate', () => {
    const line = leastSquaresWalk({
      rows: [
        [1, 1],
        [2, 2],
      ],
      ...settings,
    });
    expect(line.conditionNumber).toBeNull();
    expect(line.eigenvalues[1]).toBe(0);
    // λ = 5, 0: one step of 1/5 ends on the floor w₁ + w₂ = 0, and the start is on it.
    expectClose(line.learningRate, 0.2, { rtol: 1e-12, atol: 0 });
    expect(line.stepsNeeded).toBe(0);
    const beside = leastSquaresWalk({
      rows: [
        [1, 1],
        [2, 2],
      ],
      ...settings,
      start: [1, 0],
    });
    expect(beside.stepsNeeded).toBe(1);
    expectClose(beside.path[1], [0.5, -0.5], { rtol: 1e-12, atol: 0 });
    const nothing = leastSquaresWalk({
      rows: [
        [0, 0],
        [0, 0],
      ],
      ...settings,
    });
    expect([nothing.learningRate, nothing.stepsNeeded, nothing.path.at(-1)]).toEqual([0, 0, [0, 0]]);
    const atMinimum = leastSquaresWalk({ rows: inputs, ...settings, start: weights });
    expect(atMinimum.stepsNeeded).toBe(0);
    expect(() => leastSquaresWalk({ rows: inputs, ...settings, relativeRate: 0 })).toThrow(
      'leastSquaresWalk needs a finite relative rate above 0',
    );
    expect(() => leastSquaresWalk({ rows: inputs, ...settings, steps: 0.5 })).toThrow(MathError);
  });
});

describe('steps to a share of the loss', () => {
  it('is the smallest number of steps that suffices', () => {
    fc.assert(
      fc.property(evenly(0.01, 0.999), (rate) => {
        const steps = stepsToShare(rate, 1e-6);
        expect(rate ** (2 * steps)).toBeLessThan(1e-6 * (1 + 1e-9));
        expect(rate ** (2 * (steps - 1))).toBeGreaterThanOrEqual(1e-6 * (1 - 1e-9));
      }),
    );
    expect([stepsToShare(0, 1e-6), stepsToShare(0.5, 1e-6), stepsToShare(0.5, 2)]).toEqual([1, 10, 0]);
    // What must fall below a share has not fallen below it when it is the share.
    expect([stepsToShare(0, 1), stepsToShare(0.5, 1), stepsToShare(0.5, 0.25)]).toEqual([1, 1, 2]);
    const refusal = 'stepsToShare needs a rate from 0 to below 1';
    for (const rate of [1, -0.1, Number.NaN])
      expect(() => stepsToShare(rate, 1e-6), `${rate}`).toThrow(refusal);
    expect(() => stepsToShare(0.5, 0)).toThrow('stepsToShare needs a finite share above 0');
  });
});
