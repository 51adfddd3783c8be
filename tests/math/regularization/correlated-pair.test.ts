import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  type CorrelatedPair,
  lassoPair,
  pairContour,
  pairLoss,
  ridgePair,
  zeroFrom,
} from '../../../src/math/regularization/correlated-pair';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const coordinate = evenly(-2, 2);
const pairs: fc.Arbitrary<CorrelatedPair> = fc.record({
  correlation: evenly(-0.9, 0.9),
  optimum: fc.tuple(coordinate, coordinate),
});
const penalties = evenly(0, 4);
const ofCurriculum: CorrelatedPair = { correlation: 0.5, optimum: [1, 0.2] };

describe('two correlated weights', () => {
  it.each([
    // pages.md P29, l1-l2-contours, and E2.6 (λ = 0.05)
    [0.05, [0.9666666667, 0.1666666667], [0.8958333333, 0.2291666667]],
    [0.1, [0.9333333333, 0.1333333333], [0.8151260504, 0.243697479]],
    [0.3, [0.8, 0], [0.6103896104, 0.2467532468]],
    [1.2, [0, 0], [0.299734748, 0.1618037135]],
  ])('have the minima of the curriculum at λ = %d', (penalty, absolute, squared) => {
    expectClose(lassoPair(ofCurriculum, penalty), absolute, { rtol: 1e-9, atol: 1e-12 });
    expectClose(ridgePair(ofCurriculum, penalty), squared, { rtol: 1e-9, atol: 1e-12 });
  });

  it('have contours on which the loss does not change', () => {
    const angles = evenly(0, 2 * Math.PI);
    fc.assert(
      fc.property(pairs, penalties, angles, (pair, loss, angle) => {
        expect(pairLoss(pair, pairContour(pair, loss, angle))).toBeCloseTo(loss, 9);
      }),
    );
  });

  it('are nowhere cheaper than at their minima', () => {
    fc.assert(
      fc.property(pairs, penalties, coordinate, coordinate, (pair, penalty, across, up) => {
        const l1 = (w: readonly [number, number]) =>
          pairLoss(pair, w) + penalty * (Math.abs(w[0]) + Math.abs(w[1]));
        const l2 = (w: readonly [number, number]) => pairLoss(pair, w) + penalty * (w[0] ** 2 + w[1] ** 2);
        const [best1, best2] = [lassoPair(pair, penalty), ridgePair(pair, penalty)];
        for (const size of [1, 1e-3]) {
          const near = (best: [number, number]) => [best[0] + size * across, best[1] + size * up] as const;
          expect(l1(best1)).toBeLessThanOrEqual(l1(near(best1)) + 1e-9);
          expect(l2(best2)).toBeLessThanOrEqual(l2(near(best2)) + 1e-9);
        }
      }),
    );
  });

  it('fulfil the optimality conditions', () => {
    fc.assert(
      fc.property(pairs, penalties, (pair, penalty) => {
        const { correlation, optimum } = pair;
        const best = lassoPair(pair, penalty);
        const off = [optimum[0] - best[0], optimum[1] - best[1]] as const;
        const pull = [off[0] + correlation * off[1], correlation * off[0] + off[1]];
        best.forEach((weight, j) => {
          if (weight === 0) expect(Math.abs(pull[j]!)).toBeLessThanOrEqual(penalty + 1e-9);
          else expect(pull[j]).toBeCloseTo(penalty * Math.sign(weight), 9);
        });
      }),
    );
  });

  it('are zero from the λ on that is told, and not below', () => {
    expectClose(zeroFrom(ofCurriculum), [1.1, 0.3], { rtol: 1e-12, atol: 0 });
    fc.assert(
      fc.property(pairs, evenly(0, 0.99), (pair, share) => {
        const from = zeroFrom(pair);
        from.forEach((penalty, j) => {
          expect(Math.abs(lassoPair(pair, penalty + 1e-9)[j]!)).toBe(0);
          expect(Math.abs(lassoPair(pair, 2 * penalty + 1e-9)[j]!)).toBe(0);
          if (Math.abs(pair.optimum[j]!) > 1e-6) expect(lassoPair(pair, share * penalty)[j]).not.toBe(0);
        });
      }),
    );
  });

  it('use the weaker one as soon as its pull is not explained by the other', () => {
    // Both pulls are 0.45: w = w* − λ/(1 + ρ) by symmetry.
    const even: CorrelatedPair = { correlation: 0.5, optimum: [0.3, 0.3] };
    expectClose(lassoPair(even, 0.05), [0.3 - 0.1 / 3, 0.3 - 0.1 / 3], { rtol: 1e-12, atol: 0 });
    // The pulls are 0.7 and 1.1; from λ = 0.3 on the second one is used alone.
    const uneven: CorrelatedPair = { correlation: 0.5, optimum: [0.2, 1] };
    expectClose(lassoPair(uneven, 1), [0, 0.1], { rtol: 1e-12, atol: 0 });
    expectClose(lassoPair(uneven, 0.1), [0.2 - 0.1 / 1.5, 1 - 0.1 / 1.5], { rtol: 1e-12, atol: 0 });
  });

  it('come with their mirror images: both signs turned, or one and the correlation', () => {
    const tight = { rtol: 1e-9, atol: 1e-9 };
    const share = evenly(0, 1.2);
    fc.assert(
      fc.property(pairs, share, ({ correlation, optimum: [across, up] }, part) => {
        const pair: CorrelatedPair = { correlation, optimum: [across, up] };
        const penalty = part * Math.min(...zeroFrom(pair));
        const [first, second] = lassoPair(pair, penalty);
        const turned: CorrelatedPair = { correlation, optimum: [-across, -up] };
        const mirrored: CorrelatedPair = { correlation: -correlation, optimum: [-across, up] };
        const swapped: CorrelatedPair = { correlation, optimum: [up, across] };
        expectClose(lassoPair(turned, penalty), [-first, -second], tight);
        expectClose(lassoPair(mirrored, penalty), [-first, second], tight);
        expectClose(zeroFrom(turned), zeroFrom(pair), tight);
        expectClose(zeroFrom(mirrored), zeroFrom(pair), tight);
        expectClose(zeroFrom(swapped), zeroFrom(pair).toReversed(), tight);
      }),
    );
  });

  it('keep an optimum of 0, and change places with their optimum', () => {
    expect(lassoPair({ correlation: 0.5, optimum: [0, 0] }, 0)).toEqual([0, 0]);
    expect(zeroFrom({ correlation: -0.3, optimum: [0, 0] })).toEqual([0, 0]);
    fc.assert(
      fc.property(pairs, penalties, (pair, penalty) => {
        const turned = { ...pair, optimum: [pair.optimum[1], pair.optimum[0]] as const };
        expectClose(lassoPair(turned, penalty), lassoPair(pair, penalty).toReversed(), {
          rtol: 1e-9,
          atol: 1e-9,
        });
      }),
    );
  });

  it('refuse a correlation of 1, a penalty and a loss below 0', () => {
    expect(() => pairLoss({ correlation: 1, optimum: [0, 0] }, [0, 0])).toThrow(MathError);
    expect(() => zeroFrom({ correlation: NaN, optimum: [0, 0] })).toThrow(MathError);
    expect(() => lassoPair(ofCurriculum, -1)).toThrow(MathError);
    expect(() => ridgePair(ofCurriculum, -1)).toThrow(MathError);
    expect(() => pairContour(ofCurriculum, -1, 0)).toThrow(MathError);
    expect(() => ridgePair({ correlation: 0, optimum: [NaN, 0] }, 1)).toThrow(MathError);
  });
});
