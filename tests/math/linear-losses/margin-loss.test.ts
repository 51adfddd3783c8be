import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sigmoidLoss } from '../../../src/math/classification-loss/sigmoid-loss';
import { marginLosses, marginLossNames } from '../../../src/math/linear-losses/margin-loss';
import { evenly } from '../evenly';

const place = evenly(-30, 30);
const corners = { zeroOne: 0, perceptron: 0, hinge: 1 } as Readonly<Record<string, number>>;

describe('the losses at three margins', () => {
  // Python: math.log1p(math.exp(-m)), max(0, 1 - m), (1 - m)**2, math.exp(-m)
  it.each([
    { m: 0.5, expected: [0, 0, 0.5, 0.4740769841801067, 0.6839485140762355, 0.25, 0.6065306597126334] },
    { m: -1, expected: [1, 1, 2, 1.3132616875182228, 1.8946361239720115, 4, Math.E] },
    { m: 2, expected: [0, 0, 0, 0.1269280110429725, 0.18311841208159602, 1, 0.1353352832366127] },
  ])('are those of Python at $m', ({ m, expected }) => {
    marginLossNames.forEach((name, k) => {
      expect(marginLosses[name].value(m)).toBeCloseTo(expected[k]!, 14);
    });
  });

  it('counts the boundary as a mistake', () => {
    expect(marginLosses.zeroOne.value(0)).toBe(1);
    expect(marginLosses.zeroOne.value(1e-12)).toBe(0);
  });

  it('gives 0 as slope in the corners of perceptron and hinge', () => {
    expect(marginLosses.perceptron.derivative(0)).toBe(0);
    expect(marginLosses.hinge.derivative(1)).toBe(0);
    expect(marginLosses.perceptron.derivative(-1e-9)).toBe(-1);
    expect(marginLosses.hinge.derivative(1 - 1e-9)).toBe(-1);
  });
});

describe.each(marginLossNames)('the loss %s', (name) => {
  const loss = marginLosses[name];

  it('has the derivative of its differences', () => {
    fc.assert(
      fc.property(evenly(-6, 6), (m) => {
        fc.pre(corners[name] === undefined || Math.abs(m - corners[name]) > 1e-3);
        const h = 1e-5;
        const slope = (loss.value(m + h) - loss.value(m - h)) / (2 * h);
        expect(Math.abs(loss.derivative(m) - slope)).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
      }),
    );
  });

  it('bounds the 0/1 loss where it says so, and not elsewhere', () => {
    fc.assert(
      fc.property(place, (m) => {
        if (loss.boundsMistakes) expect(loss.value(m)).toBeGreaterThanOrEqual(m <= 0 ? 1 : 0);
      }),
    );
    if (!loss.boundsMistakes) expect(loss.value(0)).toBeLessThan(1);
  });

  it('is convex where it says so, and not elsewhere', () => {
    fc.assert(
      fc.property(place, place, evenly(0, 1), (a, b, t) => {
        const chord = t * loss.value(a) + (1 - t) * loss.value(b);
        if (loss.convex)
          expect(loss.value(t * a + (1 - t) * b)).toBeLessThanOrEqual(chord * (1 + 1e-12) + 1e-12);
      }),
    );
    if (!loss.convex) expect(loss.value(0)).toBeGreaterThan((loss.value(-1) + loss.value(0.5)) / 2);
  });

  it('has no steeper slope than it says, and comes near to it', () => {
    fc.assert(
      fc.property(place, (m) => {
        expect(Math.abs(loss.derivative(m))).toBeLessThanOrEqual(loss.steepest);
      }),
    );
    if (loss.steepest < Infinity) {
      expect(Math.abs(loss.derivative(-40))).toBeCloseTo(loss.steepest, 12);
    } else {
      expect(Math.abs(loss.derivative(-40))).toBeGreaterThan(80);
    }
  });
});

it('has in the logistic loss the cross-entropy of the label', () => {
  fc.assert(
    fc.property(place, fc.constantFrom(0, 1), (z, label) => {
      const margin = (2 * label - 1) * z;
      const { loss, gradient } = sigmoidLoss('crossEntropy', z, label);
      expect(marginLosses.logistic.value(margin)).toBeCloseTo(loss, 12);
      // By the score: y = ±1 times the derivative by the margin is p − y.
      expect((2 * label - 1) * marginLosses.logistic.derivative(margin)).toBeCloseTo(gradient, 12);
    }),
  );
});
