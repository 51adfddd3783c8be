import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { transpose } from '../../../src/math/matrix';
import { decimalExponent } from '../../../src/math/scaling/decimal-exponent';
import { interquartileRange, quantile } from '../../../src/math/scaling/quantile';
import { applyScaler, fitScaler, type ScalingMethod, scaled } from '../../../src/math/scaling/scaler';
import { skewness } from '../../../src/math/skewness';
import { mean, standardDeviation } from '../../../src/math/statistics';
import { casesOfKind, expectCase, expectClose, loadGolden, readMatrix } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('13_scaling');

/** Each column scaled by itself. */
function columns(rows: readonly (readonly number[])[], of: (column: readonly number[]) => number[]) {
  return transpose(transpose(rows).map((column) => of(column)));
}

describe('scaling the columns of a table', () => {
  it.each(casesOfKind(golden, 'columns'))('agrees with scikit-learn: $name', (goldenCase) => {
    const rows = readMatrix(goldenCase.input['X']);
    const by = (method: ScalingMethod, range?: readonly [number, number]) =>
      columns(rows, (column) => scaled(method, column, range));
    const each = (of: (column: readonly number[]) => number) => transpose(rows).map(of);
    const samples = rows.length;
    const sample = (column: readonly number[]) =>
      standardDeviation(column) * Math.sqrt(samples / (samples - 1));
    expectCase(
      {
        minmax: by('minMax'),
        minmax_m1_1: by('minMax', [-1, 1]),
        zscore_ddof0: by('zScore'),
        zscore_ddof1: columns(rows, (column) =>
          scaled('zScore', column).map((z) => z * Math.sqrt((samples - 1) / samples)),
        ),
        maxabs: by('maxAbs'),
        robust: by('robust'),
        decimal: by('decimal'),
        min: each((column) => Math.min(...column)),
        max: each((column) => Math.max(...column)),
        mean: each(mean),
        std_ddof0: each(standardDeviation),
        std_ddof1: each(sample),
        median: each((column) => quantile(column, 0.5)),
        q1: each((column) => quantile(column, 0.25)),
        q3: each((column) => quantile(column, 0.75)),
        decimal_j: each(decimalExponent),
      },
      golden,
      goldenCase,
    );
  });

  it.each(casesOfKind(golden, 'transform'))('uses the training columns for new rows: $name', (goldenCase) => {
    const fitted = transpose(readMatrix(goldenCase.input['X']));
    const fresh = readMatrix(goldenCase.input['X_new']);
    const by = (method: ScalingMethod) =>
      fresh.map((row) => row.map((value, j) => applyScaler(fitScaler(method, fitted[j]!), value)));
    expectCase(
      { minmax: by('minMax'), zscore_ddof0: by('zScore'), robust: by('robust'), maxabs: by('maxAbs') },
      golden,
      goldenCase,
    );
  });
});

const features = fc
  .array(evenly(-50, 50), { minLength: 3, maxLength: 12 })
  .filter((values) => standardDeviation(values) > 1e-3);
const affine: readonly ScalingMethod[] = [
  'minMax',
  'zScore',
  'robust',
  'maxAbs',
  'decimal',
  'centered',
  'divided',
];

