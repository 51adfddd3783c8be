import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaussianExpectation, gaussianRule } from '../../src/math/gaussian-expectation';
import { normalDensity, normalDistribution } from '../../src/math/normal';
import { expectClose } from '../golden/check';
import { evenly } from './evenly';

const spread = evenly(-8, 4).map((exponent) => 10 ** exponent);

describe('the expectation of a function of a normal number', () => {
  it('gives the moments 1, 0, σ², 3σ⁴, 15σ⁶ for any spread', () => {
    fc.assert(
      fc.property(spread, (sigma) => {
        const moment = (k: number) => gaussianExpectation((x) => (x / sigma) ** k, sigma);
        expectClose([0, 1, 2, 3, 4, 6].map(moment), [1, 0, 1, 0, 3, 15], { rtol: 1e-13, atol: 1e-14 });
      }),
    );
  });

  it('gives the closed forms of ReLU: mean σ/√(2π), second moment σ²/2', () => {
    fc.assert(
      fc.property(spread, (sigma) => {
        const relu = (x: number) => Math.max(0, x);
        const close = { rtol: 1e-13, atol: 0 };
        expectClose(gaussianExpectation(relu, sigma), sigma / Math.sqrt(2 * Math.PI), close);
        expectClose(
          gaussianExpectation((x) => relu(x) ** 2, sigma),
          sigma ** 2 / 2,
          close,
        );
        expectClose(
          gaussianExpectation((x) => (x > 0 ? 1 : 0), sigma),
          0.5,
          close,
        );
      }),
    );
  });

  it('splits at kinks that are not at 0', () => {
    fc.assert(
      fc.property(spread, evenly(-3, 3), (sigma, kink) => {
        const share = gaussianExpectation((x) => (x > kink ? 1 : 0), sigma, [kink]);
        expectClose(share, normalDistribution(-kink, 0, sigma), { rtol: 1e-11, atol: 1e-15 });
      }),
    );
  });

  it('has closed forms for cosine and for the normal distribution function, narrow or wide', () => {
    for (const sigma of [1e-6, 0.3, 1, 3]) {
      expectClose(gaussianExpectation(Math.cos, sigma), Math.exp((-sigma * sigma) / 2), {
        rtol: 1e-12,
        atol: 1e-14,
      });
    }
    // E[Φ(x)²] at σ = 1 is the chance that the last of three equal normal numbers is the largest.
    expectClose(
      gaussianExpectation((x) => normalDistribution(x) ** 2, 1),
      1 / 3,
      { rtol: 1e-13, atol: 0 },
    );
    for (const sigma of [0.1, 1, 30, 1e3]) {
      expectClose(
        gaussianExpectation((x) => normalDistribution(x), sigma),
        0.5,
        { rtol: 1e-13, atol: 0 },
      );
    }
  });

  it('resolves a steep sigmoid: E[σ(x)²] = E[σ(x)] − E[σ′(x)] for every spread', () => {
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
    for (const spread of [0.01, 1, 10, 1e3, 1e5]) {
      const slope = gaussianExpectation((x) => sigmoid(x) * sigmoid(-x), spread);
      // By parts: σ′ for x ~ N(0, s²) has mean E[xσ(x)]/s².
      const parts = gaussianExpectation((x) => (x / spread) * sigmoid(x), spread) / spread;
      expectClose(slope, parts, { rtol: 1e-11, atol: 0 });
    }
  });

  it('takes a mean: E[ReLU(x)] = μΦ(μ/σ) + σφ(μ/σ)', () => {
    fc.assert(
      fc.property(spread, evenly(-6, 6), (sigma, z) => {
        const mean = z * sigma;
        const got = gaussianExpectation((x) => Math.max(0, x), sigma, [], mean);
        expectClose(got, mean * normalDistribution(z) + sigma * normalDensity(z), {
          rtol: 1e-12,
          atol: 1e-14 * sigma,
        });
        const share = gaussianExpectation((x) => (x > 1 ? 1 : 0), sigma, [1], 1);
        expectClose(share, 0.5, { rtol: 1e-13, atol: 0 });
      }),
    );
  });

  it('splits at kinks away from 0 around a mean away from 0', () => {
    const quarters = fc.integer({ min: -12, max: 12 }).map((k) => k / 4);
    fc.assert(
      fc.property(spread, quarters, quarters, (sigma, z, kinkAt) => {
        const [mean, kink] = [z * sigma, kinkAt * sigma];
        const share = gaussianExpectation((x) => (x > kink ? 1 : 0), sigma, [kink], mean);
        expectClose(share, normalDistribution(mean, kink, sigma), { rtol: 1e-11, atol: 1e-15 });
      }),
    );
  });

  it('is the value at the mean without spread', () => {
    expect(gaussianExpectation((x) => x + 7, 0)).toBe(7);
    expect(gaussianExpectation((x) => x + 7, 0, [], 2)).toBe(9);
    expect(gaussianRule(0)).toEqual({ points: [0], weights: [1] });
  });

  it('refuses spreads that are negative or not finite', () => {
    expect(() => gaussianRule(-1)).toThrow(/finite standard deviation/);
    expect(() => gaussianRule(Infinity)).toThrow(/finite standard deviation/);
    expect(() => gaussianRule(1, [], Number.NaN)).toThrow(/finite mean/);
  });
});
