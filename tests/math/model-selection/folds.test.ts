import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { fitCounts } from '../../../src/math/model-selection/fit-counts';
import { kFold, stratifiedKFold, timeSeriesSplits } from '../../../src/math/model-selection/folds';
import { casesOfKind, loadGolden, readList, readNumber } from '../../golden/check';

const golden = loadGolden('14_cv');
const testsOf = (rounds: ReturnType<typeof kFold>) => rounds.map(({ test }) => test);

describe('the rounds of cross-validation', () => {
  it.each(casesOfKind(golden, 'kfold'))('agree with scikit-learn: $name', ({ input, expected }) => {
    expect(testsOf(kFold(readNumber(input['n']), readNumber(input['k'])))).toEqual(expected['test']);
  });

  it.each(casesOfKind(golden, 'leave_one_out'))(
    'with K = n are leave-one-out: $name',
    ({ input, expected }) => {
      const samples = readNumber(input['n']);
      expect(testsOf(kFold(samples, samples))).toEqual(expected['test']);
    },
  );

  it.each(casesOfKind(golden, 'stratified'))('agree when stratified: $name', ({ input, expected }) => {
    expect(testsOf(stratifiedKFold(readList(input['y']), readNumber(input['k'])))).toEqual(expected['test']);
  });

  it.each(casesOfKind(golden, 'time_series'))('agree for data in time: $name', ({ input, expected }) => {
    const rounds = timeSeriesSplits(readNumber(input['n']), readNumber(input['k']));
    expect(testsOf(rounds)).toEqual(expected['test']);
    expect(rounds.map(({ training }) => training)).toEqual(expected['train']);
  });

  it('test every sample once and train on the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 2, max: 60 }),
        (classes, wanted) => {
          const folds = Math.min(wanted, classes.length);
          const places = classes.map((_, i) => i);
          for (const rounds of [kFold(classes.length, folds), stratifiedKFold(classes, folds)]) {
            expect(rounds.flatMap(({ test }) => test).toSorted((a, b) => a - b)).toEqual(places);
            for (const { training, test } of rounds)
              expect([...training, ...test].toSorted((a, b) => a - b)).toEqual(places);
            const sizes = rounds.map(({ test }) => test.length);
            expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('spread each class over the folds, apart by one at most, when stratified', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 60 }),
        fc.integer({ min: 2, max: 8 }),
        (classes, folds) => {
          const rounds = stratifiedKFold(classes, folds);
          for (const kind of new Set(classes)) {
            const counts = rounds.map(({ test }) => test.filter((i) => classes[i] === kind).length);
            expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('of data in time never train on what comes later', () => {
    for (const { training, test } of timeSeriesSplits(23, 4))
      expect(Math.max(...training)).toBeLessThan(Math.min(...test));
  });

  it('are refused for more folds than samples', () => {
    expect(() => kFold(3, 4)).toThrow(MathError);
    expect(() => kFold(3, 1)).toThrow(MathError);
    expect(() => stratifiedKFold([0, 1], 3)).toThrow(MathError);
    expect(() => timeSeriesSplits(3, 3)).toThrow(/more samples than rounds/);
  });
});

describe('the number of fits', () => {
  it('is that of the curriculum', () => {
    // E1.12: nested 5×5 with 10 settings 5·(5·10+1) = 255; leave-one-out n
    expect(fitCounts({ samples: 1000, folds: 5, settings: 10 }).nested).toBe(255);
    expect(fitCounts({ samples: 1000, folds: 5, settings: 1 })).toEqual({
      holdOut: 1,
      kFold: 5,
      leaveOneOut: 1000,
      nested: 30,
      innerFolds: 5,
    });
  });

  it('is counted by running the loops', () => {
    let fits = 0;
    const count = () => {
      fits++;
    };
    for (const [samples, folds] of [
      [12, 4],
      [10, 10],
    ] as const) {
      fits = 0;
      for (const { training } of kFold(samples, folds)) {
        for (let setting = 0; setting < 3; setting++)
          kFold(training.length, Math.min(folds, training.length)).forEach(count);
        count();
      }
      expect(fitCounts({ samples, folds, settings: 3 }).nested).toBe(fits);
    }
  });
});
