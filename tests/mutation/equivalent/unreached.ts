import type { Equivalent } from './equivalent.ts';

const near = 'a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= rounding);';
const sides = 'const [cSide = 0, dSide = 0, aSide = 0, bSide = 0] = signs;';
const points = 'const points = new Float64Array(2 * resolution * resolution);';
const pieces = 'x: Array.from({ length: pieces + 1 }, (_, k) => k / pieces),';
const rest = 'const from = rest > 0 ? rest / (1 - correlation * sign) : -rest / (1 + correlation * sign);';
const weights = 'weights: readonly number[] = classes.map(() => 1),';
const sum =
  'const sum = (of: keyof ConfusionCounts) => classes.reduce((total, counts) => total + counts[of], 0);';
const nearer =
  'return newest < 0.5 ? start + newest * (value - start) : value + (1 - newest) * (start - value);';
const usual = 'square > 1e-280 && square < Infinity';
const bits = 'Array.from({ length: inputs }, (_, j) => (corner >> (inputs - 1 - j)) & 1),';
const tables = 'for (let table = 0; table < 2 ** (corners - 1); table++) {';

/** What no test of single files in several folders of `math` can notice: fallbacks that are not reached, room that is not used, ties. */
export const unreached: readonly Equivalent[] = [
  {
    file: 'math/whole-network/distinct-units.ts',
    reason: 'All units have as many weights and one bias: nothing is missing.',
    changes: [[near, near.replace('?? 0', '?? 1')]],
  },
  {
    file: 'math/whole-network/data-settings.ts',
    reason: 'The lower end is itself.',
    changes: [
      [
        'return value > low ? Math.min(value, high) : low;',
        'return value >= low ? Math.min(value, high) : low;',
      ],
    ],
  },
  {
    file: 'math/whole-network/maps.ts',
    reason: 'More room than is filled is not seen.',
    changes: [
      [points, points.replace('2 * res', '3 * res')],
      [points, points.replace('2 * res', '(2 * 1.01) * res')],
    ],
  },
  {
    file: 'math/whole-network/maps.ts',
    reason: 'What follows a row is written over when its own row is computed.',
    changes: [
      [
        'for (let k = row; k < row + units; k++) outs[k] = outs[k]! / sum;',
        'for (let k = row; k <= row + units; k++) outs[k] = outs[k]! / sum;',
      ],
    ],
  },
  {
    file: 'math/whole-network/maps.ts',
    reason: 'Numbers beyond the end of a typed array are not kept, and no cell is left to compute.',
    changes: [
      [
        'for (let row = 0, k = 0; row < resolution; row++) {',
        'for (let row = 0, k = 0; row <= resolution; row++) {',
      ],
      [
        'for (let cell = 0; cell < cells; cell += scratch.evaluation.capacity) {',
        'for (let cell = 0; cell <= cells; cell += scratch.evaluation.capacity) {',
      ],
    ],
  },
  {
    file: 'math/whole-network/layer-report.ts',
    reason: 'Without batch normalization the pass computes once more what is there.',
    changes: [['if (network.norms.length > 0)', 'if (network.norms.length >= 0)']],
  },
  {
    file: 'math/whole-network/run.ts',
    reason: 'Every epoch begins by writing the order anew.',
    changes: [
      [
        'order: new Array<number>(training.count).fill(0),',
        'order: new Array<number>(training.count).fill(1),',
      ],
    ],
  },
  {
    file: 'math/whole-network/train-epoch.ts',
    reason:
      'A penalty or a decay of 0 changes nothing, and without dropout there is no mask to draw; leaving it out saves time alone.',
    changes: [
      [
        'if (l1 > 0 || penalty > 0) addPenaltyGradient(network, l1, penalty, batch.gradient);',
        'if (l1 >= 0 || penalty > 0) addPenaltyGradient(network, l1, penalty, batch.gradient);',
      ],
      [
        'if (l1 > 0 || penalty > 0) addPenaltyGradient(network, l1, penalty, batch.gradient);',
        'if (l1 > 0 || penalty >= 0) addPenaltyGradient(network, l1, penalty, batch.gradient);',
      ],
      [
        'if (dropoutRate > 0) drawDropout(scratch.batch, hiddenLayers, 1 - dropoutRate, count, random);',
        'if (dropoutRate >= 0) drawDropout(scratch.batch, hiddenLayers, 1 - dropoutRate, count, random);',
      ],
      [
        'if (isDecoupled && l2 > 0) decayWeights(layers, parameters, rate * l2);',
        'if (isDecoupled && l2 >= 0) decayWeights(layers, parameters, rate * l2);',
      ],
    ],
  },
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
    file: 'math/regularization/correlated-pair.ts',
    reason: 'Without a rest both ways give 0.',
    changes: [[rest, rest.replace('rest > 0', 'rest >= 0')]],
  },
  {
    file: 'math/metrics/class-averages.ts',
    reason: 'Weights that are all alike give the plain mean, whatever they are.',
    changes: [
      [weights, weights.replace('1)', '2)')],
      [weights, weights.replace('1)', '(1 * 1.01))')],
    ],
  },
  {
    file: 'math/metrics/class-averages.ts',
    reason: 'All counts change their sign together, and only their ratios are used.',
    changes: [[sum, sum.replace('total + counts', 'total - counts')]],
  },
  {
    file: 'math/normalization/running-statistics.ts',
    reason: 'Half-way both ways are as good.',
    changes: [
      [nearer, nearer.replace('< 0.5', '<= 0.5')],
      [nearer, nearer.replace('0.5', '(0.5 * 1.01)')],
    ],
  },
  {
    file: 'math/normalization/checks.ts',
    reason: 'Near the bound both ways are right to the last places.',
    changes: [
      [usual, usual.replace('> 1e', '>= 1e')],
      [usual, usual.replace('1e-280', '(1e-280 * 1.01)')],
    ],
  },
  {
    file: 'math/model-selection/chi-square.ts',
    reason: 'The logarithm of 0 is accepted by no number.',
    changes: [['if (root <= 0) continue;', 'if (root < 0) continue;']],
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
