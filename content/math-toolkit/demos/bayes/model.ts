// Ten thousand people, a test carried out once or several times, and who is ill among those with positive results only.

import { defineModel } from '../../../../src/demo/define-demo';
import { integer, number } from '../../../../src/demo/parameters';
import { naturalFrequencies, posterior, testShares } from '../../../../src/math/probability/repeated-tests';
import { positiveRows } from './people';

const people = 10_000;
export const leastPrior = 0.0001;
export const mostPrior = 0.5;
const places = Array.from({ length: 49 }, (_, i) => leastPrior * (mostPrior / leastPrior) ** (i / 48));

export const model = defineModel({
  id: 'bayes',
  params: {
    prior: number({ min: leastPrior, max: mostPrior, step: 0.0001, value: 0.01, scale: 'log' }),
    sensitivity: number({ min: 0.5, max: 1, step: 0.005, value: 0.99 }),
    specificity: number({ min: 0.5, max: 1, step: 0.005, value: 0.95 }),
    tests: integer({ min: 1, max: 3, value: 1 }),
  },
  compute({ prior, sensitivity, specificity, tests }) {
    const test = { prior, sensitivity, specificity, tests };
    const shares = testShares(test);
    const { truePositive, falseNegative, falsePositive, trueNegative } = naturalFrequencies(test, people);
    const after = posterior(test) ?? 0;
    const curve = (count: number) => ({
      x: places,
      y: places.map((share) => posterior({ ...test, prior: share, tests: count }) ?? 0),
    });
    return {
      people,
      posterior: after,
      positive: shares.truePositive + shares.falsePositive,
      hitRate: sensitivity ** tests,
      falseAlarmRate: (1 - specificity) ** tests,
      ill: truePositive + falseNegative,
      healthy: falsePositive + trueNegative,
      found: truePositive,
      missed: falseNegative,
      alarmed: falsePositive,
      cleared: trueNegative,
      positives: truePositive + falsePositive,
      positiveGrid: positiveRows(truePositive + falsePositive),
      afterOne: curve(1),
      afterAll: tests === 1 ? null : curve(tests),
      untested: { x: places, y: places },
      here: { x: [prior], y: [after] },
    };
  },
});
