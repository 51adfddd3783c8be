import { rootOf } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** Counts the runs of loops. */
function counted(loops: (run: () => void) => void): number {
  let runs = 0;
  loops(() => {
    runs++;
  });
  return runs;
}

const times = (count: number, act: () => void) => {
  for (let i = 0; i < count; i++) act();
};

/** The standard deviation of the mean of n answers, from the two outcomes of one. */
const deviationOfMean = (accuracy: number, samples: number) =>
  Math.sqrt((accuracy * (1 - accuracy) ** 2 + (1 - accuracy) * accuracy ** 2) / samples);

/** Leave-one-out of the mean, refitted. */
function refitted({ first, second, third }: Values): number[] {
  const all = [first!, second!, third!];
  return all.map((y, i) => y - all.reduce((sum, other, j) => (j === i ? sum : sum + other / 2), 0));
}

const trainingOf = ({ samples, features }: Values) => (samples! - features!) / samples!;
const newOf = ({ samples, features }: Values) => (samples! - 1) / (samples! - features! - 1);

/** Every value of the exercises on splits by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'fits-of-grid-search': ({ rates, strengths, folds }) =>
    counted((run) => times(rates!, () => times(strengths!, () => times(folds!, run)))),
  'nested-fits': ({ folds, settings }) =>
    counted((run) =>
      times(folds!, () => {
        times(settings!, () => times(folds!, run));
        run();
      }),
    ),
  // One column x = (√h, √(1−h)): the other sample alone gives the slope 0 if its target is 0, and the residual is the target.
  'residual-left-out': ({ leverage, residual }) =>
    rootOf((target) => target - leverage! * target - residual!, 0, 1000),
  'standard-error': ({ accuracy, samples }) => deviationOfMean(accuracy!, samples!),
  'samples-for-a-standard-error': ({ accuracy, error }) =>
    rootOf((samples) => error! - deviationOfMean(accuracy!, samples), 1, 1e7),
  // One model after the other: still none perfect, or one already.
  'perfect-by-chance': ({ models, samples }) => {
    let already = 0;
    times(models!, () => {
      already += (1 - already) / 2 ** samples!;
    });
    return already;
  },
  'expected-errors.trainingError': trainingOf,
  'expected-errors.newError': newOf,
  'expected-errors.gap': (values) => newOf(values) - trainingOf(values),
  'mean-left-out.otherMean': (values) => values['first']! - refitted(values)[0]!,
  'mean-left-out.leftOutResidual': (values) => refitted(values)[0]!,
  'mean-left-out.error': (values) => refitted(values).reduce((sum, error) => sum + error ** 2 / 3, 0),
};
