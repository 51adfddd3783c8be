import { type Reference, tenDecimals } from '../references/reference';

export const references: readonly Reference[] = [
  // E1.17, E1.18.
  {
    demo: 'dropout-inverted',
    gives: { mean: 2, variance: 4, evaluation: 2, mask: [0, 1, 1, 1, 1, 0, 1, 0, 0, 0] },
  },
  { demo: 'dropout-inverted', set: { probability: 0.8 }, gives: { mean: 2, variance: 1, evaluation: 2 } },
  { demo: 'dropout-inverted', set: { form: 'classic' }, gives: { mean: 1, evaluation: 1 } },
  {
    demo: 'dropout-inverted',
    set: { form: 'classic', probability: 0.8 },
    gives: { mean: 1.6, evaluation: 1.6 },
  },
  { demo: 'dropout-inverted', set: { form: 'unscaled' }, gives: { mean: 1, evaluation: 2 } },
  {
    demo: 'dropout-inverted',
    set: { probability: 0.2, probabilityMeans: 'drop' },
    gives: { keepProbability: 0.8, variance: 1 },
  },
  {
    demo: 'mask-average',
    gives: { arithmetic: 0.6242559843, geometric: 0.7685247835, maskFree: 0.7685247835 },
    absolute: tenDecimals,
  },
  {
    demo: 'mask-average',
    set: { unit: 'relu' },
    gives: { arithmetic: 1.8875, maskFree: 1.2, geometric: null },
  },
  // E1.16.
  {
    demo: 'dropout-weights',
    set: { copies: 2 },
    gives: { raw: 0.6666666667, without: 0.5 },
    absolute: tenDecimals,
  },
  {
    demo: 'dropout-weights',
    gives: { raw: 0.1818181818, without: 0.1, effective: 0.0909090909, total: 0.9090909091 },
    absolute: tenDecimals,
  },
  {
    demo: 'dropout-weights',
    set: { copies: 100 },
    gives: { raw: 0.01980198, without: 0.01, rawRatio: 1.980198 },
    absolute: 5.1e-7,
  },
  {
    demo: 'dropout-ridge',
    gives: {
      leastSquaresWeights: [1.7068965517, 0.7068965517],
      dropoutWeights: [1.173965448, 0.9634391322],
      rawWeights: [1.46745681, 1.2042989152],
    },
    absolute: tenDecimals,
  },
];
