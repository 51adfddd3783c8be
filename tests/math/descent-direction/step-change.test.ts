import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DescentFunction,
  descentFunctions,
  nearestMinimum,
} from '../../../src/math/descent-direction/example-functions';
import { normalizedDescent } from '../../../src/math/descent-direction/normalized-descent';
import {
  actualChange,
  guaranteedChange,
  predictedChange,
  stepsOfNote,
} from '../../../src/math/descent-direction/step-change';
import { MathError } from '../../../src/math/errors';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import { descend } from '../../../src/math/optimization/descend';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const names = Object.keys(descentFunctions) as DescentFunction[];
const place = evenly(-2, 2);
const { oval, round, twoMinima } = descentFunctions;

describe('the functions of the page', () => {
  it.each(names)('%s has the derivatives that central differences give', (name) => {
    const f = descentFunctions[name];
    fc.assert(
      fc.property(place, place, (x, y) => {
        const at = [x, y];
        expectClose(f.gradient(at), centralDifferenceGradient(f.value, at), { rtol: 1e-6, atol: 1e-7 });
        const rows = [0, 1].map((i) => centralDifferenceGradient((p) => f.gradient(p)[i]!, at));
        expectClose(f.hessian(at), rows, { rtol: 1e-6, atol: 1e-7 });
        expect(f.value(at)).toBeGreaterThanOrEqual(0);
      }),
    );
    for (const minimum of f.minima) {
      expect(f.value(minimum)).toBe(0);
      expect(f.gradient(minimum).map((each) => each + 0)).toEqual([0, 0]);
    }
  });

  it('know all of their minima, and the nearest', () => {
    expect([oval.minima, round.minima]).toEqual([[[0, 0]], [[0, 0]]]);
    expect(nearestMinimum(twoMinima, [3, -0.1])).toEqual([0, -1]);
    expect(nearestMinimum(twoMinima, [3, 0.1])).toEqual([0, 1]);
    expect(nearestMinimum(twoMinima, [3, 0])).toEqual([0, 1]);
    expect(nearestMinimum(oval, [3, -7])).toEqual([0, 0]);
  });
});

describe('the change in a step along the negative gradient', () => {
  // −40η and −40η + 112η² of x² + 3y² at (1, 1), by hand.
  it.each([
    [0.01, -0.4, -0.3888],
    [0.1, -4, -2.88],
    [0.2, -8, -3.52],
    [0.3, -12, -1.92],
    [0.4, -16, 1.92],
  ])('at η = %d is predicted as %d and is %d', (learningRate, predicted, actual) => {
    expectClose(predictedChange(oval.gradient([1, 1]), learningRate), predicted, { rtol: 1e-12, atol: 0 });
    expectClose(actualChange(oval, [1, 1], learningRate), actual, { rtol: 1e-12, atol: 1e-14 });
  });

  it('never exceeds the guarantee on the oval bowl, whose largest curvature is 6', () => {
    fc.assert(
      fc.property(place, place, evenly(0, 1), (x, y, learningRate) => {
        const gradient = oval.gradient([x, y]);
        const guaranteed = guaranteedChange(gradient, learningRate, 6);
        expect(actualChange(oval, [x, y], learningRate)).toBeLessThanOrEqual(guaranteed + 1e-9);
        // Convex: the tangent plane lies below.
        expect(predictedChange(gradient, learningRate)).toBeLessThanOrEqual(
          actualChange(oval, [x, y], learningRate) + 1e-9,
        );
      }),
    );
  });

  it('differs from the prediction by the second order alone', () => {
    fc.assert(
      fc.property(place, place, evenly(0.001, 0.1), (x, y, learningRate) => {
        const error = (rate: number) =>
          actualChange(oval, [x, y], rate) - predictedChange(oval.gradient([x, y]), rate);
        expect(error(2 * learningRate)).toBeCloseTo(4 * error(learningRate), 9);
      }),
    );
  });

  it('is least at the best step and 0 at twice that', () => {
    fc.assert(
      fc.property(evenly(0.1, 2), evenly(0.1, 2), evenly(0, 1), (x, y, learningRate) => {
        const notes = stepsOfNote(oval.gradient([x, y]), oval.hessian([x, y]))!;
        const least = actualChange(oval, [x, y], notes.best);
        expect(actualChange(oval, [x, y], learningRate)).toBeGreaterThanOrEqual(least - 1e-9);
        expect(actualChange(oval, [x, y], notes.breakEven)).toBeCloseTo(0, 9);
        expect(notes.breakEven).toBeGreaterThanOrEqual(2 / 6 - 1e-12);
        expect(notes.breakEven).toBeLessThanOrEqual(2 / 2 + 1e-12);
      }),
    );
    // 40/224 and 80/224
    expectClose(
      stepsOfNote([2, 6], oval.hessian([1, 1]))!,
      { best: 5 / 28, breakEven: 5 / 14 },
      {
        rtol: 1e-15,
        atol: 0,
      },
    );
  });

  it('has no best step without curvature along the gradient', () => {
    expect(stepsOfNote([0, 0], oval.hessian([0, 0]))).toBeNull();
    expect(stepsOfNote([0, 1], twoMinima.hessian([0, 0]))).toBeNull();
    expect(() => stepsOfNote([1], oval.hessian([0, 0]))).toThrow(MathError);
  });

  it('refuses learning rates below 0 and a smoothness that is none', () => {
    for (const learningRate of [-1, Infinity, Number.NaN]) {
      expect(() => predictedChange([1], learningRate)).toThrow(MathError);
      expect(() => actualChange(oval, [1, 1], learningRate)).toThrow(MathError);
    }
    expect(() => guaranteedChange([1], 0.1, 0)).toThrow(MathError);
  });
});

describe('normalized gradient descent', () => {
  it('takes steps of one length, in the direction of plain gradient descent', () => {
    fc.assert(
      fc.property(evenly(0.1, 2), evenly(0.1, 2), evenly(0.01, 0.4), (x, y, learningRate) => {
        const gradient = oval.gradient([x, y]);
        const [u = 0, v = 0] = normalizedDescent({ learningRate }).step([x, y], oval.gradient);
        expect(Math.hypot(u - x, v - y)).toBeCloseTo(learningRate, 12);
        expect((u - x) * gradient[1]! - (v - y) * gradient[0]!).toBeCloseTo(0, 9);
      }),
    );
  });

  it('hops to and fro around the minimum of a round bowl', () => {
    const { positions } = descend({
      objective: round,
      optimizer: normalizedDescent({ learningRate: 0.1 }),
      start: [1, 1],
      steps: 40,
    });
    // 14 steps of 1/10 cover all but √2 − 1.4 of the way.
    const left = Math.SQRT2 - 1.4;
    expect(Math.hypot(...positions[14]!)).toBeCloseTo(left, 12);
    expect(Math.hypot(...positions[15]!)).toBeCloseTo(0.1 - left, 12);
    expect(Math.hypot(...positions[40]!)).toBeCloseTo(left, 10);
  });

  it('stays where the gradient is 0 but for rounding', () => {
    const optimizer = normalizedDescent({ learningRate: 0.1 });
    expect(optimizer.step([0, 0], oval.gradient)).toEqual([0, 0]);
    expect(optimizer.step([1e-13, 0], oval.gradient)).toEqual([1e-13, 0]);
    const { positions } = descend({ objective: round, optimizer, start: [1, 0], steps: 20 });
    expect(Math.abs(positions[20]![0]!)).toBeLessThan(1e-12);
    expect(() => normalizedDescent({ learningRate: 0.1, tolerance: -1 })).toThrow(MathError);
  });
});