describe('what scaling keeps and what it sets', () => {
  it('puts smallest and largest value on the ends of the range', () => {
    fc.assert(
      fc.property(features, ([...values]) => {
        const result = scaled('minMax', values, [-2, 5]);
        expectClose([Math.min(...result), Math.max(...result)], [-2, 5], { rtol: 1e-12, atol: 1e-12 });
      }),
    );
  });

  it('gives z-scores mean 0 and variance 1, the robust ones median 0 and quartiles one apart', () => {
    fc.assert(
      fc.property(features, (values) => {
        const z = scaled('zScore', values);
        expectClose([mean(z), standardDeviation(z)], [0, 1], { rtol: 1e-9, atol: 1e-9 });
        if (interquartileRange(values) < 1e-3) return;
        const robust = scaled('robust', values);
        expectClose([quantile(robust, 0.5), interquartileRange(robust)], [0, 1], { rtol: 1e-9, atol: 1e-9 });
      }),
    );
  });

  it('leaves order and skewness, whatever the method: the maps are affine with a positive slope', () => {
    fc.assert(
      fc.property(features, fc.constantFrom(...affine), (values, method) => {
        const result = scaled(method, values);
        const order = (list: readonly number[]) =>
          list.map((_, i) => i).sort((i, j) => list[i]! - list[j]! || i - j);
        expect(order(result.map((value) => Number(value.toPrecision(12))))).toEqual(
          order(values.map((value) => Number(value.toPrecision(12)))),
        );
        expectClose(skewness(result), skewness(values), { rtol: 1e-7, atol: 1e-7 });
      }),
    );
  });

  it('does not depend on the unit of the feature, but for decimal scaling and centering', () => {
    fc.assert(
      fc.property(
        features,
        fc.constantFrom<ScalingMethod>('minMax', 'zScore', 'robust', 'maxAbs', 'divided'),
        evenly(0.01, 100),
        (values, method, factor) => {
          if (method === 'robust' && interquartileRange(values) < 1e-3) return;
          const other = scaled(
            method,
            values.map((value) => factor * value),
          );
          expectClose(other, scaled(method, values), { rtol: 1e-8, atol: 1e-8 });
        },
      ),
    );
  });

  it('scales the exam example as the curriculum does', () => {
    // pages.md P19 and errata E4.10, SCALE5
    const five = [2, 4, 6, 8, 100];
    const tolerance = { rtol: 0, atol: 5.1e-9 };
    expectClose(scaled('minMax', five), [0, 0.0204081633, 0.0408163265, 0.0612244898, 1], tolerance);
    expectClose(
      scaled('zScore', five),
      [-0.57814716, -0.52558833, -0.4730295, -0.42047066, 1.99723566],
      tolerance,
    );
    expectClose(
      scaled('minMax', five.map(Math.log1p)),
      [0, 0.14526502, 0.24094864, 0.31241567, 1],
      tolerance,
    );
  });
});

describe('quantiles and exponents', () => {
  it('has the smallest and the largest value at the ends', () => {
    fc.assert(
      fc.property(features, (values) => {
        expect([quantile(values, 0), quantile(values, 1)]).toEqual([
          Math.min(...values),
          Math.max(...values),
        ]);
      }),
    );
  });

  it('is the smallest exponent that brings all values below 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
        const j = decimalExponent([value]);
        // Compared in decimal digits: a division by 10^j may round.
        const digits = value < 1 ? 0 : BigInt(Math.floor(value)).toString().length;
        expect(j).toBe(digits);
      }),
    );
    // errata E4.12
    expect([decimalExponent([986]), decimalExponent([1000]), decimalExponent([2, 100])]).toEqual([3, 4, 3]);
  });

  it('refuses empty lists and what is no share or no number', () => {
    expect(() => fitScaler('zScore', [])).toThrow(MathError);
    expect(() => quantile([], 0.5)).toThrow(MathError);
    expect(() => quantile([1], 1.5)).toThrow(/share/);
    expect(() => quantile([1], Number.NaN)).toThrow(/share/);
    expect(() => decimalExponent([])).toThrow(MathError);
    expect(() => decimalExponent([Number.POSITIVE_INFINITY])).toThrow(/finite/);
  });
});

describe('a feature without spread', () => {
  it.each<ScalingMethod>(['minMax', 'zScore', 'divided', 'robust'])('is divided by 1: %s', (method) => {
    for (const values of [[5, 5, 5], [0.1, 0.1, 0.1], [5]]) {
      const scaler = fitScaler(method, values);
      expect(scaler.unit).toBe(1);
      // What comes later differs by as much as it did before.
      expect(applyScaler(scaler, values[0]! + 2) - applyScaler(scaler, values[0]!)).toBeCloseTo(2, 12);
    }
  });

  it('is divided by 1 where only its middle half is equal, or all is zero', () => {
    expect(fitScaler('robust', [0, 5, 5, 5, 9])).toEqual({ center: 5, unit: 1, low: 0, stretch: 1 });
    expect(fitScaler('maxAbs', [0, 0]).unit).toBe(1);
    expect(scaled('maxAbs', [-8, -2])).toEqual([-1, -0.25]);
  });
});
