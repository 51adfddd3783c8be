import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `curvature` can notice. */
export const curvature: readonly Equivalent[] = [
  {
    file: 'math/curvature/preconditioned-step.ts',
    reason: 'The solver throws no other error.',
    changes: [
      [
        'if (error instanceof MathError) return null;',
        'if ((error instanceof MathError, true)) return null;',
      ],
    ],
  },
  {
    file: 'math/curvature/random-hessian.ts',
    reason: 'A pivot of 0 is refused in the line before.',
    changes: [['if (pivot < 0) count++;', 'if (pivot <= 0) count++;']],
  },
  {
    file: 'math/curvature/random-hessian.ts',
    reason: 'Columns before the pivot and behind the end are not read again.',
    changes: [
      [
        'for (let j = k + 1; j < rest.length; j++) rest[i]![j] = rest[i]![j]! - factor * rest[k]![j]!;',
        'for (let j = k - 1; j < rest.length; j++) rest[i]![j] = rest[i]![j]! - factor * rest[k]![j]!;',
      ],
      [
        'for (let j = k + 1; j < rest.length; j++) rest[i]![j] = rest[i]![j]! - factor * rest[k]![j]!;',
        'for (let j = k + 1; j <= rest.length; j++) rest[i]![j] = rest[i]![j]! - factor * rest[k]![j]!;',
      ],
    ],
  },
  {
    file: 'math/curvature/saddle-escape.ts',
    reason: 'Without noise all draws are multiplied by 0.',
    changes: [
      ['const random = createRandom(noise?.seed ?? 0);', 'const random = createRandom(noise?.seed ?? 1);'],
    ],
  },
  {
    file: 'math/curvature/two-unit-network.ts',
    reason: 'The length of a list is cut to a whole number.',
    changes: [
      [
        'export const gridInputs: readonly number[] = Array.from({ length: 9 }, (_, i) => -2 + i / 2);',
        'export const gridInputs: readonly number[] = Array.from({ length: (9 * 1.01) }, (_, i) => -2 + i / 2);',
      ],
    ],
  },
];
