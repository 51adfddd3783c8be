import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { integrate } from '../../../src/math/gauss-legendre';
import {
  type ObservedWeight,
  posteriorDensity,
  posteriorMean,
  posteriorMode,
  priorDensity,
  probabilityWithin,
} from '../../../src/math/regularization/laplace-posterior';
import { evenly } from '../evenly';

const observed: fc.Arbitrary<ObservedWeight> = fc.record({
  observation: evenly(-3, 3),
  prior: fc.constantFrom('laplace', 'gaussian'),
  penalty: evenly(0, 3),
});
const ofCurriculum: ObservedWeight = { observation: 0.3, prior: 'laplace', penalty: 0.5 };

describe('posterior of one weight', () => {
  it('has the mode and mean of the curriculum', () => {
    // pages.md P29, map-prior; scipy.integrate.quad gives 0.20465365589815673
    expect(posteriorMode(ofCurriculum)).toBe(0);
    expect(posteriorMean(ofCurriculum)).toBeCloseTo(0.20465365589815673, 13);
    expect(posteriorMean({ observation: 0.3, prior: 'gaussian', penalty: 0.5 })).toBeCloseTo(0.15, 14);
  });

  it.each([
    ['laplace', Math.SQRT2],
    ['gaussian', 0.5],
  ] as const)('has a %s prior that is of variance 1 at λ = %d', (prior, penalty) => {
    const density = (weight: number) => priorDensity(prior, penalty, weight);
    for (const size of [0.01, 1, 3]) {
      expect(2 * integrate(density, 0, size, 40)).toBeCloseTo(probabilityWithin(prior, size), 12);
      expect(density(-size)).toBe(density(size));
    }
    expect(() => priorDensity(prior, 0, 1)).toThrow(MathError);
  });

  it('has a density that integrates to 1 and to its mean, and is highest at its mode', () => {
    fc.assert(
      fc.property(observed, (each) => {
        const density = posteriorDensity(each);
        const over = (f: (w: number) => number) => integrate(f, -12, 0, 60) + integrate(f, 0, 12, 60);
        expect(over(density)).toBeCloseTo(1, 8);
        expect(over((w) => w * density(w))).toBeCloseTo(posteriorMean(each), 7);
        const mode = posteriorMode(each);
        for (const apart of [-1, -0.01, 0.01, 1]) {
          expect(density(mode + apart)).toBeLessThanOrEqual(density(mode));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has an odd mean between 0 and the observation', () => {
    fc.assert(
      fc.property(observed, (each) => {
        const mean = posteriorMean(each);
        expect(posteriorMean({ ...each, observation: -each.observation })).toBeCloseTo(-mean, 12);
        expect(Math.abs(mean)).toBeLessThanOrEqual(Math.abs(each.observation) + 1e-12);
        if (Math.abs(each.observation) > 1e-3 && each.penalty < 2.9)
          expect(mean * each.observation).toBeGreaterThan(0);
      }),
    );
  });

  it('has the probabilities of E2.8 for priors of variance 1', () => {
    expect(probabilityWithin('laplace', 0.01)).toBeCloseTo(0.014042605366287986, 14);
    expect(probabilityWithin('gaussian', 0.01)).toBeCloseTo(0.007978712629263196, 13);
    expect(1 - probabilityWithin('laplace', 3)).toBeCloseTo(0.014369596090439076, 13);
    expect(1 - probabilityWithin('gaussian', 3)).toBeCloseTo(0.0026997960632601866, 13);
    expect(probabilityWithin('laplace', 0)).toBe(0);
    expect(probabilityWithin('gaussian', 0)).toBe(0);
  });

  it('far from 0 is the Gaussian about its mode, of which nothing vanishes', () => {
    // The kink at 0 is 90 standard deviations away.
    const density = posteriorDensity({ observation: 100, prior: 'laplace', penalty: 10 });
    for (const apart of [-2, 0, 1])
      expect(density(90 + apart)).toBeCloseTo(Math.exp((-apart * apart) / 2) / Math.sqrt(2 * Math.PI), 9);
  });

  it('refuses what is not finite', () => {
    expect(() => posteriorMean({ ...ofCurriculum, penalty: -1 })).toThrow(MathError);
    expect(() => posteriorMode({ ...ofCurriculum, observation: NaN })).toThrow(MathError);
    expect(() => posteriorDensity({ ...ofCurriculum, observation: Infinity })).toThrow(MathError);
    expect(() => probabilityWithin('laplace', -1)).toThrow(MathError);
  });
});
