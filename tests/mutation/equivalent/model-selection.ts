import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `model-selection` can notice. */
export const modelSelection: readonly Equivalent[] = [
  {
    file: 'math/model-selection/best-of-many.ts',
    reason: 'Near one half both tails have all their digits.',
    changes: [
      [
        'Math.exp(models * (upper[i]! < 0.5 ? Math.log1p(-upper[i]!) : Math.log(below))),',
        'Math.exp(models * (upper[i]! <= 0.5 ? Math.log1p(-upper[i]!) : Math.log(below))),',
      ],
      [
        'Math.exp(models * (upper[i]! < 0.5 ? Math.log1p(-upper[i]!) : Math.log(below))),',
        'Math.exp(models * (upper[i]! < (0.5 * 1.01) ? Math.log1p(-upper[i]!) : Math.log(below))),',
      ],
    ],
  },
  {
    file: 'math/model-selection/best-of-many.ts',
    reason: 'The distribution function is 1 at the last place, so its term is 0.',
    changes: [
      [
        'for (let i = 0; i < powers.length && first + i < trials; i++) sum += 1 - powers[i]!;',
        'for (let i = 0; i < powers.length && first + i <= trials; i++) sum += 1 - powers[i]!;',
      ],
      [
        'for (let i = 0; i < powers.length && first + i < trials; i++) sum += 1 - powers[i]!;',
        'for (let i = 0; i < powers.length && first - i < trials; i++) sum += 1 - powers[i]!;',
      ],
    ],
  },
  {
    file: 'math/model-selection/binomial.ts',
    reason: 'The recursion may start at any place of high probability, here the next one.',
    changes: [
      [
        'const mode = Math.min(trials, Math.floor((trials + 1) * chance));',
        'const mode = Math.min(trials, Math.ceil((trials + 1) * chance));',
      ],
      [
        'const mode = Math.min(trials, Math.floor((trials + 1) * chance));',
        'const mode = Math.min(trials, Math.floor((trials - 1) * chance));',
      ],
      [
        'const mode = Math.min(trials, Math.floor((trials + 1) * chance));',
        'const mode = Math.min(trials, Math.floor((trials + 2) * chance));',
      ],
      [
        'const mode = Math.min(trials, Math.floor((trials + 1) * chance));',
        'const mode = Math.min(trials, Math.floor((trials + (1 * 1.01)) * chance));',
      ],
    ],
  },
  {
    file: 'math/model-selection/binomial.ts',
    reason: 'The bound leaves out what is far below rounding; its last digit means nothing.',
    changes: [
      ['const negligible = 1e-30;', 'const negligible = (1e-30 * 1.01);'],
      [
        'for (let k = mode; k < trials && above.at(-1)! > negligible; k++) {',
        'for (let k = mode; k < trials && above.at(-1)! >= negligible; k++) {',
      ],
      [
        'for (let k = mode, last = 1; k > 0 && last > negligible; k--) {',
        'for (let k = mode, last = 1; k > 0 && last >= negligible; k--) {',
      ],
    ],
  },
  {
    file: 'math/model-selection/binomial.ts',
    reason: 'The middle is cut to a whole number in every step.',
    changes: [
      [
        'let [low, high] = [0, cumulative.length - 1];',
        'let [low, high] = [0, cumulative.length - (1 * 1.01)];',
      ],
    ],
  },
  {
    file: 'math/model-selection/chi-square.ts',
    reason: 'The logarithm of 0 is accepted by no number.',
    changes: [['if (root <= 0) continue;', 'if (root < 0) continue;']],
  },
];
