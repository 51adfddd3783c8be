import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `dropout` can notice. */
export const dropout: readonly Equivalent[] = [
  {
    file: 'math/dropout/penalized-risk.ts',
    reason: 'The fit to targets that are all 0 is 0 and adds nothing.',
    changes: [['for (let i = 0; i < n; i++) {', 'for (let i = 0; i <= n; i++) {']],
  },
];
