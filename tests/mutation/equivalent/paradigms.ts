import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `paradigms` can notice. */
export const paradigms: readonly Equivalent[] = [
  {
    file: 'math/paradigms/bandit.ts',
    reason: 'A uniform number is one of 2^32 or more; none is exactly the chance.',
    changes: [
      [
        'const explores = random.uniform() < explorationRate;',
        'const explores = random.uniform() <= explorationRate;',
      ],
      [
        'const reward = random.uniform() < probabilities[arm]! ? 1 : 0;',
        'const reward = random.uniform() <= probabilities[arm]! ? 1 : 0;',
      ],
    ],
  },
];
