// Ten thousand people, a test carried out once or several times, and who is ill among those with positive results only.

import { defineModel } from '../../../../src/demo/define-demo';
import { integer, number } from '../../../../src/demo/parameters';
import { naturalFrequencies, posterior, testShares } from '../../../../src/math/probability/repeated-tests';

const people = 10_000;
const side = 100;
export const leastPrior = 0.0001;
export const mostPrior = 0.5;
/** What a cell of the grids shows. */
const groups = { found: 0, missed: 1, alarmed: 2, cleared: 3 } as const;

const places = Array.from({ length: 121 }, (_, i) => leastPrior * (mostPrior / leastPrior) ** (i / 120));

/** The ill fill the columns from the left, the positive ones of each kind the rows from below. */
function gridOfPeople(ill: number, found: number, alarmed: number): number[][] {
  let [foundLeft, alarmedLeft] = [found, alarmed];
  return Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) =>
      column * side + row < ill
        ? foundLeft-- > 0
          ? groups.found
          : groups.missed
        : alarmedLeft-- > 0
          ? groups.alarmed
          : groups.cleared,
    ),
  );
}

/** Those with positive results only, in the smallest square: the ill first, row by row from below. */
function gridOfPositives(found: number, alarmed: number): number[][] {
  const width = Math.max(1, Math.ceil(Math.sqrt(found + alarmed)));
  return Array.from({ length: width }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const person = row * width + column;
      return person < found ? 0 : person < found + alarmed ? 1 : -1;
    }),
  );
}

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
      everyone: gridOfPeople(truePositive + falseNegative, truePositive, falsePositive),
      positiveGrid: gridOfPositives(truePositive, falsePositive),
      afterOne: curve(1),
      afterAll: tests === 1 ? null : curve(tests),
      untested: { x: places, y: places },
      here: { x: [prior], y: [after] },
    };
  },
});
