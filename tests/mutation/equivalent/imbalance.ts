import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `imbalance` can notice. */
export const imbalance: readonly Equivalent[] = [
  {
    file: 'math/imbalance/class-weights.ts',
    reason: 'Sixty halvings end at the last digit from any start around the root.',
    changes: [
      ['let [low, high] = [0, 1];', 'let [low, high] = [0, (1 * 1.01)];'],
      [
        'for (let halving = 0; halving < 60; halving++) {',
        'for (let halving = 1; halving < 60; halving++) {',
      ],
      [
        'for (let halving = 0; halving < 60; halving++) {',
        'for (let halving = 0; halving <= 60; halving++) {',
      ],
      [
        'for (let halving = 0; halving < 60; halving++) {',
        'for (let halving = 0; halving < 61; halving++) {',
      ],
      [
        'for (let halving = 0; halving < 60; halving++) {',
        'for (let halving = 0; halving < (60 * 1.01); halving++) {',
      ],
    ],
  },
  {
    file: 'math/imbalance/class-weights.ts',
    reason: 'Of two places that pull alike either will do.',
    changes: [
      [
        'if (p * pull(q) > (1 - p) * pull(1 - q)) low = q;',
        'if (p * pull(q) >= (1 - p) * pull(1 - q)) low = q;',
      ],
    ],
  },
  {
    file: 'math/imbalance/subset-coverage.ts',
    reason: 'Any number but 0 says that a sample was seen.',
    changes: [
      ['seen[chosen] = 1;', 'seen[chosen] = 2;'],
      ['seen[chosen] = 1;', 'seen[chosen] = (1 * 1.01);'],
    ],
  },
];
