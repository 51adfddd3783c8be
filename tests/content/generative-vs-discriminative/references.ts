import { type Reference, tenDecimals } from '../references/reference';

export const references: readonly Reference[] = [
  {
    demo: 'goat-sheep',
    gives: {
      goatLikelihood: 0.0604926811,
      sheepLikelihood: 0.0403284541,
      posterior: 0.6,
      decision: 'goat',
    },
    absolute: tenDecimals,
  },
  // mpmath.findroot of the log-odds
  { demo: 'goat-sheep', gives: { boundaries: [39.0634320538, 64.9365679462] }, absolute: tenDecimals },
  {
    demo: 'goat-sheep',
    set: { goatPrior: 0.1 },
    gives: { posterior: 0.1428571429, decision: 'sheep', boundaries: [45.6129306742, 58.3870693258] },
    absolute: tenDecimals,
  },
  {
    demo: 'goat-sheep',
    set: { goatPrior: 0.9 },
    gives: { posterior: 0.9310344828, boundaries: [34.8560527917, 69.1439472083] },
    absolute: tenDecimals,
  },
  // scipy.integrate.quad
  {
    demo: 'goat-sheep',
    set: { goatPrior: 0.1 },
    gives: { error: 0.08947427, errorWithoutPrior: 0.190282431 },
    absolute: 1e-7,
  },
  { demo: 'goat-sheep', set: { goatPrior: 0.01 }, gives: { boundaries: [] }, absolute: tenDecimals },
  {
    demo: 'lda-logistic',
    gives: { weight: -0.4, bias: 26, boundary: 65, posterior: 0.5986876601, logistic: 0.5986876601 },
    absolute: tenDecimals,
  },
  {
    demo: 'lda-logistic',
    set: { goatPrior: 0.1 },
    gives: { weight: -0.4, boundary: 59.5069385566, posterior: 0.1421892512 },
    absolute: tenDecimals,
  },
  { demo: 'naive-bayes-double', gives: { claimed: 0.9411764706, odds: 16 }, absolute: tenDecimals },
  // mpmath: 1024/1025
  { demo: 'naive-bayes-double', set: { copies: 5 }, gives: { claimed: 0.9990243902 }, absolute: tenDecimals },
];
