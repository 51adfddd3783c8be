import { derivative } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** The sigmoid by the hyperbolic tangent. */
const squash = (z: number) => (1 + Math.tanh(z / 2)) / 2;

/** The losses as they are written in a textbook. */
const squared = (z: number, y: number) => (squash(z) - y) ** 2 / 2;
const entropy = (z: number, y: number) => -Math.log(y === 1 ? squash(z) : 1 - squash(z));

/** Every value of the exercises on the two losses by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'both-gradients.output': ({ z }) => squash(z!),
  'both-gradients.slope': ({ z }) => derivative(squash, z!),
  'both-gradients.squared': ({ z, y }) => derivative((each) => squared(each, y!), z!),
  'both-gradients.entropy': ({ z, y }) => derivative((each) => entropy(each, y!), z!),
  // The losses of the two logits themselves, by differences.
  'quotient-of-gradients': ({ output }) => {
    const z = Math.log(output! / (1 - output!));
    return derivative((each) => entropy(each, 0), z) / derivative((each) => squared(each, 0), z);
  },
  // The slope a²(1 − a) turns where its derivative by a, 2a − 3a², changes its sign; the weight by halving an interval.
  'steepest-weight': ({ input, bias }) => {
    let [low, high] = [-20, 20];
    for (let halving = 0; halving < 80; halving++) {
      const middle = (low + high) / 2;
      const output = squash(middle * input! + bias!);
      if (2 - 3 * output > 0) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  },
  'one-update': ({ weight, bias, input, target, learningRate }) =>
    weight! - learningRate! * derivative((each) => entropy(each * input! + bias!, target!), weight!),
  'loss-of-a-wrong-label': ({ z }) => Math.log(1 + Math.exp(z!)) / squared(z!, 0),
  // Logits with these probabilities, the loss written out, by differences.
  'squared-error-of-softmax': ({ first, second }) => {
    const logits = [first!, second!, 1 - first! - second!].map(Math.log);
    return derivative((each) => {
      const powers = [each, logits[1]!, logits[2]!].map(Math.exp);
      const total = powers.reduce((sum, power) => sum + power, 0);
      return powers.reduce((sum, power, k) => sum + (power / total - Number(k === 2)) ** 2 / 2, 0);
    }, logits[0]!);
  },
};
