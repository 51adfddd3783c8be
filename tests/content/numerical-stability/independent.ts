import { rootOf } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** The softmax as defined, for small logits. */
function shares(...logits: readonly number[]): number[] {
  const powers = logits.map((logit) => Math.E ** logit);
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Every value of the exercises on numerical stability by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // As defined.
  'log-sum-exp-of-two': ({ larger, gap }) => Math.log(Math.E ** larger! + Math.E ** (larger! - gap!)),
  'log-softmax-component': ({ gap }) => Math.log(shares(gap!, 0)[1]!),
  'softmax-by-hand.exponential': ({ first, second }) => 1 / (Math.E ** first! * Math.E ** second!),
  'softmax-by-hand.sum': ({ first, second }) => 1 + (1 + 1 / Math.E ** second!) / Math.E ** first!,
  'softmax-by-hand.probability': ({ first, second }) => shares(first! + second!, second!, 0)[0]!,
  'softmax-by-hand.logarithm': ({ first, second }) => Math.log(shares(first! + second!, second!, 0)[2]!),
  // Minus the logarithm of the probability of the label.
  'loss-from-logit': ({ size, sign, label }) => -Math.log(shares(0, sign! * size!)[label!]!),
  // Where the logarithm to base 2 of the exponential meets the power.
  'overflow-limit': ({ power }) => rootOf((x) => x / Math.log(2) - power!, 0, 2000),
  'sigmoid-becomes-one': ({ bits }) => rootOf((z) => 2 ** -bits! - Math.exp(-z), 0, 100),
  // The mean of the squares over the variance.
  'digits-lost': ({ power, deviation }) =>
    Math.log10((10 ** (2 * power!) + deviation! ** 2) / deviation! ** 2),
  'loss-among-many': ({ others, gap }) =>
    -Math.log(shares(...Array.from({ length: others! }, () => 0), -gap!).at(-1)!),
  'largest-clipped-loss': ({ power }) => -Math.log(Number(`1e-${power!}`)),
};
