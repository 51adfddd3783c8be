import type { Equivalent } from './equivalent.ts';

const generator = 't = Math.imul(t ^ (t >>> 15), t | 1);';
const mixing = 't ^= t + Math.imul(t ^ (t >>> 7), t | 61);';
const last = 'return ((t ^ (t >>> 14)) >>> 0) / resolution;';
const size = 'if (square > smallestSquare && square < largestSquare) return Math.sqrt(square);';
const sizes = 'if (squares > smallestSquare && squares < largestSquare) return Math.sqrt(squares / n);';
const turned = 'if (Math.abs(uv) <= tolerance * Math.sqrt(uu) * Math.sqrt(vv)) continue;';
const pairs = 'for (let p = 0; p < vectors.length - 1; p++) {';
const pivot = 'if (!(Math.abs(pivot[column]!) > 1e-15 * sizes[column]!)) {';

/** What no test of the files right in the folder `math` can notice. */
export const math: readonly Equivalent[] = [
  {
    file: 'math/histogram.ts',
    reason: 'The length of a list is cut to a whole number.',
    changes: [
      [
        'const edges = Array.from({ length: bins + 1 }, (_, k) => (k === bins ? to : from + k * width));',
        'const edges = Array.from({ length: bins + (1 * 1.01) }, (_, k) => (k === bins ? to : from + k * width));',
      ],
    ],
  },
  {
    file: 'math/gauss-legendre.ts',
    reason:
      "Newton's method reaches the last digit from a start a little aside, and in four steps; more change nothing.",
    changes: [
      [
        'let x = 2 * i + 1 === n ? 0 : cos((Math.PI * (i + 0.75)) / (n + 0.5));',
        'let x = 2 * i + 1 === n ? 0 : cos((Math.PI * (i + (0.75 * 1.01))) / (n + 0.5));',
      ],
      [
        'let x = 2 * i + 1 === n ? 0 : cos((Math.PI * (i + 0.75)) / (n + 0.5));',
        'let x = 2 * i + 1 === n ? 0 : cos((Math.PI * (i + 0.75)) / (n + (0.5 * 1.01)));',
      ],
      ['for (let step = 0; step < 5; step++) {', 'for (let step = 1; step < 5; step++) {'],
      ['for (let step = 0; step < 5; step++) {', 'for (let step = 0; step <= 5; step++) {'],
      ['for (let step = 0; step < 5; step++) {', 'for (let step = 0; step < 6; step++) {'],
      ['for (let step = 0; step < 5; step++) {', 'for (let step = 0; step < (5 * 1.01); step++) {'],
    ],
  },
  {
    file: 'math/gauss-legendre.ts',
    reason: 'The nodes and their weights are the same from both sides.',
    changes: [
      [
        'for (let i = 0; i < points; i++) sum += weights[i]! * f(center + half * nodes[i]!);',
        'for (let i = 0; i < points; i++) sum += weights[i]! * f(center - half * nodes[i]!);',
      ],
    ],
  },
  {
    file: 'math/gram-schmidt.ts',
    reason: 'Twice is enough: a third pass finds nothing left.',
    changes: [
      ['for (let pass = 0; pass < 2; pass++) {', 'for (let pass = 0; pass <= 2; pass++) {'],
      ['for (let pass = 0; pass < 2; pass++) {', 'for (let pass = 0; pass < 3; pass++) {'],
      ['for (let pass = 0; pass < 2; pass++) {', 'for (let pass = 0; pass < (2 * 1.01); pass++) {'],
    ],
  },
  {
    file: 'math/gram-schmidt.ts',
    reason: 'The bound only tells rounding from a direction; its last digit means nothing.',
    changes: [['if (!(rest > 1e-14 * length)) {', 'if (!(rest > (1e-14 * 1.01) * length)) {']],
  },
  {
    file: 'math/gaussian-expectation.ts',
    reason: 'More points give the same integral.',
    changes: [['const pointsPerPanel = 20;', 'const pointsPerPanel = 21;']],
  },
  {
    file: 'math/gaussian-expectation.ts',
    reason:
      'Beyond ten standard deviations lies nothing that shows, so the outer panels may be left out, or others added beyond them.',
    changes: [
      [
        'for (let panel = 0; panel + 1 < borders.length; panel++) {',
        'for (let panel = 1; panel + 1 < borders.length; panel++) {',
      ],
      [
        'for (let z = -reach; z <= reach; z += panelWidth) borders.push(z);',
        'for (let z = -reach; z < reach; z += panelWidth) borders.push(z);',
      ],
      [
        'return [...new Set(borders.filter((z) => Math.abs(z) <= reach))].sort((a, b) => a - b);',
        'return [...new Set(borders.filter((z) => (z) <= reach))].sort((a, b) => a - b);',
      ],
      [
        'return [...new Set(borders.filter((z) => Math.abs(z) <= reach))].sort((a, b) => a - b);',
        'return [...new Set(borders.filter((z) => Math.abs(z) < reach))].sort((a, b) => a - b);',
      ],
    ],
  },
  {
    file: 'math/gaussian-expectation.ts',
    reason: 'The panels are counted in whole numbers.',
    changes: [
      [
        'for (let panel = 0; panel + 1 < borders.length; panel++) {',
        'for (let panel = 0; panel + (1 * 1.01) < borders.length; panel++) {',
      ],
    ],
  },
  {
    file: 'math/gaussian-expectation.ts',
    reason: 'Panels that narrow a little faster, or end at a gap like the next, give the same integral.',
    changes: [
      [
        'for (let gap = panelWidth; gap > 1 / standardDeviation; gap /= 2) borders.push(origin - gap, origin + gap);',
        'for (let gap = panelWidth; gap > 1 / standardDeviation; gap /= (2 * 1.01)) borders.push(origin - gap, origin + gap);',
      ],
      [
        'for (let gap = panelWidth; gap > 1 / standardDeviation; gap /= 2) borders.push(origin - gap, origin + gap);',
        'for (let gap = panelWidth; gap >= 1 / standardDeviation; gap /= 2) borders.push(origin - gap, origin + gap);',
      ],
    ],
  },
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
  {
    file: 'math/relu-interpolation.ts',
    reason: 'A piece without width has no error and no area.',
    changes: [['if (from >= to) continue;', 'if (from > to) continue;']],
  },
  {
    file: 'math/xor-network.ts',
    reason: 'Of a length only the whole part counts, and what lies beyond the nine parameters is not read.',
    changes: [
      ['const gradient = new Float64Array(9);', 'const gradient = new Float64Array((9 * 1.01));'],
      ['const gradient = new Float64Array(9);', 'const gradient = new Float64Array(10);'],
      [
        'for (let k = 0; k < 9; k++) w[k]! -= learningRate * gradient[k]!;',
        'for (let k = 0; k <= 9; k++) w[k]! -= learningRate * gradient[k]!;',
      ],
    ],
  },
];
