import type { Equivalent } from './equivalent.ts';

const generator = 't = Math.imul(t ^ (t >>> 15), t | 1);';
const mixing = 't ^= t + Math.imul(t ^ (t >>> 7), t | 61);';
const last = 'return ((t ^ (t >>> 14)) >>> 0) / resolution;';
const size = 'if (square > smallestSquare && square < largestSquare) return Math.sqrt(square);';
const sizes = 'if (squares > smallestSquare && squares < largestSquare) return Math.sqrt(squares / n);';
const turned = 'if (Math.abs(uv) <= tolerance * Math.sqrt(uu) * Math.sqrt(vv)) continue;';
const pairs = 'for (let p = 0; p < vectors.length - 1; p++) {';
const pivot = 'if (!(Math.abs(pivot[column]!) > 1e-15 * sizes[column]!)) {';

/** What no test of the files beside the folders of `math` can notice. */
export const numbers: readonly Equivalent[] = [
  {
    file: 'math/random.ts',
    reason: 'Of a number in a bit operation only the whole part counts.',
    changes: [
      [generator, generator.replace('15', '(15 * 1.01)')],
      [generator, generator.replace('t | 1', 't | (1 * 1.01)')],
      [mixing, mixing.replace('7', '(7 * 1.01)')],
      [mixing, mixing.replace('61', '(61 * 1.01)')],
      [last, last.replace('14', '(14 * 1.01)')],
    ],
  },
  {
    file: 'math/random.ts',
    reason: 'The spare number is read only after it has been written.',
    changes: [['let spare = 0;', 'let spare = 1;']],
  },
  {
    file: 'math/statistics.ts',
    reason: 'Near the bounds both ways are right to the last places.',
    changes: [
      ['const smallestSquare = 1e-280;', 'const smallestSquare = (1e-280 * 1.01);'],
      ['const largestSquare = 1e300;', 'const largestSquare = (1e300 * 1.01);'],
      [size, size.replace('square > smallest', 'square >= smallest')],
      [size, size.replace('square < largest', 'square <= largest')],
      [sizes, sizes.replace('squares > smallest', 'squares >= smallest')],
      [sizes, sizes.replace('squares < largest', 'squares <= largest')],
    ],
  },
  {
    file: 'math/singular-values.ts',
    reason: 'Ten sweeps or so are enough; the limit only ends what rounding would keep going.',
    changes: [
      ['const sweepLimit = 60;', 'const sweepLimit = 61;'],
      ['const sweepLimit = 60;', 'const sweepLimit = (60 * 1.01);'],
      [
        'for (let sweep = 0; sweep < sweepLimit; sweep++) if (!turnAllPairs(list)) break;',
        'for (let sweep = 1; sweep < sweepLimit; sweep++) if (!turnAllPairs(list)) break;',
      ],
      [
        'for (let sweep = 0; sweep < sweepLimit; sweep++) if (!turnAllPairs(list)) break;',
        'for (let sweep = 0; sweep <= sweepLimit; sweep++) if (!turnAllPairs(list)) break;',
      ],
    ],
  },
  {
    file: 'math/singular-values.ts',
    reason: 'The bound only tells rounding from an angle; another turn by a last place changes nothing.',
    changes: [
      [
        'const tolerance = 2 ** -52 * Math.sqrt(vectors[0]!.length);',
        'const tolerance = 2 ** -53 * Math.sqrt(vectors[0]!.length);',
      ],
      [
        'const tolerance = 2 ** -52 * Math.sqrt(vectors[0]!.length);',
        'const tolerance = 2 ** -(52 * 1.01) * Math.sqrt(vectors[0]!.length);',
      ],
      [
        'const tolerance = 2 ** -52 * Math.sqrt(vectors[0]!.length);',
        'const tolerance = (2 * 1.01) ** -52 * Math.sqrt(vectors[0]!.length);',
      ],
      [turned, turned.replace('<=', '<')],
      [turned, turned.replace('Math.sqrt(vv)', '(vv)')],
    ],
  },
  {
    file: 'math/singular-values.ts',
    reason: 'After the last vector there is none that could make a pair with it.',
    changes: [
      [pairs, pairs.replace('- 1', '+ 1')],
      [pairs, pairs.replace('<', '<=')],
      [pairs, pairs.replace('- 1', '- (1 * 1.01)')],
    ],
  },
  {
    file: 'math/solve-linear.ts',
    reason: 'The bound only tells rounding from a pivot; its last digit means nothing.',
    changes: [[pivot, pivot.replace('1e-15', '(1e-15 * 1.01)')]],
  },
  {
    file: 'math/symmetric-eigenvalues.ts',
    reason: 'What rounding leaves beside the diagonal is turned away by the next sweep.',
    changes: [
      ['a[p]![q] = 0;', ';'],
      ['a[q]![p] = 0;', ';'],
    ],
  },
];
