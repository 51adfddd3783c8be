import type { Reference } from '../references/reference';

/** Ten printed decimals. */
const tenDecimals = { absolute: 5.1e-11 };
/** Eleven printed digits of an error after many updates. */
const elevenDigits = { relative: 1e-8 };
const [fixed, shared, perNeuron] = ['fixed', 'shared', 'perNeuron'];

export const references: readonly Reference[] = [
  // Table E4.21: net and out of h1 and h2, then net, out and error of o1 and o2.
  {
    demo: 'bp-222',
    gives: {
      hiddenForward: [0.3775, 0.3925, 0.5932699921, 0.5968843783],
      outputForward: [1.1059059671, 1.2249214041, 0.7513650696, 0.7729284653],
      lossOfOutputs: [0.2748110832, 0.0235600256],
      factors: [0.7413650696, 0.1868156018, 0.5932699921],
      outputDeltas: [0.1384985616, -0.0380982365],
      hiddenBackward: [0.0363503064, 0.0413703226, 0.0087713547, 0.0099542547],
      gradients: [
        0.0004385677, 0.0008771355, 0.0004977127, 0.0009954255, 0.0821670406, 0.0826676278, -0.0226025405,
        -0.0227402422,
      ],
      newWeights: [
        0.1497807161, 0.1995614323, 0.2497511436, 0.2995022873, 0.3589164797, 0.4086661861, 0.5113012702,
        0.5613701211,
      ],
      biasGradients: [0.0187256094, 0.1004003251],
      outputs: [0.7420881112, 0.7752849683],
      error: 0.2910277737,
      verdict: 'notAsked',
    },
    ...tenDecimals,
  },
  {
    demo: 'bp-222',
    set: { focus: 'w1' },
    gives: { factors: [0.0553994247, -0.0190491183, 0.0363503064, 0.2413007086, 0.05] },
    ...tenDecimals,
  },
  {
    demo: 'bp-222',
    set: { steps: 0 },
    gives: { error: 0.2983711088, outputs: [0.7513650696, 0.7729284653] },
    ...tenDecimals,
  },
  // After N updates.
  {
    demo: 'bp-222',
    set: { biases: shared },
    gives: { outputs: [0.7320241671, 0.7659846534], error: 0.2857508867 },
    ...tenDecimals,
  },
  {
    demo: 'bp-222',
    set: { biases: perNeuron },
    gives: { outputs: [0.7284417622, 0.7783769203], error: 0.2804714468 },
    ...tenDecimals,
  },
  {
    demo: 'bp-222',
    set: { steps: 10, biases: fixed },
    gives: { outputs: [0.6451737282, 0.7940624613], error: 0.2209185921 },
    ...tenDecimals,
  },
  { demo: 'bp-222', set: { steps: 100 }, gives: { error: 0.0200468282 }, ...tenDecimals },
  { demo: 'bp-222', set: { steps: 1000 }, gives: { error: 0.001114349454 }, ...elevenDigits },
  { demo: 'bp-222', set: { steps: 9999 }, gives: { error: 3.5108548123e-5 }, ...elevenDigits },
  { demo: 'bp-222', set: { steps: 10_000 }, gives: { error: 3.510187783e-5 }, ...elevenDigits },
  {
    demo: 'bp-222',
    set: { steps: 10_000 },
    gives: { outputs: [0.0159136204, 0.9840642735] },
    ...tenDecimals,
  },
  {
    demo: 'bp-222',
    set: { steps: 10_000, biases: shared },
    gives: { error: 4.3553210662e-6 },
    ...elevenDigits,
  },
  {
    demo: 'bp-222',
    set: { steps: 10_000, biases: shared },
    gives: { outputs: [0.0121021591, 0.9879283897] },
    ...tenDecimals,
  },
  {
    demo: 'bp-222',
    set: { steps: 10_000, biases: perNeuron },
    gives: { error: 2.4475622359e-6 },
    ...elevenDigits,
  },
  {
    demo: 'bp-222',
    set: { steps: 10_000, biases: perNeuron },
    gives: { outputs: [0.0115875274, 0.988458935] },
    ...tenDecimals,
  },
  // E4.22: the deltas pass through updated weights.
  { demo: 'bp-222', set: { useUpdatedWeights: true }, gives: { error: 0.2910279239 }, ...tenDecimals },
  {
    demo: 'bp-222',
    set: { useUpdatedWeights: true, steps: 9999 },
    gives: { error: 3.5091453811e-5 },
    ...elevenDigits,
  },
  {
    demo: 'bp-222',
    set: { useUpdatedWeights: true, steps: 10_000 },
    gives: { error: 3.5084786296e-5 },
    ...elevenDigits,
  },
  {
    demo: 'bp-222',
    set: { useUpdatedWeights: true, steps: 10_000 },
    gives: { outputs: [0.0159121963, 0.9840657345] },
    ...tenDecimals,
  },
  // E4.19 and E4.24: other losses.
  {
    demo: 'bp-222',
    set: { loss: 'mean' },
    gives: { error: 0.2910277737, outputs: [0.7420881112, 0.7752849683] },
    ...tenDecimals,
  },
  {
    demo: 'bp-222',
    set: { loss: 'binaryCrossEntropy', steps: 0 },
    gives: { error: 1.6505285318 },
    ...tenDecimals,
  },
  {
    demo: 'bp-222',
    set: { loss: 'binaryCrossEntropy' },
    gives: { outputDeltas: [0.7413650696, -0.2170715347] },
    ...tenDecimals,
  },
  // The hand check: E4.21 right, E4.22 and E4.23 as slips.
  {
    demo: 'bp-222',
    set: { asked: 'newW1', answer: 0.149780716 },
    gives: { verdict: 'right', error: 0.2910277737 },
    ...tenDecimals,
  },
  {
    demo: 'bp-222',
    set: { asked: 'newW1', answer: 0.1498176386 },
    gives: { verdict: 'updatedWeight', error: null },
  },
  { demo: 'bp-222', set: { asked: 'newW1', answer: 0.149665802 }, gives: { verdict: 'onePath' } },
  {
    demo: 'bp-222',
    set: { asked: 'newW5', answer: 0.3178329594 },
    gives: { verdict: 'learningRateMissing' },
  },
  { demo: 'bp-222', set: { asked: 'deltaO1' }, gives: { verdict: 'open' } },
  // The computational graph: factors and gradients of table E4.21.
  {
    demo: 'bp-local-derivatives',
    gives: {
      gradient: 0.0004385677,
      throughO1: [0.7413650696, 0.1868156018, 0.4],
      rest: [0.2413007086, 0.05],
    },
    ...tenDecimals,
  },
  {
    demo: 'bp-local-derivatives',
    set: { weight: 'w5' },
    gives: {
      gradient: 0.0821670406,
      throughO1: [0.7413650696, 0.1868156018],
      throughO2: null,
      rest: [0.5932699921],
    },
    ...tenDecimals,
  },
  {
    demo: 'bp-local-derivatives',
    set: { weight: 'w8' },
    gives: { gradient: -0.0227402422, throughO1: null, rest: [0.5968843783] },
    ...tenDecimals,
  },
  // P14, closed form.
  { demo: 'bp-graph', gives: { u: -6, v: -2, f: 4, byV: -4, byA: 12, byB: -8, byC: -4 } },
  // P14: errors of differences; round-off of about 1e-13 is left in the smaller ones.
  { demo: 'gradient-check', gives: { analytic: 0.082167040564 }, absolute: 5e-13 },
  { demo: 'gradient-check', set: { h: 0.01 }, gives: { error: 2.4146e-7 }, absolute: 5e-12 },
  { demo: 'gradient-check', set: { h: 0.001 }, gives: { error: 2.4146e-9 }, relative: 1e-3 },
  {
    demo: 'gradient-check',
    set: { h: 0.01, method: 'forward' },
    gives: { error: 6.1356e-5 },
    absolute: 5e-10,
  },
  {
    demo: 'gradient-check',
    set: { h: 0.001, method: 'forward' },
    gives: { error: 6.1139e-6 },
    absolute: 5e-11,
  },
  { demo: 'gradient-check', set: { network: 'deep', h: 0.001 }, gives: { analytic: -7.90617585e-8 } },
  // Five digits.
  {
    demo: 'gradient-check',
    set: { network: 'deep', h: 0.001 },
    gives: { numeric: -7.90617585e-8 },
    relative: 1e-5,
  },
  // P14, E1.61.
  {
    demo: 'ad-cost',
    gives: {
      parameters: 203_530,
      forwardSweeps: 203_530,
      reverseSweeps: 1,
      centralDifferencePasses: 407_060,
      storedActivations: 1050,
    },
  },
  // P14.
  {
    demo: 'bp-batch',
    gives: {
      secondOutputs: [0.7512693867, 0.7728174151],
      sampleErrors: [0.2983711088, 0.3194413572],
      gradientsW5: [0.0821670406, -0.0264389072],
      batchError: 0.308906233,
      batchGradientW5: 0.0278640667,
      batchGradientW1: 0.0008121957,
    },
    ...tenDecimals,
  },
];
