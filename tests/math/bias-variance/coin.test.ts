import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lowerBound,
  posteriorMean,
  probabilityOfAtLeast,
  recordedShare,
  relativeShape,
} from '../../../src/math/bias-variance/coin';
import { MathError } from '../../../src/math/errors';
import { midpoints } from '../../../src/math/even-grid';
import { expectClose } from '../../golden/check';

const tenOfTen = { heads: 10, tosses: 10 };

describe('a coin', () => {
  it('has the values of the curriculum', () => {
    // pages.md P28 and E2.4
    expectClose(posteriorMean(tenOfTen, 1, 1), 0.9166666667, { rtol: 1e-9, atol: 0 });
    expectClose(probabilityOfAtLeast(tenOfTen, 0.5), 0.0009765625, { rtol: 1e-12, atol: 0 });
    expectClose(lowerBound(tenOfTen, 0.05), 0.7411344491, { rtol: 1e-9, atol: 0 });
    expectClose(recordedShare(0.5, 0.7), 0.5882352941, { rtol: 1e-9, atol: 0 });
  });

  it('has the bound of SciPy', () => {
    // scipy.stats.beta.ppf(0.05, h, n − h + 1)
    expectClose(lowerBound({ heads: 7, tosses: 10 }, 0.05), 0.39337578389458766, { rtol: 1e-10, atol: 0 });
    expectClose(lowerBound({ heads: 500, tosses: 1000 }, 0.05), 0.47351773123569124, {
      rtol: 1e-10,
      atol: 0,
    });
    expect(lowerBound({ heads: 0, tosses: 10 }, 0.05)).toBe(0);
  });

  it('has the mean of its posterior by numerical integration', () => {
    const points = midpoints(4000);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (heads, tails, priorHeads, priorTails) => {
          const shape = relativeShape(points, heads + priorHeads - 1, tails + priorTails - 1);
          const [mass, moment] = points.reduce(
            ([total, first], p, i) => [total + shape[i]!, first + p * shape[i]!],
            [0, 0],
          );
          expectClose(
            posteriorMean({ heads, tosses: heads + tails }, priorHeads, priorTails),
            moment / mass,
            { rtol: 0, atol: 1e-5 },
          );
        },
      ),
    );
  });

  it('has a shape whose highest point on the grid is 1, also where no power can be held', () => {
    // p(1 − p) at 1/4, 1/2, 3/4 is 3/16, 4/16, 3/16.
    expectClose(relativeShape([0.25, 0.5, 0.75], 1, 1), [0.75, 1, 0.75], { rtol: 1e-15, atol: 0 });
    expectClose(relativeShape([0.25, 0.5], 3000, 0), [2 ** -3000, 1], { rtol: 1e-15, atol: 0 });
    expectClose(relativeShape([0.5, 0.500001], 1e9, 1e9)[1], Math.exp(-0.004), { rtol: 1e-6, atol: 0 });
  });

  it('never has a probability above 1', () => {
    for (let k = 1; k <= 200; k++) {
      for (const tosses of [20, 50, 99]) {
        const probability = probabilityOfAtLeast({ heads: 1, tosses }, 0.6 + k / 1000);
        expect(probability).toBeGreaterThan(0.999);
        expect(probability).toBeLessThanOrEqual(1);
      }
    }
  });

  it('adds up the probabilities that it should', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, p) => {
          let [sum, binomial] = [0, 1];
          for (let k = n; k >= 0; k--) {
            sum += binomial * p ** k * (1 - p) ** (n - k);
            binomial = (binomial * k) / (n - k + 1);
            expectClose(probabilityOfAtLeast({ heads: k, tosses: n }, p), sum, { rtol: 1e-10, atol: 1e-14 });
          }
        },
      ),
    );
    expect(probabilityOfAtLeast({ heads: 3, tosses: 4 }, 0)).toBe(0);
    expect(probabilityOfAtLeast({ heads: 0, tosses: 4 }, 0)).toBe(1);
    expect(probabilityOfAtLeast({ heads: 4, tosses: 4 }, 1)).toBe(1);
    expect(probabilityOfAtLeast({ heads: 2, tosses: 4 }, 1)).toBe(1);
  });

  it('records all tails, none, or something between', () => {
    expect(recordedShare(0.5, 1)).toBe(0.5);
    expect(recordedShare(0.5, 0)).toBe(1);
    expect(recordedShare(1, 0.3)).toBe(1);
  });

  it('refuses what it cannot use', () => {
    for (const seen of [
      { heads: 3, tosses: 2 },
      { heads: -1, tosses: 2 },
      { heads: 1.5, tosses: 2 },
      { heads: 0, tosses: 2.5 },
      { heads: 0, tosses: -1 },
    ]) {
      const refused = `needs whole numbers 0 ≤ heads ≤ tosses, not ${seen.heads} of ${seen.tosses}`;
      expect(() => posteriorMean(seen, 1, 1)).toThrow(new MathError(`posteriorMean ${refused}`));
      expect(() => probabilityOfAtLeast(seen, 0.5)).toThrow(new MathError(`probabilityOfAtLeast ${refused}`));
      expect(() => lowerBound(seen, 0.05)).toThrow(new MathError(`lowerBound ${refused}`));
    }
    expect(() => posteriorMean(tenOfTen, 0, 1)).toThrow(MathError);
    expect(() => posteriorMean(tenOfTen, 1, 0)).toThrow(MathError);
    expect(() => relativeShape([], 1, 1)).toThrow(MathError);
    expect(() => probabilityOfAtLeast(tenOfTen, 1.5)).toThrow(MathError);
    expect(() => lowerBound(tenOfTen, 0)).toThrow(MathError);
    for (const p of [-1, 0, 1.005, 1.5, Number.NaN])
      expect(() => recordedShare(p, 0.5)).toThrow(new MathError(`recordedShare needs 0 < p ≤ 1, not ${p}`));
    expect(() => recordedShare(0.5, 2)).toThrow(MathError);
  });
});
