import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { lineInBox } from '../../../src/math/perceptron/line-in-box';
import { oblique } from '../../../src/math/perceptron/oblique';

describe('a line in a box', () => {
  const weight = fc.integer({ min: -9, max: 9 });
  it('has both ends on the line and in the box, or passes by all corners on one side', () => {
    fc.assert(
      fc.property(weight, weight, weight, (w1, w2, bias) => {
        fc.pre(w1 !== 0 || w2 !== 0);
        const line = lineInBox([w1, w2], bias, [-1, 2], [-1, 2]);
        if (line === null) {
          const sides = [-1, 2].flatMap((x) => [-1, 2].map((y) => Math.sign(w1 * x + w2 * y + bias)));
          // 3 for a line through a corner, which rounding may miss.
          expect(Math.abs(sides.reduce((sum, side) => sum + side, 0))).toBeGreaterThanOrEqual(3);
          return;
        }
        for (const end of [0, 1] as const) {
          expect(w1 * line.x[end] + w2 * line.y[end] + bias).toBeCloseTo(0, 10);
          for (const place of [line.x[end], line.y[end]]) {
            expect(place).toBeGreaterThanOrEqual(-1 - 1e-12);
            expect(place).toBeLessThanOrEqual(2 + 1e-12);
          }
        }
      }),
    );
  });

  it('is none without weights', () => {
    expect(lineInBox([0, 0], 1, [0, 1], [0, 1])).toBeNull();
    expect(lineInBox([0, 1], -3, [0, 1], [0, 1])).toBeNull();
    expect(() => lineInBox([Number.NaN, 0], 1, [0, 1], [0, 1])).toThrow(MathError);
  });
});

describe('the oblique projection', () => {
  it('keeps lines straight: the middle of two points is drawn in the middle', () => {
    const [a, b] = [oblique(0, 1, 2), oblique(1, 3, -4)];
    const [x, y] = oblique(0.5, 2, -1);
    expect(x).toBeCloseTo((a[0] + b[0]) / 2, 12);
    expect(y).toBeCloseTo((a[1] + b[1]) / 2, 12);
  });
});
