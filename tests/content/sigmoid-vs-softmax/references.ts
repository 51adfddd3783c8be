import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last printed decimal. */
const sevenDecimals = 5.1e-8;

export const references: readonly Reference[] = [
  {
    demo: 'two-class-equivalence',
    gives: { softmax: 0.8455347349, sigmoid: 0.8455347349 },
    absolute: tenDecimals,
  },
  // Both logits shifted by 7.
  {
    demo: 'two-class-equivalence',
    set: { logit1: 8.3, logit0: 6.6 },
    gives: { softmax: 0.8455347349, sigmoid: 0.8455347349 },
    absolute: tenDecimals,
  },
  // mpmath, 30 digits
  {
    demo: 'two-class-equivalence',
    set: { label: '0' },
    gives: { softmaxGradient: [0.8455347349, -0.8455347349], sigmoidGradient: 0.8455347349 },
    absolute: tenDecimals,
  },
  {
    demo: 'multi-label',
    gives: {
      sigmoids: [0.880797078, 0.7310585786, 0.2689414214],
      sigmoidSum: 1.880797078,
      softmax: [0.7053845127, 0.2594964603, 0.035119027],
      softmaxSum: 1,
    },
    absolute: tenDecimals,
  },
  {
    demo: 'multi-label',
    gives: {
      sigmoidGradient: [-0.1192029, 0.7310586, 0.2689414],
      softmaxGradient: [-0.2946155, 0.2594965, 0.035119],
    },
    absolute: sevenDecimals,
  },
  // mpmath, 30 digits
  { demo: 'multi-label', gives: { exactlyOne: 0.2455047044 }, absolute: tenDecimals },
  {
    demo: 'multi-label',
    set: { labels: [] },
    gives: { softmaxGradient: null, softmaxLoss: null },
  },
  { demo: 'output-chooser', gives: { layer: 'softmax', answers: 3, logits: 3, free: 2 } },
  { demo: 'output-chooser', set: { classes: 2 }, gives: { layer: 'oneSigmoid', answers: 2 } },
  {
    demo: 'output-chooser',
    set: { exclusive: 'any', classes: 20 },
    gives: { layer: 'sigmoids', answers: 1048576, free: 20 },
  },
  { demo: 'output-chooser', set: { classes: 5, ordered: true }, gives: { layer: 'cumulative', logits: 1 } },
];
