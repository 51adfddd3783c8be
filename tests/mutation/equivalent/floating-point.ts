import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `floating-point` can notice. */
export const floatingPoint: readonly Equivalent[] = [
  {
    file: 'math/floating-point/softmax-trace.ts',
    reason: 'Near −40 both forms give the same to all digits.',
    changes: [
      ['const tiny = -40;', 'const tiny = -(40 * 1.01);'],
      ['const tiny = -40;', 'const tiny = -41;'],
      [
        'return against < tiny ? against : Math.log(softplus(against));',
        'return against <= tiny ? against : Math.log(softplus(against));',
      ],
    ],
  },
];
