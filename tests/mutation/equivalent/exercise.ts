import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `exercise` can notice. */
export const exercise: readonly Equivalent[] = [
  {
    file: 'exercise/draw.ts',
    reason: 'Drawn multiples have far fewer digits.',
    changes: [
      [
        'return Number(((first + random.integer(last - first + 1)) * draw.step).toPrecision(12));',
        'return Number(((first + random.integer(last - first + 1)) * draw.step).toPrecision(13));',
      ],
    ],
  },
  {
    file: 'exercise/points.ts',
    reason: 'The bound only tells rounding from a difference; its last digit means nothing.',
    changes: [
      ['const leastShare = 1e-6;', 'const leastShare = (1e-6 * 1.01);'],
      ['const rounding = 1e-9;', 'const rounding = (1e-9 * 1.01);'],
      ['const least = 1e-14 * largest(right);', 'const least = (1e-14 * 1.01) * largest(right);'],
      [
        'return Math.abs(value - second) > leastShare * Math.max(Math.abs(value), Math.abs(second));',
        'return Math.abs(value - second) >= leastShare * Math.max(Math.abs(value), Math.abs(second));',
      ],
      [
        'return Math.abs(value - wanted) <= Math.max(rounding * Math.abs(wanted), least);',
        'return Math.abs(value - wanted) < Math.max(rounding * Math.abs(wanted), least);',
      ],
    ],
  },
  {
    file: 'exercise/points.ts',
    reason: 'The length of a list is cut to a whole number.',
    changes: [['const pointCount = 12;', 'const pointCount = (12 * 1.01);']],
  },
  {
    file: 'exercise/points.ts',
    reason: 'Where two values are near each other, the one bounds as well as the other.',
    changes: [
      [
        'return Math.abs(value - second) > leastShare * Math.max(Math.abs(value), Math.abs(second));',
        'return Math.abs(value - second) > leastShare * Math.max((value), Math.abs(second));',
      ],
      [
        'return Math.abs(value - second) > leastShare * Math.max(Math.abs(value), Math.abs(second));',
        'return Math.abs(value - second) > leastShare * Math.max(Math.abs(value), (second));',
      ],
      [
        'return Math.abs(value - second) > leastShare * Math.max(Math.abs(value), Math.abs(second));',
        'return Math.abs(value - second) > leastShare * Math.min(Math.abs(value), Math.abs(second));',
      ],
    ],
  },
  {
    file: 'exercise/points.ts',
    reason: 'Formulas are told apart at once or never: one try more or less decides nothing.',
    changes: [
      ['const fewTries = 20;', 'const fewTries = 21;'],
      ['const fewTries = 20;', 'const fewTries = (20 * 1.01);'],
      [
        'for (let tries = 0; tries < fewTries; tries++) {',
        'for (let tries = 1; tries < fewTries; tries++) {',
      ],
      [
        'for (let tries = 0; tries < fewTries; tries++) {',
        'for (let tries = 0; tries <= fewTries; tries++) {',
      ],
    ],
  },
];
