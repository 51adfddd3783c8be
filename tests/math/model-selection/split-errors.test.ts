import { describe, expect, it } from 'vitest';
import { drawChiSquare } from '../../../src/math/model-selection/chi-square';
import {
  drawErrors,
  expectedNewError,
  expectedTrainingError,
  sharesInOrder,
} from '../../../src/math/model-selection/split-errors';
import { createRandom, type Random } from '../../../src/math/random';
import { leastSquares } from '../../../src/math/regression/least-squares';
import { mean, variance } from '../../../src/math/statistics';
import { expectClose } from '../../golden/check';

/** The rounds of the curriculum: X, y, X_val, y_val, X_test, y_test, all drawn, and least squares fitted. */
function fittedErrors({ normal }: Random, training: number, features: number, held: number, rounds: number) {
  const draw = (samples: number) => {
    const rows = Array.from({ length: samples }, () => Array.from({ length: features }, normal));
    return { rows, targets: rows.map(() => normal()) };
  };
  const all = { training: [] as number[], validation: [] as number[], test: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const sets = [draw(training), draw(held), draw(held)];
    const weights = leastSquares(sets[0]!.rows, sets[0]!.targets);
    const [first, second, third] = sets.map(({ rows, targets }) =>
      mean(rows.map((row, i) => (targets[i]! - row.reduce((sum, x, j) => sum + x * weights[j]!, 0)) ** 2)),
    );
    all.training.push(first!);
    all.validation.push(second!);
    all.test.push(third!);
  }
  return all;
}

/** Kolmogorov's distance of two samples of equal size. */
function distance(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((value) => [value, 1] as const), ...other.map((value) => [value, -1] as const)];
  all.sort(([a], [b]) => a - b);
  let [gap, largest] = [0, 0];
  for (const [, side] of all) {
    gap += side / one.length;
    largest = Math.max(largest, Math.abs(gap));
  }
  return largest;
}

describe('chi-square numbers', () => {
  it.each([1, 2, 3, 7, 45, 500])('with %i degrees of freedom have mean k and variance 2k', (degrees) => {
    const random = createRandom(degrees);
    const draws = Array.from({ length: 40_000 }, () => drawChiSquare(random, degrees));
    expectClose(mean(draws), degrees, { rtol: 0, atol: 4 * Math.sqrt((2 * degrees) / 40_000) });
    expectClose(variance(draws), 2 * degrees, { rtol: 0.08, atol: 0 });
  });
});

it('a chi-square number with one degree of freedom is the square of the next normal number', () => {
  const [one, other] = [createRandom(4), createRandom(4)];
  for (let draw = 0; draw < 20; draw++) expect(drawChiSquare(one, 1)).toBe(other.normal() ** 2);
});

describe('chi-square numbers of many draws', () => {
  // scipy.stats.chi2.cdf(x, k) at the quartiles and at both ends; the standard error of a share is at most 0.0011
  it.each([
    [2, [0.2107210313, 0.5753641449, 1.3862943611, 2.7725887222, 5.9914645471]],
    [3, [0.5843743742, 1.212532903, 2.3659738843, 4.1083449356, 7.8147279033]],
    [7, [2.8331069178, 4.2548521836, 6.3458111956, 9.0371475479, 14.0671404493]],
  ])('with %i degrees of freedom lie where SciPy says', (degrees, quantiles) => {
    const random = createRandom(10 + degrees);
    const draws = Array.from({ length: 200_000 }, () => drawChiSquare(random, degrees));
    const shares = quantiles.map((x) => draws.filter((draw) => draw < x).length / draws.length);
    expectClose(shares, [0.1, 0.25, 0.5, 0.75, 0.95], { rtol: 0, atol: 0.0045 });
  });
});

describe('the errors of least squares', () => {
  it('have the expectations 1 − p/n and 1 + p/(n − p − 1)', () => {
    // pages.md P27
    expectClose(expectedTrainingError(50, 5), 0.9, { rtol: 1e-12, atol: 0 });
    expectClose(expectedNewError(50, 5), 1.1136363636363635, { rtol: 1e-12, atol: 0 });
    expect(expectedNewError(6, 5)).toBe(Infinity);
    expect(expectedTrainingError(5, 5)).toBe(0);
  });

  it('drawn from their distribution are those of real fits', () => {
    const real = fittedErrors(createRandom(7), 20, 5, 15, 4000);
    const drawn = drawErrors(createRandom(8), { training: 20, features: 5, held: 15 }, 4000);
    // Two samples of 4000 from one distribution are further apart than 0.044 once in a thousand.
    for (const set of ['training', 'validation', 'test'] as const)
      expect(distance(real[set], drawn[set]), set).toBeLessThan(0.044);
    // The joint distribution too: validation and test error share the fit.
    expect(
      distance(
        real.test.map((test, i) => test / real.validation[i]!),
        drawn.test.map((test, i) => test / drawn.validation[i]!),
      ),
    ).toBeLessThan(0.044);
    const [one, other] = [sharesInOrder(real), sharesInOrder(drawn)];
    expectClose(one, other, { rtol: 0, atol: 0.044 });
  });

  it('come in the order training, validation, test in 0.319 of the rounds, and validation below test in half of them', () => {
    // E1.9: 0.760 and 0.319 (±0.001), 1/2 exactly; also from 40 000 fits with numpy.linalg.lstsq: 0.761 and 0.316
    const shares = sharesInOrder(
      drawErrors(createRandom(1), { training: 50, features: 5, held: 50 }, 200_000),
    );
    expectClose(
      shares,
      { trainingBelow: 0.76, validationBelow: 0.5, chain: 0.319 },
      { rtol: 0, atol: 0.005 },
    );
  });

  it('average to their expectations', () => {
    const drawn = drawErrors(createRandom(2), { training: 50, features: 5, held: 10 }, 50_000);
    expectClose(mean(drawn.training), 0.9, { rtol: 0, atol: 0.004 });
    expectClose(mean(drawn.generalization), 1.1136363636, { rtol: 0, atol: 0.002 });
    expectClose(mean(drawn.test), 1.1136363636, { rtol: 0, atol: 0.01 });
  });

  it('are not drawn for a fit that is not unique', () => {
    expect(() => drawErrors(createRandom(1), { training: 4, features: 5, held: 5 }, 1)).toThrow(
      /as many samples as features/,
    );
  });
});
