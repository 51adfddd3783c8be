import type { Equivalent } from './equivalent.ts';

/** What no test of the activations can notice. */
export const activations: readonly Equivalent[] = [
  {
    file: 'math/activations/gated.ts',
    reason: 'A bracket that begins or ends elsewhere holds the same change of sign.',
    changes: [
      [
        'const minimumOf = (f: ScalarFunction) => f.value(findRoot(f.derivative, -8, 0));',
        'const minimumOf = (f: ScalarFunction) => f.value(findRoot(f.derivative, -9, 0));',
      ],
      [
        'const minimumOf = (f: ScalarFunction) => f.value(findRoot(f.derivative, -8, 0));',
        'const minimumOf = (f: ScalarFunction) => f.value(findRoot(f.derivative, -(8 * 1.01), 0));',
      ],
      [
        'const minimumOf = (f: ScalarFunction) => f.value(findRoot(f.derivative, -8, 0));',
        'const minimumOf = (f: ScalarFunction) => f.value(findRoot(f.derivative, -8, 1));',
      ],
    ],
  },
  {
    file: 'math/activations/gated.ts',
    reason: 'At 0 the fractions for both sides are the same.',
    changes: [
      [
        'const numerator = x >= 0 ? 1 + 2 * w : w * (w + 2);',
        'const numerator = x > 0 ? 1 + 2 * w : w * (w + 2);',
      ],
      [
        'const denominator = numerator + (x >= 0 ? 2 * w * w : 2);',
        'const denominator = numerator + (x > 0 ? 2 * w * w : 2);',
      ],
      [
        'const root = ((x >= 0 ? 2 * w : 2) * (1 + w)) / denominator;',
        'const root = ((x > 0 ? 2 * w : 2) * (1 + w)) / denominator;',
      ],
    ],
  },
  {
    file: 'math/activations/piecewise-linear.ts',
    reason: 'At 0 both branches give 0.',
    changes: [['value: (x) => (x > 0 ? x : slope * x),', 'value: (x) => (x >= 0 ? x : slope * x),']],
  },
  {
    file: 'math/activations/sigmoidal.ts',
    reason: 'From 0 to 1 both forms are good to the last place.',
    changes: [
      ['if (x >= 0) return 1 / (1 + exp(-x));', 'if (x > 0) return 1 / (1 + exp(-x));'],
      ['if (x >= 0) return 1 / (1 + exp(-x));', 'if (x >= 1) return 1 / (1 + exp(-x));'],
    ],
  },
  {
    file: 'math/activation-extrema.ts',
    reason: 'Only the type of the list is used.',
    changes: [["const gated = ['gelu', 'geluTanh', 'silu', 'mish'] as const;", 'const gated = [] as const;']],
  },
  {
    file: 'math/activation-extrema.ts',
    reason: 'A bracket that begins or ends elsewhere holds the same extremum.',
    changes: [
      ['const lowest = findRoot(f.derivative, -8, 0);', 'const lowest = findRoot(f.derivative, -9, 0);'],
      [
        'const lowest = findRoot(f.derivative, -8, 0);',
        'const lowest = findRoot(f.derivative, -(8 * 1.01), 0);',
      ],
      ['const lowest = findRoot(f.derivative, -8, 0);', 'const lowest = findRoot(f.derivative, -8, 1);'],
      [
        'return { minimum: { x: lowest, value: f.value(lowest) }, steepest: findMaximum(f.derivative, 0.5, 5) };',
        'return { minimum: { x: lowest, value: f.value(lowest) }, steepest: findMaximum(f.derivative, (0.5 * 1.01), 5) };',
      ],
      [
        'return { minimum: { x: lowest, value: f.value(lowest) }, steepest: findMaximum(f.derivative, 0.5, 5) };',
        'return { minimum: { x: lowest, value: f.value(lowest) }, steepest: findMaximum(f.derivative, 0.5, 6) };',
      ],
      [
        'return { minimum: { x: lowest, value: f.value(lowest) }, steepest: findMaximum(f.derivative, 0.5, 5) };',
        'return { minimum: { x: lowest, value: f.value(lowest) }, steepest: findMaximum(f.derivative, 0.5, (5 * 1.01)) };',
      ],
    ],
  },
  {
    file: 'math/activations/gated.ts',
    reason: 'A β of 0 has left before.',
    changes: [
      [
        'return beta > 0 ? interval(bound, null) : interval(null, bound);',
        'return beta >= 0 ? interval(bound, null) : interval(null, bound);',
      ],
    ],
  },
  {
    file: 'math/activations/exponential.ts',
    reason: 'At 0 both branches give 0.',
    changes: [
      ['value: (x) => (x > 0 ? x : alpha * expm1(x)),', 'value: (x) => (x >= 0 ? x : alpha * expm1(x)),'],
      [
        'value: (x) => SELU_SCALE * (x > 0 ? x : SELU_ALPHA * expm1(x)),',
        'value: (x) => SELU_SCALE * (x >= 0 ? x : SELU_ALPHA * expm1(x)),',
      ],
    ],
  },
  {
    file: 'math/activations/maximum-form.ts',
    reason: '0 has its own branch before.',
    changes: [
      [
        'derivative: (x) => (x === 0 ? (slope + 1) / 2 : x > 0 ? Math.max(slope, 1) : Math.min(slope, 1)),',
        'derivative: (x) => (x === 0 ? (slope + 1) / 2 : x >= 0 ? Math.max(slope, 1) : Math.min(slope, 1)),',
      ],
    ],
  },
];
