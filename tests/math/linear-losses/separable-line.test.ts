import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestMarginOnLine } from '../../../src/math/linear-losses/separable-line';
import { evenly } from '../evenly';

it('has the margin 1/√97 between 2 and 2.5', () => {
  const { weights, margin } = largestMarginOnLine(2, 2.5);
  expect(weights).toEqual([-9, 4]);
  expect(margin).toBeCloseTo(1 / Math.sqrt(97), 15);
});

it('is not beaten by any other direction', () => {
  const end = fc.double({ min: 0.1, max: 5, noNaN: true });
  fc.assert(
    fc.property(end, end, evenly(0, 2 * Math.PI), (lower, gap, angle) => {
      const upper = lower + gap;
      const { margin, weights } = largestMarginOnLine(lower, upper);
      const [b, w] = [Math.cos(angle), Math.sin(angle)];
      expect(Math.min(-(w * lower + b), w * upper + b)).toBeLessThanOrEqual(margin + 1e-12);
      expect(weights[1] * lower + weights[0]).toBeCloseTo(-1, 6);
      expect(weights[1] * upper + weights[0]).toBeCloseTo(1, 6);
    }),
  );
});

it('refuses ends in the wrong order, ends where one alone decides, and what is no number', () => {
  expect(() => largestMarginOnLine(2, 2)).toThrow('below');
  expect(() => largestMarginOnLine(-3, 1)).not.toThrow();
  expect(() => largestMarginOnLine(-1, 5)).toThrow('touch');
  expect(() => largestMarginOnLine(Number.NaN, 1)).toThrow('lower end');
  expect(() => largestMarginOnLine(0, Infinity)).toThrow('upper end');
});
