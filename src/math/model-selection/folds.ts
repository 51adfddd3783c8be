import { requireWhole } from '../checks';
import { MathError } from '../errors';

/** One round of cross-validation: which samples train and which test, by their places from 0. */
export interface Round {
  training: number[];
  test: number[];
}

function checkFolds(caller: string, samples: number, folds: number): void {
  requireWhole(caller, 'folds', folds, 2);
  requireWhole(caller, 'samples', samples, folds);
}

function roundsOf(assigned: readonly number[], folds: number): Round[] {
  const places = assigned.map((_, i) => i);
  return Array.from({ length: folds }, (_, fold) => ({
    training: places.filter((i) => assigned[i] !== fold),
    test: places.filter((i) => assigned[i] === fold),
  }));
}

/**
 * The rounds of K-fold cross-validation without shuffling, as in scikit-learn: consecutive folds, the first $n\bmod K$ of them larger by
 * one. With $K=n$ it is leave-one-out.
 *
 * @throws MathError unless $2\le K\le n$
 * @example kFold(3, 2) // [{ training: [2], test: [0, 1] }, { training: [0, 1], test: [2] }]
 */
export function kFold(samples: number, folds: number): Round[] {
  checkFolds('kFold', samples, folds);
  const [small, larger] = [Math.floor(samples / folds), samples % folds];
  const inLarger = larger * (small + 1);
  const assigned = Array.from({ length: samples }, (_, i) =>
    i < inLarger ? Math.floor(i / (small + 1)) : larger + Math.floor((i - inLarger) / small),
  );
  return roundsOf(assigned, folds);
}

/**
 * The rounds of stratified K-fold cross-validation without shuffling, as in scikit-learn: every fold has nearly the same number of
 * samples of each class. The classes, numbered by their first appearance and sorted, are dealt out to the folds one by one; that says
 * how many of each a fold gets, and the samples of a class fill the folds in the order of the data.
 *
 * @throws MathError unless $2\le K\le n$
 * @example stratifiedKFold([0, 0, 1, 1], 2).map(({ test }) => test) // [[0, 2], [1, 3]]
 */
export function stratifiedKFold(classes: readonly number[], folds: number): Round[] {
  checkFolds('stratifiedKFold', classes.length, folds);
  const kinds = [...new Set(classes)];
  const numbered = classes.map((each) => kinds.indexOf(each));
  const sorted = numbered.toSorted((one, other) => one - other);
  const assigned = new Array<number>(classes.length).fill(0);
  kinds.forEach((_, kind) => {
    const folded = sorted.flatMap((each, i) => (each === kind ? [i % folds] : [])).toSorted((a, b) => a - b);
    let next = 0;
    numbered.forEach((each, i) => {
      if (each === kind) assigned[i] = folded[next++]!;
    });
  });
  return roundsOf(assigned, folds);
}

/**
 * Rounds for data in time, as in scikit-learn's TimeSeriesSplit: the last $K$ blocks of $\lfloor n/(K+1)\rfloor$ samples test in turn, and
 * only what comes before trains.
 *
 * @throws MathError unless $K\ge2$ and $n>K$
 * @example timeSeriesSplits(4, 3).map(({ training }) => training) // [[0], [0, 1], [0, 1, 2]]
 */
export function timeSeriesSplits(samples: number, rounds: number): Round[] {
  requireWhole('timeSeriesSplits', 'rounds', rounds, 2);
  if (!(Number.isInteger(samples) && samples > rounds)) {
    throw new MathError(`timeSeriesSplits needs more samples than rounds, not ${samples}`);
  }
  const size = Math.floor(samples / (rounds + 1));
  const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  return Array.from({ length: rounds }, (_, round) => {
    const start = samples - (rounds - round) * size;
    return { training: upTo(0, start), test: upTo(start, start + size) };
  });
}
