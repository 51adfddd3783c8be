import type { Equivalent } from './equivalent.ts';

const near = 'a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= rounding);';
const points = 'const points = new Float64Array(2 * resolution * resolution);';

/** What no test of `math/whole-network` can notice. */
export const wholeNetwork: readonly Equivalent[] = [
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
];
