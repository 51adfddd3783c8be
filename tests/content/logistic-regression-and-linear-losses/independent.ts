import { derivative } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** The sigmoid by the hyperbolic tangent. */
const squash = (z: number) => (1 + Math.tanh(z / 2)) / 2;

/** The cross-entropy as a textbook writes it. */
const entropy = (p: number, y: number) => -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
const byWeight = ({ w, b, x, y }: Values) => derivative((each) => entropy(squash(each * x! + b!), y!), w!);

/** Every value of the exercises on linear classifiers by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'cross-entropy-of-a-sample': ({ p, y }) => entropy(p!, y!),
  // Where the two straight lines of expected cost cross, by halving an interval.
  'threshold-from-costs': ({ miss, alarm }) => {
    let [low, high] = [0, 1];
    for (let halving = 0; halving < 60; halving++) {
      const middle = (low + high) / 2;
      if (miss! * middle < alarm! * (1 - middle)) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  },
  'losses-at-a-margin.margin': ({ z }) => 0 - z!,
  // The hinge of the label −1 is the positive part of 1 + z.
  'losses-at-a-margin.hinge': ({ z }) => (1 + z! + Math.abs(1 + z!)) / 2,
  // The cross-entropy of class 0 at this score.
  'losses-at-a-margin.logistic': ({ z }) => entropy(squash(z!), 0),
  'losses-at-a-margin.squared': ({ z }) => (-1 - z!) ** 2,
  'one-step-by-hand.probability': ({ w, b, x }) => squash(w! * x! + b!),
  'one-step-by-hand.error': ({ w, b, x, y }) => derivative((each) => entropy(squash(each), y!), w! * x! + b!),
  'one-step-by-hand.gradient': byWeight,
  'one-step-by-hand.weight': (values) => values['w']! - values['rate']! * byWeight(values),
  // Bayes: the weight is a likelihood ratio that multiplies the odds.
  'odds-of-one-more-unit': ({ p, w }) => (p! * Math.exp(w!)) / (p! * Math.exp(w!) + 1 - p!),
  // The foot of the perpendicular, and the length of the way to it.
  'distance-from-boundary': ({ w1, w2, b, x1, x2 }) => {
    const share = (w1! * x1! + w2! * x2! + b!) / (w1! ** 2 + w2! ** 2);
    return Math.hypot(share * w1!, share * w2!);
  },
  'cost-of-the-better-decision': ({ p, miss, alarm }) => Math.min(miss! * p!, alarm! * (1 - p!)),
};
