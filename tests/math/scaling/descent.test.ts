import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { quadraticStepsToTolerance, quadraticWalk } from '../../../src/math/optimization/quadratic-walk';
import { createRandom } from '../../../src/math/random';
import { leastSquaresHessian, leastSquaresLoss } from '../../../src/math/regression/least-squares';
import { correlation, standardizedConditionNumber } from '../../../src/math/scaling/correlation';
import {
  bestLearningRate,
  errorsAfter,
  excessAfter,
  stepsOfDescent,
} from '../../../src/math/scaling/descent-in-axes';
import {
  regressionDescent,
  weightsAfter,
  withoutLastWeight,
} from '../../../src/math/scaling/regression-descent';
import { type ScalingMethod, scaled } from '../../../src/math/scaling/scaler';
import { whiten } from '../../../src/math/scaling/whiten';
import { mean } from '../../../src/math/statistics';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

// HOUSE6 of the curriculum
const area = [50, 70, 85, 100, 120, 150];
const rooms = [1, 2, 2, 3, 3, 4];
const price = [150, 205, 250, 300, 345, 430];
const design = (first: readonly number[], second: readonly number[]) =>
  first.map((x, i) => [x, second[i]!, 1]);
const by = (method: ScalingMethod) => design(scaled(method, area), scaled(method, rooms));

const problems = fc.tuple(fc.nat(), evenly(0.1, 10)).map(([seed, spread]) => {
  const { normal } = createRandom(seed);
  const rows = Array.from({ length: 9 }, () => [spread * normal(), normal() + 1, 1]);
  return { rows, targets: rows.map(normal) };
});

describe('gradient descent on least squares in closed form', () => {
  it.each([
    // pages.md P19; the steps confirmed with a plain loop in NumPy
    ['centered', 20561.2, 59021],
    ['minMax', 509.290794, 1759],
    ['zScore', 68.3214629, 197],
    // the same with a closed form in NumPy
    ['divided', 675.0667049356589, 2332],
    ['maxAbs', 1234.6561634445839, 4258],
    ['robust', 71.48669290913577, 217],
  ] as const)('has the condition number and the steps of the house data: %s', (method, kappa, steps) => {
    const descent = regressionDescent(by(method), price);
    expectClose(descent.conditionNumber, kappa, { rtol: 1e-8, atol: 0 });
    expect(stepsOfDescent(descent, bestLearningRate(descent.curvatures))).toBe(steps);
  });

  it('needs 743 280 steps for the raw house data and one for the whitened', () => {
    const raw = regressionDescent(design(area, rooms), price);
    expectClose(raw.conditionNumber, 215202.9419, { rtol: 1e-9, atol: 0 });
    expectClose(stepsOfDescent(raw, bestLearningRate(raw.curvatures)), 743280, { rtol: 1e-3, atol: 0 });
    const white = regressionDescent(
      whiten(area.map((x, i) => [x, rooms[i]!])).map((row) => [...row, 1]),
      price,
    );
    expectClose(white.conditionNumber, 1, { rtol: 1e-10, atol: 0 });
    expect(stepsOfDescent(white, bestLearningRate(white.curvatures))).toBe(1);
  });

  it('walks where a plain loop walks', () => {
    fc.assert(
      fc.property(
        problems,
        evenly(0.1, 1.2),
        fc.integer({ min: 0, max: 40 }),
        ({ rows, targets }, share, steps) => {
          const descent = regressionDescent(rows, targets);
          const rate = share * bestLearningRate(descent.curvatures);
          let weights = [0, 0, 0];
          for (let step = 0; step < steps; step++) {
            const { gradient } = leastSquaresLoss(rows, targets, weights);
            weights = weights.map((weight, j) => weight - rate * gradient[j]!);
          }
          const size = 1 + Math.max(...weights.map(Math.abs));
          expectClose(weightsAfter(descent, rate, steps), weights, { rtol: 0, atol: 1e-8 * size });
          const loss = (at: readonly number[]) => leastSquaresLoss(rows, targets, at).loss;
          const excess = loss(weights) - loss(descent.minimum);
          expectClose(excessAfter(descent, rate, steps), excess, { rtol: 1e-7, atol: 1e-9 * size * size });
        },
      ),
    );
  });

  it('counts the steps of the walk on the same quadratic', () => {
    const quadratics = fc.array(fc.tuple(evenly(0.1, 10), evenly(-3, 3)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(quadratics, evenly(0.1, 0.99), (pairs, share) => {
        const axes = { curvatures: pairs.map(([l]) => l), errors: pairs.map(([, e]) => e) };
        const learningRate = (share * 2) / Math.max(...axes.curvatures);
        const walked = quadraticStepsToTolerance(
          'gradient-descent',
          { learningRate, momentum: 0 },
          { curvatures: axes.curvatures, start: axes.errors, maximumSteps: 1e6 },
        );
        expect(stepsOfDescent(axes, learningRate)).toBe(walked);
        const walk = quadraticWalk(
          'gradient-descent',
          { learningRate, momentum: 0 },
          { curvatures: axes.curvatures, start: axes.errors, steps: 7 },
        );
        expectClose(
          errorsAfter(axes, learningRate, 7),
          walk.coordinates.map((coordinate) => coordinate[7]),
          { rtol: 1e-12, atol: 1e-14 },
        );
      }),
    );
  });

  it('never gets there at the stability limit and beyond, nor without a step', () => {
    const axes = { curvatures: [1, 4], errors: [1, 1] };
    expect([0, 0.5, 0.6].map((rate) => stepsOfDescent(axes, rate))).toEqual([null, null, null]);
    expect(stepsOfDescent({ curvatures: [1, 4], errors: [0, 0] }, 0.1)).toBe(0);
    expect(errorsAfter({ curvatures: [1, 4], errors: [0, 1] }, 5, 10000)).toEqual([0, Infinity]);
  });

  it('is best where the two ends of the spectrum shrink alike', () => {
    fc.assert(
      fc.property(fc.array(evenly(0.1, 10), { minLength: 1, maxLength: 5 }), (curvatures) => {
        const best = bestLearningRate(curvatures);
        const rate = (eta: number) => Math.max(...curvatures.map((l) => Math.abs(1 - eta * l)));
        expect(rate(best)).toBeLessThanOrEqual(rate(best * 1.01) + 1e-12);
        expect(rate(best)).toBeLessThanOrEqual(rate(best * 0.99) + 1e-12);
      }),
    );
  });

  it('refuses what is no quadratic, no rate, no tolerance', () => {
    const axes = { curvatures: [1], errors: [1] };
    expect(() => bestLearningRate([])).toThrow(MathError);
    expect(() => bestLearningRate([1, 0])).toThrow(/above 0/);
    expect(() => errorsAfter({ curvatures: [1], errors: [] }, 0.1, 1)).toThrow(MathError);
    expect(() => errorsAfter(axes, -1, 1)).toThrow(/learning rate/);
    expect(() => errorsAfter(axes, 0.1, 1.5)).toThrow(/steps/);
    expect(() => stepsOfDescent(axes, 0.1, 1)).toThrow(/tolerance/);
    expect(() =>
      regressionDescent(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 1],
      ),
    ).toThrow(MathError);
    expect(() => withoutLastWeight([[1]])).toThrow(MathError);
    expect(
      withoutLastWeight([
        [5, 2],
        [2, 1],
      ]),
    ).toEqual([[1]]);
    expect(() =>
      withoutLastWeight([
        [1, 0],
        [0, 0],
      ]),
    ).toThrow(MathError);
  });
});

