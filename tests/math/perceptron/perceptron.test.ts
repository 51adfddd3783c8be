import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  novikoffBound,
  perceptronScore,
  perceptronUpdate,
  trainPerceptron,
} from '../../../src/math/perceptron/perceptron';

const corners = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

describe('the perceptron rule', () => {
  it.each([
    // Curriculum, page P11; recomputed with NumPy. NAND mirrors AND: every score and label changes its sign.
    { name: 'AND', labels: [-1, -1, -1, 1], updates: 18, weights: [3, 2], bias: -4, epochs: 9 },
    { name: 'OR', labels: [-1, 1, 1, 1], updates: 9, weights: [2, 2], bias: -1, epochs: 6 },
    { name: 'NAND', labels: [1, 1, 1, -1], updates: 18, weights: [-3, -2], bias: 4, epochs: 9 },
  ])('learns $name in $updates updates', ({ labels, updates, weights, bias, epochs }) => {
    const run = trainPerceptron(corners, labels, 100);
    expect(run.updates).toHaveLength(updates);
    expect(run.mistakes).toHaveLength(epochs);
    expect(run).toMatchObject({ weights, bias, converged: true, repeats: null });
  });

  it('makes four mistakes in each of 100 epochs of XOR and comes back to 0', () => {
    const run = trainPerceptron(corners, [-1, 1, 1, -1], 100);
    expect(run.updates).toHaveLength(400);
    expect(new Set(run.mistakes)).toEqual(new Set([4]));
    expect(run).toMatchObject({ bias: 0, converged: false, repeats: [0, 1] });
    expect(run.weights.map(Math.abs)).toEqual([0, 0]);
  });

  it('learns XOR with the product as third input in 29 updates', () => {
    const run = trainPerceptron(
      corners.map(([a = 0, b = 0]) => [a, b, a * b]),
      [-1, 1, 1, -1],
      1000,
    );
    expect(run.updates).toHaveLength(29);
    expect(run.mistakes).toHaveLength(12);
    expect(run).toMatchObject({ weights: [2, 2, -5], bias: -1 });
  });

  it('makes mistakes in every epoch of XOR with the squared radius', () => {
    const run = trainPerceptron(
      corners.map(([a = 0, b = 0]) => [a, b, a * a + b * b]),
      [-1, 1, 1, -1],
      1000,
    );
    expect(run.mistakes).toHaveLength(1000);
    expect(Math.min(...run.mistakes)).toBeGreaterThan(0);
    expect(run.repeats).not.toBeNull();
  });

  const coordinate = fc.integer({ min: -5, max: 5 });
  it('comes to rest on separable points, within Novikoff’s bound, and then makes no mistake', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 8 }),
        fc.tuple(coordinate, coordinate, coordinate),
        (points, [w1, w2, b]) => {
          const line = { weights: [w1, w2], bias: b + 0.5 };
          const labels = points.map((point) =>
            perceptronScore(line.weights, line.bias, point) > 0 ? 1 : -1,
          );
          const bound = novikoffBound(points, labels, line);
          const run = trainPerceptron(points, labels, 20_000);
          expect(run.converged).toBe(true);
          expect(run.updates.length).toBeLessThanOrEqual(bound + 1e-9);
          points.forEach((point, i) => {
            expect(labels[i]! * perceptronScore(run.weights, run.bias, point)).toBeGreaterThan(0);
          });
        },
      ),
    );
  });

  it('adds yx and y at each mistake', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate, fc.constantFrom(-1, 1)), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const points = rows.map(([a, b]) => [a, b]);
          const run = trainPerceptron(
            points,
            rows.map(([, , label]) => label),
            10,
          );
          let [w1, w2, bias] = [0, 0, 0];
          for (const update of run.updates) {
            const [a = 0, b = 0, label = 0] = rows[update.sample]!;
            expect(update.score).toBe(w1 * a + w2 * b + bias);
            expect(label * update.score).toBeLessThanOrEqual(0);
            w1 += label * a;
            w2 += label * b;
            bias += label;
            expect([...update.weights, update.bias]).toEqual([w1, w2, bias]);
          }
        },
      ),
    );
  });

  it('moves at a mistake and at a score of 0, and nowhere else', () => {
    const line = { weights: [1, 0], bias: 0 };
    expect(perceptronUpdate(line, [0.5, 2], 1)).toEqual(line);
    expect(perceptronUpdate(line, [0.5, 2], -1)).toEqual({ weights: [0.5, -2], bias: -1 });
    expect(perceptronUpdate(line, [0, 2], 1)).toEqual({ weights: [1, 2], bias: 1 });
  });

  it('is bounded by the squared ratio of radius and margin', () => {
    // R² = 1 + 4² + 1, and the margins are 2 · 1 / 2 and 2 · 4 / 2.
    const bound = novikoffBound(
      [
        [1, 1],
        [-1, 4],
      ],
      [1, -1],
      { weights: [2, 0], bias: 0 },
    );
    expect(bound).toBeCloseTo(18, 12);
  });

  it('has no bound from a line that does not separate, or goes through a point', () => {
    expect(novikoffBound([[0], [0]], [1, -1], { weights: [1], bias: 1 })).toBe(Infinity);
    expect(novikoffBound([[0], [2]], [1, 1], { weights: [1], bias: 0 })).toBe(Infinity);
  });

  it('refuses labels that are not ±1, and lists that do not fit', () => {
    expect(() => trainPerceptron(corners, [0, 1, 1, 0], 1)).toThrow(MathError);
    expect(() => trainPerceptron([], [], 1)).toThrow(MathError);
    expect(() => trainPerceptron(corners, [1], 1)).toThrow(MathError);
    expect(() => trainPerceptron(corners, [1, 1, 1, 1], 0.5)).toThrow(MathError);
    expect(() => perceptronScore([1], 0, [1, 2])).toThrow(MathError);
  });
});
