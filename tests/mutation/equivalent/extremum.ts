import type { Equivalent } from './equivalent.ts';

/** What no test of the search for extrema can notice. */
export const extremum: readonly Equivalent[] = [
  {
    file: 'math/extremum.ts',
    reason: 'Bisection would close in upon an end that is the only root.',
    changes: [['if (signB === 0) return b;', 'if ((signB === 0, false)) return b;']],
  },
  {
    file: 'math/extremum.ts',
    reason: 'Of two places that are as good either will do.',
    changes: [
      [
        'if (middle <= a || middle >= b) return Math.abs(g(a)) <= Math.abs(g(b)) ? a : b;',
        'if (middle <= a || middle >= b) return Math.abs(g(a)) < Math.abs(g(b)) ? a : b;',
      ],
    ],
  },
  {
    file: 'math/extremum.ts',
    reason: 'Between two equal values lies the minimum: either end may be cut off.',
    changes: [['if (atLeft < atRight) {', 'if (atLeft <= atRight) {']],
  },
  {
    file: 'math/extremum.ts',
    reason: 'The steps of differences are round numbers of their size; a little more measures the same.',
    changes: [
      ['const differenceStep = 1e-3;', 'const differenceStep = (1e-3 * 1.01);'],
      ['const relativeStep = 16 * Number.EPSILON;', 'const relativeStep = 17 * Number.EPSILON;'],
      ['const relativeStep = 16 * Number.EPSILON;', 'const relativeStep = (16 * 1.01) * Number.EPSILON;'],
    ],
  },
  {
    file: 'math/extremum.ts',
    reason: 'Of the slope only its sign counts, and at the end which of two is smaller.',
    changes: [
      [
        'return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);',
        'return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) * (12 * h);',
      ],
      [
        'return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);',
        'return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 / h);',
      ],
      [
        'return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);',
        'return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (13 * h);',
      ],
      [
        'return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);',
        'return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / ((12 * 1.01) * h);',
      ],
    ],
  },
  {
    file: 'math/extremum.ts',
    reason: 'A bracket is never exactly that wide; one step more or less ends at the same root.',
    changes: [
      [
        'while (b - a > bracketWidth && a < left && left < right && right < b) {',
        'while (b - a >= bracketWidth && a < left && left < right && right < b) {',
      ],
    ],
  },
  {
    file: 'math/extremum.ts',
    reason:
      'An inner point is an end only where the ends are neighbours, and then both are: one of the two comparisons tells, or the next step.',
    changes: [
      [
        'while (b - a > bracketWidth && a < left && left < right && right < b) {',
        'while (b - a > bracketWidth && a <= left && left < right && right < b) {',
      ],
      [
        'while (b - a > bracketWidth && a < left && left < right && right < b) {',
        'while (b - a > bracketWidth && a < left && left < right && right <= b) {',
      ],
    ],
  },
];
