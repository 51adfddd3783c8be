import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `scaling` can notice. */
export const scaling: readonly Equivalent[] = [
  {
    file: 'math/scaling/correlation.ts',
    reason: 'The deviations of the other list sum to 0, so a constant added to this one does not matter.',
    changes: [
      [
        'return mean(first.map((value, i) => (value - firstMean) * (second[i]! - secondMean))) / deviations;',
        'return mean(first.map((value, i) => (value - firstMean) * (second[i]! + secondMean))) / deviations;',
      ],
      [
        'return mean(first.map((value, i) => (value - firstMean) * (second[i]! - secondMean))) / deviations;',
        'return mean(first.map((value, i) => (value + firstMean) * (second[i]! - secondMean))) / deviations;',
      ],
    ],
  },
  {
    file: 'math/scaling/descent-in-axes.ts',
    reason: 'The search by halving may start from any step before the goal, and may cut at either middle.',
    changes: [
      ['let open = Math.floor(reached / 2);', 'let open = Math.floor(reached / 3);'],
      ['let open = Math.floor(reached / 2);', 'let open = Math.ceil(reached / 2);'],
      ['let open = Math.floor(reached / 2);', 'let open = Math.floor(reached / (2 * 1.01));'],
      ['const middle = Math.floor((open + reached) / 2);', 'const middle = Math.ceil((open + reached) / 2);'],
    ],
  },
  {
    file: 'math/scaling/descent-in-axes.ts',
    reason: 'The difference is a whole number.',
    changes: [['while (reached - open > 1) {', 'while (reached - open > (1 * 1.01)) {']],
  },
  {
    file: 'math/scaling/moments-of-map.ts',
    reason: 'The integral has converged long before.',
    changes: [
      ['const points = 200;', 'const points = (200 * 1.01);'],
      ['const points = 200;', 'const points = 201;'],
    ],
  },
  {
    file: 'math/scaling/moments-of-map.ts',
    reason: 'The bound only tells rounding from a spread; its last digit means nothing.',
    changes: [
      ['if (!(deviation > 1e-12 * Math.abs(mean)))', 'if (!(deviation > (1e-12 * 1.01) * Math.abs(mean)))'],
    ],
  },
  {
    file: 'math/scaling/regression-descent.ts',
    reason: 'The bound only tells rounding from an eigenvalue; its last digit means nothing.',
    changes: [
      ['if (!(smallest > 1e-14 * curvatures[0]!)) {', 'if (!(smallest > (1e-14 * 1.01) * curvatures[0]!)) {'],
      ['if (!(smallest > 1e-14 * curvatures[0]!)) {', 'if (!(smallest >= 1e-14 * curvatures[0]!)) {'],
    ],
  },
  {
    file: 'math/scaling/whiten.ts',
    reason: 'The bound only tells rounding from an eigenvalue; its last digit means nothing.',
    changes: [
      [
        'if (!(values.at(-1)! > 1e-14 * values[0]!)) {',
        'if (!(values.at(-1)! > (1e-14 * 1.01) * values[0]!)) {',
      ],
    ],
  },
  {
    file: 'math/scaling/scaler.ts',
    reason: 'A largest value below 0 is nearer to 0 than the smallest one.',
    changes: [
      [
        'return { ...plain, center: 0, unit: unitOf(Math.max(Math.abs(smallest), Math.abs(largest))) };',
        'return { ...plain, center: 0, unit: unitOf(Math.max(Math.abs(smallest), (largest))) };',
      ],
    ],
  },
];
