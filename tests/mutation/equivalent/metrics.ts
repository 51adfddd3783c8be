import type { Equivalent } from './equivalent.ts';

const weights = 'weights: readonly number[] = classes.map(() => 1),';
const sum =
  'const sum = (of: keyof ConfusionCounts) => classes.reduce((total, counts) => total + counts[of], 0);';

/** What no test of `math/metrics` can notice. */
export const metrics: readonly Equivalent[] = [
  {
    file: 'math/metrics/class-averages.ts',
    reason: 'Weights that are all alike give the plain mean, whatever they are.',
    changes: [
      [weights, weights.replace('1)', '2)')],
      [weights, weights.replace('1)', '(1 * 1.01))')],
    ],
  },
  {
    file: 'math/metrics/class-averages.ts',
    reason: 'All counts change their sign together, and only their ratios are used.',
    changes: [[sum, sum.replace('total + counts', 'total - counts')]],
  },
];
