import { derivative } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** The sigmoid by the hyperbolic tangent. */
const squash = (z: number) => (1 + Math.tanh(z / 2)) / 2;
const sumOf = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0);

/** The first of the exponentials, divided by their sum. */
const share = (...logits: number[]) => Math.exp(logits[0]!) / sumOf(logits.map(Math.exp));

/** −ln of the softmax probability of class `right`, counted from 1. */
const crossEntropy = (logits: readonly number[], right: number) =>
  Math.log(sumOf(logits.map(Math.exp))) - logits[right - 1]!;

/** The loss of the first sigmoid as a textbook has it. */
const binary = (z: number, holds: boolean) => -Math.log(holds ? squash(z) : 1 - squash(z));

/** Every value of the exercises on output layers by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'sigmoid-of-two-logits': ({ first, second }) => share(first!, second!),
  'gradients-of-both.sigmoidOutput': ({ first }) => squash(first!),
  'gradients-of-both.sigmoidGradient': ({ first, right }) =>
    derivative((each) => binary(each, right === 1), first!),
  'gradients-of-both.softmaxOutput': ({ first, second, third }) => share(first!, second!, third!),
  'gradients-of-both.softmaxGradient': ({ first, second, third, right }) =>
    derivative((each) => crossEntropy([each, second!, third!], right!), first!),
  // Count the three ways in which exactly one label holds.
  'given-exactly-one': ({ first, second, third }) => {
    const alone = [
      first! * (1 - second!) * (1 - third!),
      (1 - first!) * second! * (1 - third!),
      (1 - first!) * (1 - second!) * third!,
    ];
    return alone[0]! / sumOf(alone);
  },
  'multi-label-loss': ({ first, second, third }) => -Math.log(first! * second! * (1 - third!)),
  // Both logits moved by differences of the loss itself.
  'step-of-the-difference': ({ first, second, learningRate }) => {
    const up = derivative((each) => crossEntropy([each, second!], 1), first!);
    const down = derivative((each) => crossEntropy([first!, each], 1), second!);
    return first! - learningRate! * up - (second! - learningRate! * down);
  },
  // Odds: 1/p' = 1/p + e^gap.
  'third-class': ({ first, gap }) => 1 / (1 / first! + Math.exp(gap!)),
  // All 2^K sets are equally probable.
  'first-loss': ({ labels }) => Math.log(2 ** labels!),
};
