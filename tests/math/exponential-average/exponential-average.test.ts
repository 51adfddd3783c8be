import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  correctBias,
  exponentialAverage,
  totalWeight,
} from '../../../src/math/exponential-average/exponential-average';
import { casesOfKind, expectCase, expectClose, loadGolden, readList, readNumber } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('10_ewma');
const signals = fc.array(evenly(-100, 100), { minLength: 1, maxLength: 40 });
const coefficients = evenly(0, 0.999);

describe('the exponentially weighted average', () => {
  it.each(casesOfKind(golden, 'series'))('agrees with the golden case $name', (goldenCase) => {
    const x = readList(goldenCase.input['x']);
    const beta = readNumber(goldenCase.input['beta']);
    const v = exponentialAverage(x, beta);
    const got = { v, corrected: correctBias(v, beta), init_first: exponentialAverage(x, beta, x[0]) };
    expectCase(got, golden, goldenCase);
  });

  it('is the sum that unrolling the recursion k times gives', () => {
    // m_t = (1−β) Σ_{i<k} β^i x_{t−i} + β^k m_{t−k}, for every k (E0.12).
    fc.assert(
      fc.property(signals, coefficients, fc.nat(), (x, beta, seed) => {
        const m = exponentialAverage(x, beta);
        const t = x.length;
        const k = seed % (t + 1);
        let unrolled = beta ** k * (k === t ? 0 : m[t - k - 1]!);
        for (let i = 0; i < k; i++) unrolled += (1 - beta) * beta ** i * x[t - 1 - i]!;
        expectClose(m[t - 1], unrolled, { rtol: 1e-11, atol: 1e-11 });
      }),
    );
  });

  it('corrected for bias is exact for a constant signal', () => {
    fc.assert(
      fc.property(coefficients, evenly(-100, 100), (beta, level) => {
        const corrected = correctBias(exponentialAverage(new Array(60).fill(level), beta), beta);
        expectClose(corrected, new Array(60).fill(level), { rtol: 1e-11, atol: 1e-300 });
      }),
    );
  });

  it('corrected for bias starts at the first number and stays between the extremes', () => {
    fc.assert(
      fc.property(signals, coefficients, (x, beta) => {
        const corrected = correctBias(exponentialAverage(x, beta), beta);
        expectClose(corrected[0], x[0], { rtol: 1e-12, atol: 1e-12 });
        const slack = 1e-9;
        expect(Math.max(...corrected)).toBeLessThanOrEqual(Math.max(...x) + slack);
        expect(Math.min(...corrected)).toBeGreaterThanOrEqual(Math.min(...x) - slack);
      }),
    );
  });

  it('is the signal itself for β = 0', () => {
    expect(exponentialAverage([3, -1, 2], 0)).toEqual([3, -1, 2]);
    expect(correctBias([3, -1, 2], 0)).toEqual([3, -1, 2]);
  });

  it('has no entry for an empty list', () => {
    expect(exponentialAverage([], 0.9)).toEqual([]);
  });

  it('has the total weight 1 − β^t', () => {
    expect(totalWeight(0.9, 0)).toBe(0);
    expectClose(totalWeight(0.9, 10), 0.6513215599, { rtol: 0, atol: 5.1e-11 });
  });

  it('keeps the digits of a small total weight, and has limits for no and endless data', () => {
    // 1 − βᵗ by mpmath with 40 digits.
    expectClose(totalWeight(1 - 1e-9, 2), 1.999999942436137e-9, { rtol: 1e-15, atol: 0 });
    expectClose(totalWeight(0.999, 10), 0.009955119790251798, { rtol: 1e-15, atol: 0 });
    expect([0, 0.5, 0.999].map((beta) => totalWeight(beta, 0))).toEqual([0, 0, 0]);
    expect([0, 0.5, 0.999].map((beta) => totalWeight(beta, Infinity))).toEqual([1, 1, 1]);
    expect([totalWeight(0, 1), totalWeight(0.5, 1), totalWeight(0.5, 2)]).toEqual([1, 0.5, 0.75]);
  });

  it('refuses coefficients outside [0, 1)', () => {
    for (const beta of [1, -0.1, 1.5, Number.NaN]) {
      expect(() => exponentialAverage([1], beta)).toThrow(MathError);
      expect(() => correctBias([1], beta)).toThrow(MathError);
      expect(() => totalWeight(beta, 1)).toThrow(MathError);
    }
  });
});
