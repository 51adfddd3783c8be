import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { countPieces, foldedTent, reluZigzag, tent } from '../../../src/math/perceptron/relu-pieces';

describe('linear pieces of ReLU networks', () => {
  it('double with every layer of the tent', () => {
    // Curriculum, P11.
    expect([1, 2, 5, 10].map((depth) => countPieces(foldedTent(depth)))).toEqual([2, 4, 32, 1024]);
  });

  it.each([1, 2, 3, 7, 20, 50])(
    'are n + 1 for one layer of %d units, the zigzag as a sum of ReLUs',
    (units) => {
      const zigzag = reluZigzag(units);
      expect(countPieces(zigzag)).toBe(units + 1);
      const kinks = Array.from({ length: units }, (_, k) => (k + 1) / (units + 1));
      const sum = (x: number): number =>
        kinks.reduce(
          (total, kink, k) =>
            total + (units + 1) * (k === 0 ? 1 : k % 2 === 1 ? -2 : 2) * Math.max(0, x - kink),
          0,
        );
      zigzag.x.forEach((x, k) => {
        expect(sum(x)).toBeCloseTo(zigzag.y[k]!, 9);
      });
    },
  );

  it('go up and down between 0 and 1 in the folded tent', () => {
    const { x, y } = foldedTent(6);
    expect(y).toEqual(x.map((_, k) => k % 2));
    expect([0, 0.25, 0.5, 0.75, 1].map(tent)).toEqual([0, 0.5, 1, 0.5, 0]);
  });

  it('merge where the slope does not change', () => {
    expect(countPieces({ x: [0, 1, 3], y: [0, 2, 6] })).toBe(1);
    expect(countPieces({ x: [0, 2, 3], y: [0, 4, 6] })).toBe(1);
    expect(countPieces({ x: [0, 1], y: [0, 2] })).toBe(1);
  });

  it('merge where steep slopes differ by rounding', () => {
    for (const slope of [1e6, -1e6]) {
      expect(countPieces({ x: [0, 1, 2], y: [0, slope, 2 * slope + 1e-5] })).toBe(1);
      expect(countPieces({ x: [0, 1, 2], y: [0, slope, 2 * slope + 0.1] })).toBe(2);
    }
  });

  it('need units, layers and points', () => {
    expect(() => reluZigzag(0)).toThrow(MathError);
    expect(() => foldedTent(0)).toThrow(MathError);
    expect(() => foldedTent(21)).toThrow(MathError);
    expect(() => countPieces({ x: [0], y: [0] })).toThrow(MathError);
    expect(() => countPieces({ x: [0, 1], y: [0] })).toThrow(MathError);
  });
});
