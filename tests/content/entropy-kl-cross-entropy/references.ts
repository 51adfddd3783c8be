import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last printed decimal. */
const sixDecimals = 5.1e-7;

export const references: readonly Reference[] = [
  {
    demo: 'entropy-kl-ce',
    gives: {
      entropy: 1.1567796494,
      crossEntropy: 1.2795859283,
      divergence: 0.1228062789,
      reverse: 0.1327753366,
      jensenShannon: 0.0315967223,
    },
    absolute: tenDecimals,
  },
  {
    demo: 'entropy-kl-ce',
    set: { unit: 'nat' },
    gives: { crossEntropy: 0.8869413785 },
    absolute: tenDecimals,
  },
  // Cross-entropy of a distribution with itself: not 0
  {
    demo: 'entropy-kl-ce',
    set: { unit: 'nat', q: [0.7, 0.2, 0.1] },
    gives: { crossEntropy: 0.8018185525, entropy: 0.8018185525, divergence: 0 },
    absolute: tenDecimals,
  },
  // Coins ½, ¼ and 1/10: no triangle inequality
  {
    demo: 'entropy-kl-ce',
    set: { unit: 'nat', p: [0.5, 0.5, 0], q: [0.1, 0.9, 0] },
    gives: { divergence: 0.510826 },
    absolute: sixDecimals,
  },
  {
    demo: 'entropy-kl-ce',
    set: { unit: 'nat', p: [0.5, 0.5, 0], q: [0.25, 0.75, 0] },
    gives: { divergence: 0.143841 },
    absolute: sixDecimals,
  },
  {
    demo: 'entropy-kl-ce',
    set: { unit: 'nat', p: [0.25, 0.75, 0], q: [0.1, 0.9, 0] },
    gives: { divergence: 0.092332 },
    absolute: sixDecimals,
  },
  // A zero in q where p is positive
  {
    demo: 'entropy-kl-ce',
    set: { q: [0.5, 0.5, 0] },
    gives: { divergence: 'infinite', crossEntropy: 'infinite' },
  },
  // All zero: uniform, log2(3) bits
  { demo: 'entropy-kl-ce', set: { p: [0, 0, 0] }, gives: { entropy: Math.log2(3) } },
  {
    demo: 'kl-gaussian',
    gives: { forward: 0.4431471806, reverse: 1.3068528194 },
    absolute: tenDecimals,
  },
  { demo: 'binary-entropy', gives: { entropy: 0.4689955936 }, absolute: tenDecimals },
  {
    demo: 'binary-entropy',
    set: { p: 0.99 },
    gives: { entropy: 0.0807931359, second: 6.6438561898 },
    absolute: tenDecimals,
  },
  { demo: 'binary-entropy', set: { p: 0.5 }, gives: { entropy: 1 } },
];
