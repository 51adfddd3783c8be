import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `formula` can notice. */
export const formula: readonly Equivalent[] = [
  {
    file: 'practice/formula/compare.ts',
    reason: 'Where the right formula is 0 at all points, every other one has no hint, whatever the ratio.',
    changes: [
      [
        'const ratio = (given[place] ?? 0) / (right[place] ?? 1);',
        'const ratio = (given[place] ?? 1) / (right[place] ?? 1);',
      ],
      [
        'const ratio = (given[place] ?? 0) / (right[place] ?? 1);',
        'const ratio = (given[place] ?? 0) / (right[place] ?? 2);',
      ],
      [
        'const ratio = (given[place] ?? 0) / (right[place] ?? 1);',
        'const ratio = (given[place] ?? 0) / (right[place] ?? (1 * 1.01));',
      ],
    ],
  },
  {
    file: 'practice/formula/compare.ts',
    reason: 'With a ratio of 0 the scaled values are no numbers, with 1 the formula would be right.',
    changes: [
      [
        'if (ratio === 0 || !areEqual(scaled, right)) return {};',
        'if (ratio === 1 || !areEqual(scaled, right)) return {};',
      ],
    ],
  },
  {
    file: 'practice/formula/compare.ts',
    reason: 'The bound only tells rounding from another ratio; its last digit means nothing.',
    changes: [
      [
        "return { hint: Math.abs(ratio + 1) < 1e-9 ? 'sign' : 'factor' };",
        "return { hint: Math.abs(ratio + 1) <= 1e-9 ? 'sign' : 'factor' };",
      ],
      [
        "return { hint: Math.abs(ratio + 1) < 1e-9 ? 'sign' : 'factor' };",
        "return { hint: Math.abs(ratio + 1) < (1e-9 * 1.01) ? 'sign' : 'factor' };",
      ],
    ],
  },
  {
    file: 'practice/formula/say-problem.ts',
    reason: 'Without an accent the base is what stands before the underscore.',
    changes: [
      [
        "const on = accent === undefined ? base : (shown.split('_')[0] ?? base);",
        "const on = ((shown.split('_')[0] ?? base));",
      ],
    ],
  },
  {
    file: 'practice/formula/spoken.ts',
    reason: 'An operator without a word is said as a product.',
    changes: [
      ["[invisibleTimes, 'times'],", '[],'],
      ["['⋅', 'times'],", '[],'],
    ],
  },
];
