import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `exponential-average` can notice. */
export const exponentialAverage: readonly Equivalent[] = [
  {
    file: 'math/exponential-average/exponential-average.ts',
    reason: 'Where the power is below one half both forms are good to the last place.',
    changes: [['if (rest < 0.5) return 1 - rest;', 'if ((rest < 0.5, false)) return 1 - rest;']],
  },
  {
    file: 'math/exponential-average/noise-variance.ts',
    reason: 'All averages change their sign, and their variance does not.',
    changes: [
      [
        'average = beta * average + (1 - beta) * random.normal();',
        'average = beta * average - (1 - beta) * random.normal();',
      ],
    ],
  },
  {
    file: 'math/exponential-average/noise-variance.ts',
    reason: 'What is written before the beginning of a typed array is dropped.',
    changes: [
      [
        'if (step >= dropped) kept[step - dropped] = average;',
        'if ((step >= dropped, true)) kept[step - dropped] = average;',
      ],
    ],
  },
];
