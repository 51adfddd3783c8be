import type { Equivalent } from './equivalent.ts';

const sides = 'const [cSide = 0, dSide = 0, aSide = 0, bSide = 0] = signs;';
const pieces = 'x: Array.from({ length: pieces + 1 }, (_, k) => k / pieces),';
const bits = 'Array.from({ length: inputs }, (_, j) => (corner >> (inputs - 1 - j)) & 1),';
const tables = 'for (let table = 0; table < 2 ** (corners - 1); table++) {';

/** What no test of `math/perceptron` can notice. */
export const perceptron: readonly Equivalent[] = [
  {
    file: 'math/perceptron/pairs-in-plane.ts',
    reason: 'There are four signs: nothing is missing.',
    changes: ['cSide', 'dSide', 'aSide', 'bSide'].map((name) => [
      sides,
      sides.replace(`${name} = 0`, `${name} = 1`),
    ]),
  },
  {
    file: 'math/perceptron/relu-pieces.ts',
    reason: 'Of a length only the whole part counts.',
    changes: [[pieces, pieces.replace('+ 1', '+ (1 * 1.01)')]],
  },
  {
    file: 'math/perceptron/boolean-functions.ts',
    reason:
      'Of a number in a bit operation only the whole part counts, and no whole number lies between both bounds.',
    changes: [
      [bits, bits.replace('& 1', '& (1 * 1.01)')],
      [tables, tables.replace('- 1', '- (1 * 1.01)')],
    ],
  },
  {
    file: 'math/perceptron/pairs-in-plane.ts',
    reason:
      'A point on the line of a pair that lies on both sides of its own line is between them: they touch.',
    changes: [
      [
        'if (cSide * dSide < 0 && aSide * bSide < 0) return false;',
        'if (cSide * dSide < 1 && aSide * bSide < 0) return false;',
      ],
      [
        'if (cSide * dSide < 0 && aSide * bSide < 0) return false;',
        'if (cSide / dSide < 0 && aSide * bSide < 0) return false;',
      ],
      [
        'if (cSide * dSide < 0 && aSide * bSide < 0) return false;',
        'if (cSide * dSide < 0 && aSide * bSide < 1) return false;',
      ],
    ],
  },
  {
    file: 'math/perceptron/relu-pieces.ts',
    reason: 'Of a length only the whole part counts.',
    changes: [
      [
        'y: Array.from({ length: pieces + 1 }, (_, k) => (k === 0 ? 0 : (k + 1) % 2)),',
        'y: Array.from({ length: pieces + (1 * 1.01) }, (_, k) => (k === 0 ? 0 : (k + 1) % 2)),',
      ],
    ],
  },
];
