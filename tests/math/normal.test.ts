import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDensity, normalDistribution, normalQuantile } from '../../src/math/normal';
import {
  caseNamed,
  casesOfKind,
  expectClose,
  loadGolden,
  readList,
  readNumber,
  toleranceOf,
} from '../golden/check';
import { evenly } from './evenly';

const special = loadGolden('17_special');
const spread = fc.double({ min: 0.01, max: 100, noNaN: true });
const center = evenly(-100, 100);

describe('the normal distribution', () => {
  it.each([
    ['normal_cdf', (x: number) => normalDistribution(x)],
    ['normal_quantile', (p: number) => normalQuantile(p)],
  ] as const)('agrees with the golden values of %s', (name, compute) => {
    const goldenCase = caseNamed(special, `fn:${name}`);
    const points = readList(goldenCase.input['x']);
    expect(points.length).toBeGreaterThan(10);
    expectClose(points.map(compute), goldenCase.expected['value'], toleranceOf(special, goldenCase, 'value'));
  });

  it('has the golden limits', () => {
    const { expected } = caseNamed(special, 'fn:edges');
    const exact = { rtol: 0, atol: 0 };
    expectClose(normalQuantile(0), expected['normal_quantile(0)'], exact);
    expectClose(normalQuantile(1), expected['normal_quantile(1)'], exact);
    expect(normalDistribution(-Infinity)).toBe(0);
    expect(normalDistribution(Infinity)).toBe(1);
    expect(normalDensity(Infinity)).toBe(0);
  });

  it('turns uniform numbers into normal ones as golden', () => {
    for (const goldenCase of casesOfKind(special, 'inverse_cdf')) {
      const [mean, sigma] = ['mu', 'sigma'].map((key) => readNumber(goldenCase.input[key]));
      const drawn = readList(goldenCase.input['u']).map((u) => normalQuantile(u, mean, sigma));
      expectClose(drawn, goldenCase.expected['normal'], toleranceOf(special, goldenCase, 'normal'));
    }
  });

  it('gives the golden two-sided limits', () => {
    for (const goldenCase of casesOfKind(special, 'normal_two_sided')) {
      const limits = readList(goldenCase.input['alpha']).map((alpha) => -normalQuantile(alpha / 2));
      expectClose(limits, goldenCase.expected['z'], toleranceOf(special, goldenCase, 'z'));
    }
  });

  it('has the density of the textbook at 0 and one standard deviation', () => {
    expect(normalDensity(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
    expect(normalDensity(5, 3, 2)).toBeCloseTo(Math.exp(-0.5) / (2 * Math.sqrt(2 * Math.PI)), 15);
  });

  it('has the density as slope of the distribution, by central differences', () => {
    fc.assert(
      fc.property(evenly(-5, 5), center, spread, (z, mean, sigma) => {
        const x = mean + z * sigma;
        const h = 1e-4 * sigma;
        const slope =
          (normalDistribution(x + h, mean, sigma) - normalDistribution(x - h, mean, sigma)) / (2 * h);
        expect(slope * sigma).toBeCloseTo(normalDensity(x, mean, sigma) * sigma, 6);
      }),
    );
  });

  it('is symmetric about the mean and undone by the quantile', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
        center,
        spread,
        (p, mean, sigma) => {
          const x = normalQuantile(p, mean, sigma);
          expect(normalDistribution(x, mean, sigma)).toBeCloseTo(p, 10);
          const mirrored = normalDistribution(2 * mean - x, mean, sigma);
          expect(mirrored).toBeCloseTo(1 - p, 10);
        },
      ),
    );
  });

  it('rises with its argument', () => {
    fc.assert(
      fc.property(evenly(0, 1), evenly(0, 1), (p, q) => {
        fc.pre(p < q);
        expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(q));
      }),
    );
  });

  it('keeps its digits beside the middle and at both ends', () => {
    // Φ⁻¹(½ + h) = h √(2π) + O(h³).
    for (const h of [2 ** -40, -(2 ** -40)])
      expectClose(normalQuantile(0.5 + h), h * Math.sqrt(2 * Math.PI), { rtol: 1e-13, atol: 0 });
    expect(normalQuantile(0.5)).toBe(0);
    // 1 − 2⁻⁴⁰ is exact, and the ends are mirror images.
    for (const p of [2 ** -2, 2 ** -3, 2 ** -20, 2 ** -40])
      expectClose(normalQuantile(1 - p), -normalQuantile(p), { rtol: 1e-15, atol: 0 });
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });

  it('refuses what is no probability and no spread', () => {
    expect(() => normalQuantile(1.2)).toThrow(/probability/);
    expect(() => normalQuantile(Number.NaN)).toThrow(/probability/);
    expect(() => normalDensity(0, 0, 0)).toThrow(/normalDensity needs a finite standard deviation above 0/);
    expect(() => normalDistribution(0, 0, -1)).toThrow(/normalDistribution needs/);
    expect(() => normalQuantile(0.5, 0, Infinity)).toThrow(/normalQuantile needs/);
  });
});
