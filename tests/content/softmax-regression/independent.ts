import { derivative } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** One probability from differences of logits alone: 1/Σ exp(z_j − z_k). */
const probability = (logits: readonly number[], k: number): number =>
  1 / logits.reduce((sum, logit) => sum + Math.exp(logit - logits[k]!), 0);

const three = ({ z1, z2, z3 }: Values): number[] => [z1!, z2!, z3!];

/** Every value of the exercises on softmax regression by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'softmax-by-hand.sum': (values) =>
    three(values)
      .map(Math.exp)
      .reduce((sum, power) => sum + power),
  'softmax-by-hand.first': (values) => probability(three(values), 0),
  'softmax-by-hand.second': (values) => probability(three(values), 1),
  'softmax-by-hand.loss': (values) => -Math.log(probability(three(values), 0)),
  // The loss written out, by differences.
  'gradient-component': ({ z1, z2, z3 }) =>
    derivative((each) => -Math.log(probability([z1!, each, z3!], 1)), z2!),
  // The probability itself, by differences.
  'jacobian-entry': ({ first, second }) => {
    const logits = [first!, second!, 1 - first! - second!].map(Math.log);
    return derivative((each) => probability([logits[0]!, each, logits[2]!], 0), logits[1]!);
  },
  'loss-at-zero': ({ k }) => Math.log(k!),
  'ratio-at-temperature': ({ z1, z2, t }) => Math.exp(z1! / t!) / Math.exp(z2! / t!),
  'logits-from-probabilities': ({ first, second }) => Math.log(first!) - Math.log(second!),
  // Halving an interval on which the difference of the logits changes its sign.
  'boundary-of-two': ({ w1, w2, b1, b2 }) => {
    let [low, high] = [-100, 100];
    for (let halving = 0; halving < 80; halving++) {
      const middle = (low + high) / 2;
      if (w1! * middle + b1! > w2! * middle + b2!) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  },
  // The loss of the one sample as a function of its weight, by differences.
  'first-step-from-zero': ({ k, learningRate, x }) =>
    -learningRate! * derivative((weight) => Math.log(Math.exp(weight * x!) + k! - 1) - weight * x!, 0),
};
