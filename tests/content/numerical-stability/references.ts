import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last printed decimal. */
const eightDecimals = 5.1e-9;

const softmax: Reference[] = [
  {
    demo: 'softmax-overflow',
    gives: {
      outcome: 'notANumber',
      firstBreak: 'exp(z₁)',
      exactProbabilities: [0.0900305732, 0.2447284711, 0.6652409558],
      logSumExp: 1002.4076059644,
      overflowAt: 709.78271289,
    },
    absolute: eightDecimals,
  },
  {
    demo: 'softmax-overflow',
    set: { method: 'shift' },
    gives: {
      outcome: 'finite',
      firstBreak: 'none',
      probabilities: [0.0900305732, 0.2447284711, 0.6652409558],
    },
    absolute: tenDecimals,
  },
  {
    demo: 'softmax-overflow',
    set: { method: 'logSoftmax' },
    gives: {
      outcome: 'finite',
      probabilities: [0.0900305732, 0.2447284711, 0.6652409558],
      logProbabilities: [-2.4076059644, -1.4076059644, -0.4076059644],
      logSumExp: 1002.4076059644,
    },
    absolute: tenDecimals,
  },
  // E3.19: the shift cures the overflow, not the logarithm of 0.
  ...(['naive', 'shift'] as const).map((method) => ({
    demo: 'softmax-overflow',
    set: { logits: [0, -800], method },
    gives: { outcome: 'infiniteLogarithm', probabilities: [1, 0] },
  })),
  {
    demo: 'softmax-overflow',
    set: { logits: [0, -800], method: 'logSoftmax' },
    gives: { outcome: 'finite', probabilities: [1, 0], logProbabilities: [0, -800] },
  },
  ...(
    [
      ['float16', 11.08986649],
      ['float32', 88.72283905],
      ['float64', 709.78271289],
    ] as const
  ).map(([format, overflowAt]) => ({
    demo: 'softmax-overflow',
    set: { format },
    gives: { overflowAt },
    absolute: eightDecimals,
  })),
];

const crossEntropy: Reference[] = [
  { demo: 'bce-logits', gives: { stable: 40, naive: '∞' } },
  { demo: 'bce-logits', set: { logit: -5 }, gives: { stable: 0.006715348489 }, absolute: 5.1e-13 },
  { demo: 'bce-logits', set: { logit: 5 }, gives: { stable: 5.0067153485 }, absolute: tenDecimals },
  // E3.19: 1 − σ(37) is exactly 0.
  { demo: 'bce-logits', set: { logit: 37 }, gives: { naive: '∞' } },
  // On the other side a spacing of doubles below 1 is half as wide: the loss is 0 from 54 ln 2 = 37.4 on.
  { demo: 'bce-logits', set: { logit: -37.5 }, gives: { naive: 0 } },
];

/** The values that page P16 of the curriculum prints, and those of E3.19. */
export const references: readonly Reference[] = [
  ...softmax,
  ...crossEntropy,
  {
    demo: 'variance-cancellation',
    // In the order of summation of NumPy: a multiple of the spacing of doubles, 128.
    gives: { twoPass: 22.5, welford: 22.5, difference: -128, spacing: 128 },
  },
];
