import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truncatedNormalFactor } from '../../src/math/initialization';
import { normalDensity } from '../../src/math/normal';
import { truncatedNormalDensity, uniformDensity, uniformDeviation } from '../../src/math/weight-density';
import { evenly } from './evenly';

/** $\int_{-r}^{r}x^kf(x)\,dx$ by the midpoint rule. */
function moment(f: (x: number) => number, power: number, reach: number): number {
  const cells = 200_000;
  const width = (2 * reach) / cells;
  let sum = 0;
  for (let cell = 0; cell < cells; cell++) {
    const x = -reach + (cell + 0.5) * width;
    sum += x ** power * f(x) * width;
  }
  return sum;
}

describe('the densities of initial weights', () => {
  it('integrate to 1 and have the variance their formulas say', () => {
    const cut = (x: number) => truncatedNormalDensity(x, 0.7);
    const uniform = (x: number) => uniformDensity(x, 0.7);
    expect(moment(cut, 0, 1.4)).toBeCloseTo(1, 9);
    expect(moment(uniform, 0, 1.4)).toBeCloseTo(1, 4);
    expect(Math.sqrt(moment(cut, 2, 1.4))).toBeCloseTo(0.7 * truncatedNormalFactor(2), 9);
    expect(Math.sqrt(moment(uniform, 2, 0.7))).toBeCloseTo(uniformDeviation(0.7), 9);
  });

  it('gives the uniform limit 0.1 the standard deviation of erratum E3.1', () => {
    expect(uniformDeviation(0.1)).toBeCloseTo(0.0577350269, 10);
  });

  it('is that of scipy.stats.truncnorm(-2, 2).pdf: 0.41796..., the normal density over 0.9544997361', () => {
    expect(truncatedNormalDensity(0, 1)).toBeCloseTo(normalDensity(0) / 0.9544997361036416, 12);
    expect(truncatedNormalDensity(2.0001, 1)).toBe(0);
  });

  it('is symmetric, and nears the normal density when the cut is far out', () => {
    fc.assert(
      fc.property(evenly(-3, 3), fc.double({ min: 0.01, max: 10, noNaN: true }), (x, deviation) => {
        expect(truncatedNormalDensity(-x, deviation)).toBe(truncatedNormalDensity(x, deviation));
        expect(uniformDensity(-x, deviation)).toBe(uniformDensity(x, deviation));
        expect(truncatedNormalDensity(x, deviation, 400)).toBeCloseTo(normalDensity(x, 0, deviation), 12);
      }),
    );
  });

  it('is cut at that many standard deviations, whatever they are', () => {
    for (const deviation of [0.2, 3]) {
      expect(truncatedNormalDensity(1.99 * deviation, deviation)).toBeGreaterThan(0);
      expect(truncatedNormalDensity(-2.01 * deviation, deviation)).toBe(0);
    }
    expect([uniformDensity(1.99, 2), uniformDensity(2, 2), uniformDensity(2.01, 2)]).toEqual([0.25, 0.25, 0]);
  });

  it('is flat when almost everything is cut off', () => {
    // All of the probability lies within ±cσ, where the normal density hardly changes: 1/(2cσ).
    for (const limit of [1e-9, 1e-200]) {
      expect(truncatedNormalDensity(0, 2, limit) * 4 * limit).toBeCloseTo(1, 12);
    }
    expect(uniformDensity(0, 1e308)).toBe(5e-309);
  });

  it('lets NaN be seen', () => {
    expect(uniformDensity(Number.NaN, 1)).toBeNaN();
    expect(truncatedNormalDensity(Number.NaN, 1)).toBeNaN();
  });

  it('refuses limits and spreads that are not above 0', () => {
    expect(() => truncatedNormalDensity(0, 1, 0)).toThrow(/limit above 0/);
    expect(() => truncatedNormalDensity(0, 0)).toThrow(/standard deviation above 0/);
    expect(() => uniformDensity(0, 0)).toThrow(/limit above 0/);
    expect(() => uniformDeviation(-1)).toThrow(/limit above 0/);
  });
});
