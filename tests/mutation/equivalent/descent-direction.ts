import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `descent-direction` can notice. */
export const descentDirection: readonly Equivalent[] = [
  {
    file: 'math/descent-direction/normalized-descent.ts',
    reason: 'The rate is one number, the same at every step.',
    changes: [
      ['const rate = rateAt(learningRate, 1);', 'const rate = rateAt(learningRate, 2);'],
      ['const rate = rateAt(learningRate, 1);', 'const rate = rateAt(learningRate, (1 * 1.01));'],
    ],
  },
];
