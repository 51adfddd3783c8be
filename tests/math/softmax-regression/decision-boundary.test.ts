import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { softmax } from '../../../src/math/softmax';
import { decisionBoundary } from '../../../src/math/softmax-regression/decision-boundary';
import { softmaxLogits } from '../../../src/math/softmax-regression/fit';
import { evenly } from '../evenly';

const entry = fc.integer({ min: -9, max: 9 }).map((n) => n / 3);
const layer = fc.record({
  weights: fc.tuple(fc.tuple(entry, entry), fc.tuple(entry, entry), fc.tuple(entry, entry)),
  biases: fc.array(entry, { minLength: 3, maxLength: 3 }),
});
const box = [4, 3] as const;

describe('the boundary between two classes', () => {
  it('is where both are equally probable, and the third is not more so', () => {
    fc.assert(
      fc.property(layer, evenly(0, 1), (model, share) => {
        const segment = decisionBoundary(model, 0, 1, box);
        fc.pre(segment !== null);
        const x = segment!.x[0] + share * (segment!.x[1] - segment!.x[0]);
        const y = segment!.y[0] + share * (segment!.y[1] - segment!.y[0]);
        expect(Math.abs(x)).toBeLessThanOrEqual(4 + 1e-9);
        expect(Math.abs(y)).toBeLessThanOrEqual(3 + 1e-9);
        const p = softmax(softmaxLogits(model.weights, model.biases, [x, y]));
        expect(p[0]).toBeCloseTo(p[1]!, 9);
        expect(p[2]).toBeLessThanOrEqual(p[0]! + 1e-9);
      }),
    );
  });

  it('does not depend on the order of the two classes', () => {
    fc.assert(
      fc.property(layer, (model) => {
        const [[a, b], [c, d], [e, f]] = model.weights;
        // Where all three classes tie along one line, rounding decides who has it.
        fc.pre(Math.abs((a - e) * (b - d) - (b - f) * (a - c)) > 1e-9);
        const [one, other] = [decisionBoundary(model, 0, 2, box), decisionBoundary(model, 2, 0, box)];
        const length = (segment: typeof one): number =>
          segment === null ? 0 : Math.hypot(segment.x[1] - segment.x[0], segment.y[1] - segment.y[0]);
        // A line that touches a corner has length 0 or is none.
        expect(length(one)).toBeCloseTo(length(other), 9);
        if (one && other) {
          expect(Math.min(...one.x)).toBeCloseTo(Math.min(...other.x), 9);
          expect(Math.max(...one.y)).toBeCloseTo(Math.max(...other.y), 9);
        }
      }),
    );
  });

  it('is a line through the box for two classes', () => {
    const model = {
      weights: [
        [0, 1],
        [0, -1],
      ],
      biases: [0, 1],
    };
    const { x, y } = decisionBoundary(model, 0, 1, box)!;
    expect(x.map(Math.abs)).toEqual([4, 4]);
    expect(y).toEqual([0.5, 0.5]);
  });

  it('is missing when a third class has the line, or when the classes do not differ', () => {
    const flat = [
      [1, 0],
      [-1, 0],
      [0, 0],
    ];
    expect(decisionBoundary({ weights: flat, biases: [0, 0, 1] }, 0, 1, box)).toBeNull();
    expect(decisionBoundary({ weights: flat, biases: [-9, -9, 0] }, 0, 2, box)).toBeNull();
    expect(decisionBoundary({ weights: [flat[0]!, flat[0]!], biases: [0, 1] }, 0, 1, box)).toBeNull();
  });

  it('needs two features and a box', () => {
    expect(() => decisionBoundary({ weights: [[1], [2]], biases: [0, 0] }, 0, 1, box)).toThrow(MathError);
    expect(() =>
      decisionBoundary(
        {
          weights: [
            [1, 0],
            [0, 0],
          ],
          biases: [0, 0],
        },
        0,
        1,
        [0, 1],
      ),
    ).toThrow(/box/);
  });
});
