import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../src/math/information/distribution';
import { crossEntropy, entropy, jensenShannon, klDivergence } from '../../../src/math/information/entropy';
import { selfInformation } from '../../../src/math/information/self-information';
import { casesOfKind, expectCase, loadGolden, readList } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('03_information');
const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1, noNaN: true }));
const distribution = (length: number) =>
  fc.array(weight, { minLength: length, maxLength: length }).map(distributionOf);
const positive = fc
  .array(fc.double({ min: 1e-3, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map(distributionOf);

describe('entropy', () => {
  it.each(casesOfKind(golden, 'entropy'))('agrees with the golden case $name', (goldenCase) => {
    const p = readList(goldenCase.input['p']);
    const nats = entropy(p);
    const got = {
      entropy_nats: nats,
      entropy_bits: nats / Math.LN2,
      max_entropy_nats: Math.log(p.length),
      perplexity: Math.exp(nats),
    };
    expectCase(got, golden, goldenCase);
  });

  it('is between 0 and ln K', () => {
    fc.assert(
      fc.property(distribution(5), (p) => {
        expect(entropy(p)).toBeGreaterThanOrEqual(0);
        expect(entropy(p)).toBeLessThanOrEqual(Math.log(5) + 1e-14);
      }),
    );
  });

  it('adds up over independent variables', () => {
    fc.assert(
      fc.property(distribution(3), distribution(4), (p, q) => {
        const joint = p.flatMap((pk) => q.map((qj) => pk * qj));
        expect(entropy(joint)).toBeCloseTo(entropy(p) + entropy(q), 12);
      }),
    );
  });

  it('grows when two outcomes are told apart, by the chain rule', () => {
    fc.assert(
      fc.property(distribution(3), evenly(0, 1), (p, share) => {
        const split = [p[0]!, p[1]!, p[2]! * share, p[2]! * (1 - share)];
        expect(entropy(split)).toBeCloseTo(entropy(p) + p[2]! * entropy([share, 1 - share]), 12);
      }),
    );
  });

  it('refuses what is no distribution', () => {
    for (const p of [[], [0.5, 0.6], [-0.1, 1.1], [NaN, 1]]) {
      expect(() => entropy(p)).toThrow(/add up to 1/);
    }
  });
});

describe('two distributions', () => {
  it.each(casesOfKind(golden, 'pair'))('agree with the golden case $name', (goldenCase) => {
    const p = readList(goldenCase.input['p']);
    const q = readList(goldenCase.input['q']);
    const nats = {
      entropy_p: entropy(p),
      entropy_q: entropy(q),
      ce_pq: crossEntropy(p, q),
      ce_qp: crossEntropy(q, p),
      kl_pq: klDivergence(p, q),
      kl_qp: klDivergence(q, p),
      js: jensenShannon(p, q),
    };
    const got = {
      ...Object.fromEntries(Object.entries(nats).map(([name, value]) => [`${name}_nats`, value])),
      ...Object.fromEntries(Object.entries(nats).map(([name, value]) => [`${name}_bits`, value / Math.LN2])),
      js_distance_nats: Math.sqrt(nats.js),
    };
    expectCase(got, golden, goldenCase);
  });

  it('give the textbook value of an example', () => {
    // Python, numpy: -sum(p log2 q) with p = (.7, .2, .1), q = (.5, .3, .2)
    const [p, q] = [
      [0.7, 0.2, 0.1],
      [0.5, 0.3, 0.2],
    ] as const;
    expect(crossEntropy(p, q)).toBeCloseTo(0.8869413784969, 11);
    expect(klDivergence(p, q) / Math.LN2).toBeCloseTo(0.1228062789, 10);
    expect(klDivergence(q, p) / Math.LN2).toBeCloseTo(0.1327753366, 10);
  });

  it('have a divergence of at least 0, which is cross-entropy minus entropy', () => {
    fc.assert(
      fc.property(positive, positive, (p, q) => {
        const divergence = klDivergence(p, q);
        expect(divergence).toBeGreaterThanOrEqual(0);
        expect(crossEntropy(p, q)).toBeCloseTo(entropy(p) + divergence, 12);
        // Pinsker: KL ≥ ½ (Σ|p − q|)²
        const total = p.reduce((sum, pk, k) => sum + Math.abs(pk - q[k]!), 0);
        expect(divergence).toBeGreaterThanOrEqual(total ** 2 / 2 - 1e-15);
      }),
    );
  });

  it('have the divergence 0 exactly if they are the same', () => {
    fc.assert(
      fc.property(distribution(4), (p) => {
        expect(klDivergence(p, p)).toBe(0);
        expect(crossEntropy(p, p)).toBe(entropy(p));
      }),
    );
  });

  it('keep the digits of a divergence of nearly equal ones', () => {
    // mpmath: KL((½, ½)‖(½ + 1e-7, ½ − 1e-7)) = −½ ln(1 − 4e-14) = 2.00000000000004e-14
    expect(klDivergence([0.5, 0.5], [0.5 + 1e-7, 0.5 - 1e-7]) / 2.00000000000004e-14).toBeCloseTo(1, 7);
  });

  it('have a Jensen–Shannon divergence that is symmetric and at most ln 2', () => {
    fc.assert(
      fc.property(distribution(4), distribution(4), (p, q) => {
        const divergence = jensenShannon(p, q);
        expect(divergence).toBeCloseTo(jensenShannon(q, p), 14);
        expect(divergence).toBeGreaterThanOrEqual(0);
        expect(divergence).toBeLessThanOrEqual(Math.LN2 + 1e-14);
        // With the entropies: H(m) − (H(p) + H(q))/2
        const middle = p.map((pk, k) => (pk + q[k]!) / 2);
        expect(divergence).toBeCloseTo(entropy(middle) - (entropy(p) + entropy(q)) / 2, 12);
      }),
    );
  });

  it('are infinitely apart if q calls impossible what p does not', () => {
    expect(klDivergence([0.5, 0.5], [1, 0])).toBe(Infinity);
    expect(crossEntropy([0.5, 0.5], [1, 0])).toBe(Infinity);
    expect(klDivergence([1, 0], [0.5, 0.5])).toBeCloseTo(Math.LN2, 15);
  });

  it('break the triangle inequality', () => {
    // Coins ½, ¼, 1/10, natural logarithms by hand: 0.510826 > 0.143841 + 0.092332
    const coin = (p: number) => [p, 1 - p];
    expect(klDivergence(coin(0.5), coin(0.1))).toBeCloseTo(0.510826, 6);
    expect(klDivergence(coin(0.5), coin(0.25))).toBeCloseTo(0.143841, 6);
    expect(klDivergence(coin(0.25), coin(0.1))).toBeCloseTo(0.092332, 6);
  });

  it('must be of the same outcomes', () => {
    for (const call of [crossEntropy, klDivergence, jensenShannon]) {
      expect(() => call([1], [0.5, 0.5])).toThrow(/same outcomes/);
      expect(() => call([0.5, 0.5], [1, 1])).toThrow(/add up to 1/);
    }
  });
});

describe('self-information', () => {
  it('is 6.6438561898 bits for one in a hundred, 0 for the certain and infinite for the impossible', () => {
    // log2(100)
    expect(selfInformation(0.01) / Math.LN2).toBeCloseTo(6.6438561898, 10);
    expect(selfInformation(1)).toBe(0);
    expect(selfInformation(0)).toBe(Infinity);
  });

  it('adds up over independent outcomes', () => {
    const probability = fc.double({ min: 1e-6, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        expect(selfInformation(p * q)).toBeCloseTo(selfInformation(p) + selfInformation(q), 12);
      }),
    );
  });

  it('refuses what is no probability', () => {
    for (const p of [-0.1, 1.1, NaN]) expect(() => selfInformation(p)).toThrow(/between 0 and 1/);
  });
});
