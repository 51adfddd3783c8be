import { describe, expect, it } from 'vitest';
import {
  normalInterval,
  standardError,
  wilsonAround,
  wilsonInterval,
} from '../../../src/math/model-selection/accuracy-interval';
import {
  bestProbabilities,
  drawModels,
  expectedBest,
  optimismBound,
} from '../../../src/math/model-selection/best-of-many';
import { binomialDistribution, binomialQuantile } from '../../../src/math/model-selection/binomial';
import { drawChiSquare } from '../../../src/math/model-selection/chi-square';
import { fitCounts } from '../../../src/math/model-selection/fit-counts';
import { kFold, stratifiedKFold, timeSeriesSplits } from '../../../src/math/model-selection/folds';
import { leaveOneOut } from '../../../src/math/model-selection/leave-one-out';
import {
  drawErrors,
  expectedNewError,
  expectedTrainingError,
  sharesInOrder,
} from '../../../src/math/model-selection/split-errors';
import { createRandom } from '../../../src/math/random';

const random = createRandom(1);
const coin = binomialDistribution(2, 0.5);
const sizes = { training: 6, features: 2, held: 3 };
const nothing = { training: [], validation: [], test: [] };

describe('what makes no sense is refused by the function that was asked, which says what it needs', () => {
  it.each<[needs: string, call: () => unknown]>([
    ['standardError needs a whole number of samples', () => standardError(0.5, 0)],
    ['standardError needs a test accuracy', () => wilsonAround(-0.1, 5, 0.9)],
    ['wilsonInterval needs a whole number of samples', () => wilsonInterval(0, 0, 0.9)],
    ['wilsonInterval needs a whole number of correct answers', () => wilsonInterval(0.5, 2, 0.9)],
    ['normalInterval needs a whole number of samples', () => normalInterval(0, 0, 0.9)],
    ['normalInterval needs a whole number of correct answers', () => normalInterval(0.5, 2, 0.9)],
    ['normalInterval: 3 of 2 samples cannot be correct', () => normalInterval(3, 2, 0.9)],
    ['expectedBest needs a whole number of models', () => expectedBest(coin, 0)],
    ['bestProbabilities needs a whole number of models', () => bestProbabilities(coin, 0)],
    ['optimismBound needs a whole number of models', () => optimismBound(0, 10)],
    ['optimismBound needs a whole number of samples', () => optimismBound(10, 0)],
    ['drawModels needs a whole number of models', () => drawModels(random, coin, 0)],
    ['binomialDistribution needs a whole number of trials', () => binomialDistribution(0, 0.5)],
    ['binomialDistribution needs 0 < chance < 1, not 1', () => binomialDistribution(1, 1)],
    ['binomialDistribution needs 0 < chance < 1, not 0', () => binomialDistribution(1, 0)],
    ['binomialQuantile needs 0 <= u < 1, not -0.1', () => binomialQuantile(coin, [0.25, 0.75, 1], -0.1)],
    ['drawChiSquare needs a whole number of degrees', () => drawChiSquare(random, 2.5)],
    [
      'fitCounts needs a whole number of folds, at least 2',
      () => fitCounts({ samples: 9, folds: 1, settings: 1 }),
    ],
    [
      'fitCounts needs a whole number of samples, at least 4',
      () => fitCounts({ samples: 3, folds: 2, settings: 1 }),
    ],
    [
      'fitCounts needs a whole number of samples, at least 6',
      () => fitCounts({ samples: 5, folds: 6, settings: 1 }),
    ],
    ['fitCounts needs a whole number of settings', () => fitCounts({ samples: 9, folds: 3, settings: 0 })],
    ['kFold needs a whole number of folds, at least 2', () => kFold(3, 1)],
    ['stratifiedKFold needs a whole number of samples, at least 3', () => stratifiedKFold([0, 1], 3)],
    ['timeSeriesSplits needs a whole number of rounds, at least 2', () => timeSeriesSplits(9, 1)],
    ['timeSeriesSplits needs more samples than rounds, not 3', () => timeSeriesSplits(3, 3)],
    ['timeSeriesSplits needs more samples than rounds, not 4.5', () => timeSeriesSplits(4.5, 3)],
    ['leaveOneOut needs one target for each row', () => leaveOneOut([[1], [2]], [1, 2, 3])],
    ['expectedTrainingError needs a whole number of features', () => expectedTrainingError(5, 0)],
    ['expectedTrainingError needs a whole number of training samples', () => expectedTrainingError(4, 5)],
    ['expectedNewError needs a whole number of features', () => expectedNewError(5, 0)],
    ['expectedNewError needs a whole number of training samples', () => expectedNewError(4, 5)],
    ['drawErrors needs a whole number of features', () => drawErrors(random, { ...sizes, features: 0 }, 1)],
    ['drawErrors needs a whole number of rounds', () => drawErrors(random, sizes, 0)],
    [
      'drawErrors needs a whole number of held-out samples',
      () => drawErrors(random, { ...sizes, held: 0 }, 1),
    ],
    [
      'drawErrors needs at least as many samples as features',
      () => drawErrors(random, { ...sizes, training: 2.5 }, 1),
    ],
    ['sharesInOrder needs a whole number of rounds', () => sharesInOrder(nothing)],
  ])('%s', (needs, call) => {
    expect(call).toThrow(needs);
  });
});

describe('the least that makes sense is taken', () => {
  it('one sample, one model, one trial', () => {
    expect(standardError(0.5, 1)).toBe(0.5);
    expect(wilsonInterval(1, 1, 0.95).high).toBe(1);
    expect(binomialDistribution(1, 0.5).probabilities).toEqual([0.5, 0.5]);
    expect(bestProbabilities(coin, 1)).toEqual([0.25, 0.5, 0.25].map((each) => expect.closeTo(each, 12)));
    expect(drawModels(random, coin, 1).chosenBy).toHaveLength(1);
    // ln 1 = 0; one sample: √(ln 4 / 2).
    expect(optimismBound(1, 1)).toBe(0);
    expect(optimismBound(4, 1)).toBeCloseTo(0.8325546111576977, 12);
  });

  it('as many folds as samples, one more sample than rounds', () => {
    expect(fitCounts({ samples: 4, folds: 2, settings: 1 }).nested).toBe(6);
    expect(fitCounts({ samples: 5, folds: 5, settings: 1 }).nested).toBe(25);
    expect(timeSeriesSplits(3, 2).map(({ training, test }) => [training, test])).toEqual([
      [[0], [1]],
      [[0, 1], [2]],
    ]);
  });

  it('as many samples as features, one round and one held-out sample', () => {
    expect(expectedTrainingError(1, 1)).toBe(0);
    expect(expectedNewError(1, 1)).toBe(Infinity);
    // One feature, three samples: 1 + 1 / (3 − 1 − 1).
    expect(expectedNewError(3, 1)).toBe(2);
    const drawn = drawErrors(createRandom(1), { training: 1, features: 1, held: 1 }, 1);
    expect(drawn.training).toEqual([0]);
    expect(drawn.test).toHaveLength(1);
    expect(sharesInOrder({ training: [1], validation: [2], test: [3] })).toEqual({
      trainingBelow: 1,
      validationBelow: 1,
      chain: 1,
    });
  });
});

it('errors that are equal are in no order', () => {
  const equal = { training: [1, 1], validation: [1, 1], test: [1, 2] };
  expect(sharesInOrder(equal)).toEqual({ trainingBelow: 0, validationBelow: 0.5, chain: 0 });
});
