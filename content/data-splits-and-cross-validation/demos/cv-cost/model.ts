// How often a model is trained: one split, K folds, leave-one-out, nested; and which samples test in which round.

import { defineModel, type ParamsOf } from '../../../../src/demo/define-demo';
import { choice, integer, toggle } from '../../../../src/demo/parameters';
import { fitCounts } from '../../../../src/math/model-selection/fit-counts';
import {
  kFold,
  type Round,
  stratifiedKFold,
  timeSeriesSplits,
} from '../../../../src/math/model-selection/folds';

/** The picture of the rounds has so many samples at most. */
const mostDrawn = 20;
/** Three fifths of the drawn samples are of class 0; they come first, as in a file sorted by class. */
const classesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => (i < Math.round(0.6 * count) ? 0 : 1));

type Scheme = 'kFold' | 'stratified' | 'timeSeries';

function roundsOf(scheme: Scheme, samples: number, folds: number): Round[] {
  if (scheme === 'stratified') return stratifiedKFold(classesOf(samples), folds);
  return scheme === 'kFold' ? kFold(samples, folds) : timeSeriesSplits(samples, Math.min(folds, samples - 1));
}

export const model = defineModel({
  id: 'cv-cost',
  params: {
    scheme: choice(['kFold', 'stratified', 'timeSeries'], 'kFold'),
    nested: toggle(true),
    samples: integer({ min: 10, max: 10_000, value: 1000, scale: 'log' }),
    settings: integer({ min: 1, max: 100, value: 10 }),
    folds: integer({ min: 2, max: 1000, value: 5, scale: 'log' }),
  },
  compute({ scheme, nested, samples, settings, folds: wanted }) {
    const folds = Math.min(wanted, samples);
    const fits = fitCounts({ samples, folds, settings });
    const one = fitCounts({ samples, folds, settings: 1 });
    const shown = Math.min(mostDrawn, samples);
    const classes = classesOf(shown);
    const rounds = roundsOf(scheme, shown, Math.min(shown, folds));
    const cells = rounds.map(({ training, test }) =>
      classes.map((kind, i) => (test.includes(i) ? 2 + kind : training.includes(i) ? kind : -1)),
    );
    const oneClass = rounds.filter(({ test }) => new Set(test.map((i) => classes[i])).size === 1).length;
    return {
      folds,
      isCut: wanted > samples,
      fits: nested ? fits.nested : fits.kFold,
      holdOut: fits.holdOut,
      kFold: fits.kFold,
      leaveOneOut: fits.leaveOneOut,
      nestedFits: fits.nested,
      leaveOneOutOnce: one.leaveOneOut,
      innerFolds: fits.innerFolds,
      trainedOn: Math.floor((samples * (folds - 1)) / folds),
      bars: {
        x: nested ? [1, 2, 3, 4] : [1, 2, 3],
        y: [fits.holdOut, fits.kFold, fits.leaveOneOut, ...(nested ? [fits.nested] : [])],
      },
      table: [
        ['holdOutName', one.holdOut, fits.holdOut],
        ['kFoldName', one.kFold, fits.kFold],
        ['leaveOneOutName', one.leaveOneOut, fits.leaveOneOut],
        ['nestedName', one.nested, fits.nested],
      ] as (string | number)[][],
      cells,
      columns: shown,
      /** How many of the drawn rounds test on one class alone. */
      oneClass,
      drawnRounds: rounds.length,
    };
  },
});

export type Params = ParamsOf<typeof model>;
