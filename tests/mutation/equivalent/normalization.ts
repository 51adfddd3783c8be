import type { Equivalent } from './equivalent.ts';

const nearer =
  'return newest < 0.5 ? start + newest * (value - start) : value + (1 - newest) * (start - value);';
const usual = 'square > 1e-280 && square < Infinity';

/** What no test of `math/normalization` can notice. */
export const normalization: readonly Equivalent[] = [
  {
    file: 'math/normalization/running-statistics.ts',
    reason: 'Half-way both ways are as good.',
    changes: [
      [nearer, nearer.replace('< 0.5', '<= 0.5')],
      [nearer, nearer.replace('0.5', '(0.5 * 1.01)')],
    ],
  },
  {
    file: 'math/normalization/checks.ts',
    reason: 'Near the bound both ways are right to the last places.',
    changes: [
      [usual, usual.replace('> 1e', '>= 1e')],
      [usual, usual.replace('1e-280', '(1e-280 * 1.01)')],
    ],
  },
];
