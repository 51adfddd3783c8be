import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestThreshold,
  costOfDecision,
  expectedCost,
} from '../../../src/math/linear-losses/decision-threshold';
import { evenly } from '../evenly';

const cost = fc.double({ min: 0.5, max: 20, noNaN: true });
const share = evenly(0, 1);

describe('the best threshold', () => {
  it('is 1/10 for misses that cost nine times a false alarm', () => {
    const costs = { falseNegative: 9, falsePositive: 1 };
    expect(bestThreshold(costs)).toBe(0.1);
    expect(expectedCost(costs, 0.1).total).toBeCloseTo(0.45, 15); // ½·9·0.01 + ½·0.81
    expect(expectedCost(costs, 0.5).total).toBe(1.25); // ½·9·¼ + ½·¼
  });

  it('is beaten by no other, at any probability', () => {
    fc.assert(
      fc.property(cost, cost, share, share, (falseNegative, falsePositive, threshold, p) => {
        const costs = { falseNegative, falsePositive };
        const best = bestThreshold(costs);
        expect(costOfDecision(costs, best, p)).toBeLessThanOrEqual(
          costOfDecision(costs, threshold, p) + 1e-12,
        );
        expect(expectedCost(costs, best).total).toBeLessThanOrEqual(
          expectedCost(costs, threshold).total + 1e-12,
        );
      }),
    );
  });

  it('says yes to a probability that just meets it', () => {
    const costs = { falseNegative: 9, falsePositive: 1 };
    // A false alarm costs ½, a miss 4½.
    expect([costOfDecision(costs, 0.5, 0.5), costOfDecision(costs, 0.5001, 0.5)]).toEqual([0.5, 4.5]);
  });

  it('refuses costs that are not above 0', () => {
    expect(() => bestThreshold({ falseNegative: 0, falsePositive: 1 })).toThrow('false negative');
    expect(() => bestThreshold({ falseNegative: 1, falsePositive: 0 })).toThrow('false positive');
  });
});

it('has as expected cost the area under the cost of the decisions', () => {
  fc.assert(
    fc.property(cost, cost, share, (falseNegative, falsePositive, threshold) => {
      const costs = { falseNegative, falsePositive };
      // The midpoint rule is exact on each straight piece.
      const below = threshold * costOfDecision(costs, threshold, threshold / 2 - 1e-15);
      const above = (1 - threshold) * costOfDecision(costs, threshold, (1 + threshold) / 2);
      expect(expectedCost(costs, threshold).total).toBeCloseTo(below + above, 9);
    }),
  );
});
