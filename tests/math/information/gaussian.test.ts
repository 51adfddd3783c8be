import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gaussianDivergence,
  gaussianDivergenceDensity,
  gaussianEntropy,
} from '../../../src/math/information/gaussian';
import { normalDensity } from '../../../src/math/normal';
import { evenly } from '../evenly';

const gaussian = fc.record({
  mean: evenly(-5, 5),
  standardDeviation: fc.double({ min: 0.1, max: 5, noNaN: true }),
});
/** The trapezoidal rule, which is accurate far beyond its order where the integrand vanishes at both ends. */
function integral(f: (x: number) => number, from: number, to: number): number {
  const count = 4000;
  const h = (to - from) / count;
  return Array.from({ length: count + 1 }, (_, k) => f(from + k * h)).reduce((sum, y) => sum + y, 0) * h;
}
const around = ({ mean, standardDeviation }: { mean: number; standardDeviation: number }) =>
  [mean - 12 * standardDeviation, mean + 12 * standardDeviation] as const;

describe('the divergence of two Gaussians', () => {
  it('is ln 2 − ¼ and 2 − ln 2 for N(0, 1) and N(1, 4)', () => {
    const [p, q] = [
      { mean: 0, standardDeviation: 1 },
      { mean: 1, standardDeviation: 2 },
    ];
    expect(gaussianDivergence(p, q)).toBeCloseTo(Math.LN2 - 0.25, 15);
    expect(gaussianDivergence(q, p)).toBeCloseTo(2 - Math.LN2, 15);
  });

  it('is the integral of its density', () => {
    fc.assert(
      fc.property(gaussian, gaussian, (p, q) => {
        const [from, to] = around(p);
        const area = integral((x) => gaussianDivergenceDensity(x, p, q), from, to);
        const exact = gaussianDivergence(p, q);
        expect(Math.abs(area - exact)).toBeLessThanOrEqual(1e-9 * (1 + exact));
      }),
      { numRuns: 30 },
    );
  });

  it('is at least 0, 0 for equal ones, and the same after a shift and a change of unit', () => {
    fc.assert(
      fc.property(gaussian, gaussian, (p, q) => {
        const moved = ({ mean, standardDeviation }: typeof p) => ({
          mean: 3 * mean + 2,
          standardDeviation: 3 * standardDeviation,
        });
        const divergence = gaussianDivergence(p, q);
        expect(divergence).toBeGreaterThanOrEqual(0);
        expect(gaussianDivergence(p, p)).toBe(0);
        const other = gaussianDivergence(moved(p), moved(q));
        expect(Math.abs(other - divergence)).toBeLessThanOrEqual(1e-9 * (1 + divergence));
      }),
    );
  });

  it('keeps its digits for deviations that are nearly equal or far apart', () => {
    const at = (first: number, second: number) =>
      gaussianDivergence({ mean: 0, standardDeviation: first }, { mean: 0, standardDeviation: second });
    // Series: (r − 1)² for r = σ₁/σ₂ near 1
    expect(at(1 + 1e-6, 1) / 1e-12).toBeCloseTo(1, 4);
    // ln(10¹⁰) − ½: the square of 10⁻¹⁰ is beyond the digits
    expect(at(1e-10, 1)).toBeCloseTo(10 * Math.LN10 - 0.5, 12);
  });

  it('has a density that is negative where q is the larger one', () => {
    const [p, q] = [
      { mean: 0, standardDeviation: 1 },
      { mean: 1, standardDeviation: 2 },
    ];
    for (const x of [-4, -1, 0, 1, 2, 5]) {
      const textbook = normalDensity(x) * Math.log(normalDensity(x) / normalDensity(x, 1, 2));
      expect(gaussianDivergenceDensity(x, p, q)).toBeCloseTo(textbook, 14);
    }
    expect(gaussianDivergenceDensity(3, p, q)).toBeLessThan(0);
    expect(gaussianDivergenceDensity(200, p, q)).toBeCloseTo(0, 15);
  });

  it('refuses what is no Gaussian', () => {
    const good = { mean: 0, standardDeviation: 1 };
    expect(() => gaussianDivergence(good, { mean: 0, standardDeviation: 0 })).toThrow(/above 0/);
    expect(() => gaussianDivergence({ mean: NaN, standardDeviation: 1 }, good)).toThrow(/finite mean/);
    expect(() => gaussianDivergenceDensity(0, good, { mean: 0, standardDeviation: -1 })).toThrow(/above 0/);
  });
});

describe('the entropy of a Gaussian', () => {
  it('is the integral of −p ln p, and negative for a narrow one', () => {
    for (const standardDeviation of [0.1, 0.242, 1, 3]) {
      const minus = (x: number) => {
        const density = normalDensity(x, 0, standardDeviation);
        return density === 0 ? 0 : -density * Math.log(density);
      };
      const [from, to] = around({ mean: 0, standardDeviation });
      expect(gaussianEntropy(standardDeviation)).toBeCloseTo(integral(minus, from, to), 9);
    }
    expect(gaussianEntropy(0.1)).toBeLessThan(0);
    expect(() => gaussianEntropy(0)).toThrow(/above 0/);
  });
});
