import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `generative` can notice. */
export const generative: readonly Equivalent[] = [
  {
    file: 'math/generative/error-probability.ts',
    reason: 'Any place of a region will do.',
    changes: [
      [
        'if (low === -Infinity) return high === Infinity ? 0 : high - 1;',
        'if (low === -Infinity) return high === Infinity ? 1 : high - 1;',
      ],
      [
        'if (low === -Infinity) return high === Infinity ? 0 : high - 1;',
        'if (low === -Infinity) return high === Infinity ? 0 : high - 2;',
      ],
      [
        'if (low === -Infinity) return high === Infinity ? 0 : high - 1;',
        'if (low === -Infinity) return high === Infinity ? 0 : high - (1 * 1.01);',
      ],
      [
        'return high === Infinity ? low + 1 : (low + high) / 2;',
        'return high === Infinity ? low + 2 : (low + high) / 2;',
      ],
      [
        'return high === Infinity ? low + 1 : (low + high) / 2;',
        'return high === Infinity ? low + (1 * 1.01) : (low + high) / 2;',
      ],
    ],
  },
  {
    file: 'math/generative/error-probability.ts',
    reason: 'Zero everywhere only for two classes that are the same, where either decision errs alike.',
    changes: [
      [
        'const decidesFirst = logOddsOfClass(inside(low, high), deciding.first, deciding.second) > 0;',
        'const decidesFirst = logOddsOfClass(inside(low, high), deciding.first, deciding.second) >= 0;',
      ],
    ],
  },
];
