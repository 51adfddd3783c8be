import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/math/random';
import {
  leastSquares,
  leastSquaresHessian,
  leastSquaresLoss,
} from '../../../src/math/regression/least-squares';
import { expectClose } from '../../golden/check';

const problems = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat()).map(([columns, seed]) => {
  const { normal } = createRandom(seed);
  const rows = Array.from({ length: columns + 5 }, () => Array.from({ length: columns }, normal));
  return { rows, targets: rows.map(normal), weights: Array.from({ length: columns }, normal) };
});

describe('least squares', () => {
  it('finds the plane that the targets were made from', () => {
    // REG6 of the curriculum: y = 2 x1 - 3.4 x2 + 4.2
    const rows = [
      [1, 2, 1],
      [2, 1, 1],
      [3, 4, 1],
      [4, 3, 1],
      [5, 5, 1],
      [6, 2, 1],
    ];
    const targets = [-0.6, 4.8, -3.4, 2, -2.8, 9.4];
    expectClose(leastSquares(rows, targets), [2, -3.4, 4.2], { rtol: 1e-12, atol: 0 });
  });

  it('gives the line of SGD8', () => {
    // pages.md P22: OLS (1.4595238095, 0.5), minimum loss 0.0323623512
    const x = [-1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25, 1.75];
    const noise = [0.3, -0.2, 0.1, -0.4, 0.35, -0.1, 0.2, -0.25];
    const rows = x.map((value) => [value, 1]);
    const targets = x.map((value, i) => 1.5 * value + 0.5 + noise[i]!);
    const weights = leastSquares(rows, targets);
    expectClose(weights, [1.4595238095, 0.5], { rtol: 1e-9, atol: 0 });
    expectClose(leastSquaresLoss(rows, targets, weights).loss, 0.0323623512, { rtol: 1e-8, atol: 0 });
  });

  it('has no gradient at its minimum', () => {
    fc.assert(
      fc.property(problems, ({ rows, targets }) => {
        const { gradient } = leastSquaresLoss(rows, targets, leastSquares(rows, targets));
        expectClose(
          gradient,
          gradient.map(() => 0),
          { rtol: 0, atol: 1e-9 },
        );
      }),
    );
  });

  it('has the Hessian as the change of its gradient', () => {
    fc.assert(
      fc.property(problems, ({ rows, targets, weights }) => {
        const hessian = leastSquaresHessian(rows);
        const here = leastSquaresLoss(rows, targets, weights).gradient;
        weights.forEach((_, j) => {
          const moved = weights.map((weight, k) => (k === j ? weight + 1 : weight));
          const there = leastSquaresLoss(rows, targets, moved).gradient;
          expectClose(
            there.map((entry, i) => entry - here[i]!),
            hessian.map((row) => row[j]!),
            {
              rtol: 1e-9,
              atol: 1e-12,
            },
          );
        });
      }),
    );
  });

  it('refuses lists that do not fit, and columns that depend on each other', () => {
    expect(() => leastSquares([[1]], [1, 2])).toThrow('leastSquares needs one target for each row');
    expect(() =>
      leastSquares(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toThrow(/can be inverted/);
    expect(() => leastSquaresLoss([[1]], [1, 2], [1])).toThrow(
      'leastSquaresLoss needs one target for each row',
    );
    expect(() => leastSquaresLoss([[1]], [1], [1, 2])).toThrow(/one weight for each column/);
  });
});