describe('what scaling makes of the Hessian', () => {
  it('leaves the covariance of the features when the bias takes its best value', () => {
    fc.assert(
      fc.property(problems, ({ rows }) => {
        const reduced = withoutLastWeight(leastSquaresHessian(rows));
        const [first, second] = [0, 1].map((j) => rows.map((row) => row[j]!));
        const covariance = (x: readonly number[], y: readonly number[]) =>
          mean(x.map((value, i) => value * y[i]!)) - mean(x) * mean(y);
        expectClose(
          reduced,
          [
            [covariance(first!, first!), covariance(first!, second!)],
            [covariance(second!, first!), covariance(second!, second!)],
          ],
          { rtol: 1e-9, atol: 1e-9 },
        );
      }),
    );
  });

  it('leaves (1+|ρ|)/(1−|ρ|) after standardizing two features, with or without a bias', () => {
    const rho = correlation(area, rooms);
    // 0.9711489066092437 by numpy.corrcoef
    expectClose(rho, 0.9711489066092437, { rtol: 1e-12, atol: 0 });
    const { conditionNumber, curvatures } = regressionDescent(by('zScore'), price);
    expectClose(conditionNumber, standardizedConditionNumber(rho), { rtol: 1e-10, atol: 0 });
    expectClose(curvatures, [1 + rho, 1, 1 - rho], { rtol: 1e-10, atol: 0 });
    expect(() => standardizedConditionNumber(1)).toThrow(MathError);
    expect(() => standardizedConditionNumber(Number.NaN)).toThrow(MathError);
  });

  it('does not change the correlation', () => {
    expectClose(correlation(scaled('minMax', area), scaled('zScore', rooms)), correlation(area, rooms), {
      rtol: 1e-12,
      atol: 0,
    });
    expect(() => correlation([1, 2], [1])).toThrow(MathError);
    expect(() => correlation([1, 1], [1, 2])).toThrow(MathError);
  });

  it('whitens to mean 0 and the identity as covariance, and comes nearest to the standardized data', () => {
    fc.assert(
      fc.property(problems, ({ rows }) => {
        const white = whiten(rows.map(([x = 0, y = 0]) => [x, y]));
        expectClose(
          leastSquaresHessian(white),
          [
            [1, 0],
            [0, 1],
          ],
          { rtol: 1e-8, atol: 1e-8 },
        );
        expectClose(
          [0, 1].map((j) => mean(white.map((row) => row[j]!))),
          [0, 0],
          { rtol: 0, atol: 1e-9 },
        );
        // The symmetric root: each new feature correlates positively with its own old one.
        for (const j of [0, 1]) {
          expect(
            correlation(
              white.map((row) => row[j]!),
              rows.map((row) => row[j]!),
            ),
          ).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('cannot whiten features of which one follows from the others', () => {
    fc.assert(
      fc.property(fc.nat(), evenly(0.3, 3), (seed, slope) => {
        const { normal } = createRandom(seed);
        const first = Array.from({ length: 7 }, normal);
        const needs = 'whiten needs features that do not depend on each other';
        expect(() => whiten(first.map((x) => [x, slope * x + 1]))).toThrow(needs);
        expect(() => whiten(first.map((x) => [x, slope * x, normal()]))).toThrow(needs);
      }),
    );
    expect(() => whiten([])).toThrow('whiten');
    expect(() => whiten([[1, 2], [3]])).toThrow('whiten');
  });
});
