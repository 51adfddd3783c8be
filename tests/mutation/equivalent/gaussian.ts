import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `gaussian` can notice. */
export const gaussian: readonly Equivalent[] = [
  {
    file: 'math/gaussian/distribution-gap.ts',
    reason: 'Another grid starts the search near the same maximum.',
    changes: [
      [
        'function largest(f: (z: number) => number, from: number, to: number, intervals = 160): number {',
        'function largest(f: (z: number) => number, from: number, to: number, intervals = 161): number {',
      ],
    ],
  },
  {
    file: 'math/gaussian/distribution-gap.ts',
    reason: 'The largest value does not lie at the end of the range.',
    changes: [['for (let i = 0; i <= intervals; i++) {', 'for (let i = 0; i < intervals; i++) {']],
  },
  {
    file: 'math/gaussian/distribution-gap.ts',
    reason: 'Of two places with the same value either will do.',
    changes: [
      [
        'if (value > best) [best, at] = [value, from + i * width];',
        'if (value >= best) [best, at] = [value, from + i * width];',
      ],
      ['if (value > best) [best, at] = [value, z];', 'if (value >= best) [best, at] = [value, z];'],
    ],
  },
  {
    file: 'math/gaussian/distribution-gap.ts',
    reason: 'The grid is halved until its width is far below what the value shows.',
    changes: [
      [
        'for (let halving = 0; halving < 26; halving++) {',
        'for (let halving = 1; halving < 26; halving++) {',
      ],
      [
        'for (let halving = 0; halving < 26; halving++) {',
        'for (let halving = 0; halving < 27; halving++) {',
      ],
    ],
  },
  {
    file: 'math/gaussian/distribution-gap.ts',
    reason: 'In the left half the largest difference is positive, and the right half is its mirror.',
    changes: [
      [
        'const cauchyGap = largest((z) => Math.abs(0.5 + Math.atan(z) / Math.PI - normalDistribution(z)), -4, 0);',
        'const cauchyGap = largest((z) => (0.5 + Math.atan(z) / Math.PI - normalDistribution(z)), -4, 0);',
      ],
      [
        'const cauchyGap = largest((z) => Math.abs(0.5 + Math.atan(z) / Math.PI - normalDistribution(z)), -4, 0);',
        'const cauchyGap = largest((z) => Math.abs(0.5 + Math.atan(z) / Math.PI - normalDistribution(z)), -4, 1);',
      ],
      [
        '(z) => Math.abs(irwinHall(k, k / 2 + z * standardDeviation! * root) - normalDistribution(z)),',
        '(z) => (irwinHall(k, k / 2 + z * standardDeviation! * root) - normalDistribution(z)),',
      ],
      ['0,', '1,'],
    ],
  },
  {
    file: 'math/gaussian/gamma-distribution.ts',
    reason: 'At 0 the formula itself gives 0.',
    changes: [['if (x <= 0) return 0;', 'if (x < 0) return 0;']],
  },
  {
    file: 'math/gaussian/irwin-hall.ts',
    reason: 'At both ends the formula itself gives 0 and 1.',
    changes: [
      ['if (x <= 0) return 0;', 'if (x < 0) return 0;'],
      ['if (x >= k) return 1;', 'if (x > k) return 1;'],
    ],
  },
  {
    file: 'math/gaussian/irwin-hall.ts',
    reason: 'Beyond its range both densities of the recursion are 0 already.',
    changes: [
      [
        'density[i] = at >= m ? 0 : (at * density[i]! + (m - at) * before) / (m - 1);',
        'density[i] = ((at * density[i]! + (m - at) * before) / (m - 1));',
      ],
    ],
  },
  {
    file: 'math/gaussian/multivariate.ts',
    reason: 'The factor of the term that is added is not set yet: it is 0.',
    changes: [
      [
        'for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;',
        'for (let k = 0; k <= j; k++) rest -= lower[i]![k]! * lower[j]![k]!;',
      ],
    ],
  },
  {
    file: 'math/gaussian/summands.ts',
    reason: 'A uniform number is one of 2^32 or more; none is exactly the chance.',
    changes: [
      [
        'bernoulli: (random) => (random.uniform() < bernoulliChance ? 1 : 0),',
        'bernoulli: (random) => (random.uniform() <= bernoulliChance ? 1 : 0),',
      ],
    ],
  },
  {
    file: 'math/gaussian/summands.ts',
    reason: 'The tangent has the period π.',
    changes: [
      [
        'cauchy: (random) => Math.tan(Math.PI * (random.uniform() - 0.5)),',
        'cauchy: (random) => Math.tan(Math.PI * (random.uniform() - 1.5)),',
      ],
    ],
  },
  {
    file: 'math/gaussian/summands.ts',
    reason: 'What is written behind the end of a typed array is dropped.',
    changes: [['for (let i = 0; i < samples; i++) {', 'for (let i = 0; i <= samples; i++) {']],
  },
  {
    file: 'math/gaussian/irwin-hall.ts',
    reason: 'What a density has beyond the end stays 0.',
    changes: [
      ['const density = new Float64Array(whole + 1);', 'const density = new Float64Array(whole + 2);'],
      [
        'const density = new Float64Array(whole + 1);',
        'const density = new Float64Array(whole + (1 * 1.01));',
      ],
    ],
  },
  {
    file: 'math/gaussian/irwin-hall.ts',
    reason: 'The summands are counted in whole numbers.',
    changes: [['for (let m = 2; m <= k + 1; m++) {', 'for (let m = 2; m <= k + (1 * 1.01); m++) {']],
  },
  {
    file: 'math/gaussian/summands.ts',
    reason: 'A distribution has both moments or neither.',
    changes: [['mean === null || standardDeviation === null', 'mean === null && standardDeviation === null']],
  },
  {
    file: 'math/gaussian/distribution-gap.ts',
    reason: 'A range that begins or ends further out holds the same maximum.',
    changes: [
      [
        'const cauchyGap = largest((z) => Math.abs(0.5 + Math.atan(z) / Math.PI - normalDistribution(z)), -4, 0);',
        'const cauchyGap = largest((z) => Math.abs(0.5 + Math.atan(z) / Math.PI - normalDistribution(z)), -(4 * 1.01), 0);',
      ],
      ['-3,', '-(3 * 1.01),'],
      [
        'return largest((z) => Math.abs(gammaDistribution(k, k + z * root) - normalDistribution(z)), -3, 3);',
        'return largest((z) => Math.abs(gammaDistribution(k, k + z * root) - normalDistribution(z)), -4, 3);',
      ],
      [
        'return largest((z) => Math.abs(gammaDistribution(k, k + z * root) - normalDistribution(z)), -3, 3);',
        'return largest((z) => Math.abs(gammaDistribution(k, k + z * root) - normalDistribution(z)), -(3 * 1.01), 3);',
      ],
      [
        'return largest((z) => Math.abs(gammaDistribution(k, k + z * root) - normalDistribution(z)), -3, 3);',
        'return largest((z) => Math.abs(gammaDistribution(k, k + z * root) - normalDistribution(z)), -3, 4);',
      ],
    ],
  },
  {
    file: 'math/gaussian/distribution-gap.ts',
    reason: 'The right half, searched from outside, is the mirror of the left one.',
    changes: [['-3,', '(3),']],
  },
];
