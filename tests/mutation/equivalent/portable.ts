import type { Equivalent } from './equivalent.ts';

const speed =
  'Where two ways of computing meet, both are right to the last place; which one is taken decides the time alone.';
const alone = 'At the place itself both ways give the same.';

/** What no test of the folder `portable` can notice. */
export const portable: readonly Equivalent[] = [
  {
    file: 'math/portable/cos.ts',
    reason: speed,
    changes: [
      '(turnedSine(x, 1))',
      'Math.abs(x) <= Math.PI / 4 ? cosineKernel(x, 0) : turnedSine(x, 1)',
      'Math.abs(x) < Math.PI / 5 ? cosineKernel(x, 0) : turnedSine(x, 1)',
      'Math.abs(x) < Math.PI / (4 * 1.01) ? cosineKernel(x, 0) : turnedSine(x, 1)',
    ].map((after) => [
      'return Math.abs(x) < Math.PI / 4 ? cosineKernel(x, 0) : turnedSine(x, 1);',
      `return ${after};`,
    ]),
  },
  {
    file: 'math/portable/sin.ts',
    reason: speed,
    changes: [
      '(Math.abs(x) < Math.PI / 4, false)',
      'Math.abs(x) <= Math.PI / 4',
      'Math.abs(x) < Math.PI / 5',
      'Math.abs(x) < Math.PI / (4 * 1.01)',
    ].map((after) => [
      'if (Math.abs(x) < Math.PI / 4) return sineKernel(x, 0);',
      `if (${after}) return sineKernel(x, 0);`,
    ]),
  },
  {
    file: 'math/portable/expm1.ts',
    reason: speed,
    changes: [
      ['const bound = 40;', 'const bound = 41;'],
      ['const bound = 40;', 'const bound = (40 * 1.01);'],
      ['if (Math.abs(x) > bound) return exp(x) - 1;', 'if (Math.abs(x) >= bound) return exp(x) - 1;'],
    ],
  },
  {
    file: 'math/portable/log1p.ts',
    reason: speed,
    changes: ['x >= -0.25 && x < 0.4', 'x > -0.25 && x <= 0.4'].map((after) => [
      'if (x > -0.25 && x < 0.4) return x === 0 ? x : reducedLogarithm(0, x, 0);',
      `if (${after}) return x === 0 ? x : reducedLogarithm(0, x, 0);`,
    ]),
  },
  {
    file: 'math/portable/tanh.ts',
    reason: 'Beyond 20 the exponential rounds to 1 as well.',
    changes: [
      'size > 23 ? 1 : tanhFromExponential(size)',
      'size >= 22 ? 1 : tanhFromExponential(size)',
      'size > (22 * 1.01) ? 1 : tanhFromExponential(size)',
    ].map((after) => ['const value = size > 22 ? 1 : tanhFromExponential(size);', `const value = ${after};`]),
  },
  {
    file: 'math/portable/tanh.ts',
    reason: '0 has been answered before.',
    changes: [['return x < 0 ? -value : value;', 'return x <= 0 ? -value : value;']],
  },
  {
    file: 'math/portable/turned-sine.ts',
    reason: 'Arguments of at least 1/2 in size come here.',
    changes: [
      [
        'if (x < 0) return -farTurnedSine(-x, -quarters);',
        'if (x <= 0) return -farTurnedSine(-x, -quarters);',
      ],
    ],
  },
  {
    file: 'math/portable/whole-power.ts',
    reason: 'Any bound beyond the exponents of doubles does.',
    changes: [
      ['const bound = 2000;', 'const bound = 2001;'],
      ['const bound = 2000;', 'const bound = (2000 * 1.01);'],
    ],
  },
  {
    file: 'math/portable/whole-power.ts',
    reason: `${alone} The power is 1 for the exponent 0, and so is its reciprocal.`,
    changes: ['exponent < 1', 'exponent <= 0'].map((after) => [
      'return unscaled(exponent < 0 ? reciprocal(power) : power);',
      `return unscaled(${after} ? reciprocal(power) : power);`,
    ]),
  },
];
