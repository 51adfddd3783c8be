import type { Equivalent } from './equivalent.ts';

const rest = 'const from = rest > 0 ? rest / (1 - correlation * sign) : -rest / (1 + correlation * sign);';

/** What no test of `math/regularization` can notice. */
export const regularization: readonly Equivalent[] = [
  {
    file: 'math/regularization/correlated-pair.ts',
    reason: 'Without a rest both ways give 0.',
    changes: [[rest, rest.replace('rest > 0', 'rest >= 0')]],
  },
];
