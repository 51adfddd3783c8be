import { sigmoidLoss } from '../classification-loss/sigmoid-loss';
import { softmaxLosses } from '../classification-loss/softmax-loss';

/** Two exclusive classes, once with a softmax of two logits and once with a sigmoid of their difference. */
export interface TwoClassOutput {
  /** $\mathrm{softmax}(z_1,z_0)_1$. */
  softmax: number;
  /** $\sigma(z_1-z_0)$, the same number. */
  sigmoid: number;
  /** The cross-entropy, of either. */
  loss: number;
  /** $\partial C/\partial z_1=p-y$ and $\partial C/\partial z_0=y-p$. */
  softmaxGradient: [number, number];
  /** $\partial C/\partial d=\sigma(d)-y$ by the one logit $d=z_1-z_0$. */
  sigmoidGradient: number;
  /** What a step of gradient descent of learning rate 1 on both logits adds to $z_1-z_0$: $2(y-p)$. */
  softmaxMove: number;
  /** What such a step adds to the one logit: $y-\sigma(d)$. */
  sigmoidMove: number;
}

/**
 * The two ways to give two exclusive classes a probability: dividing numerator and denominator by $e^{z_1}$,
 * $\frac{e^{z_1}}{e^{z_1}+e^{z_0}}=\frac1{1+e^{-(z_1-z_0)}}$. Outputs and losses are equal; the gradients are those by the logits.
 *
 * @param label 1 for the class of the first logit, 0 for the other
 * @throws MathError for logits that are not finite
 * @example twoClassOutput(Math.log(3), 0, 1).softmaxGradient // [-0.25, 0.25]
 */
export function twoClassOutput(logit1: number, logit0: number, label: 0 | 1): TwoClassOutput {
  const pair = softmaxLosses([logit1, logit0], [label, 1 - label]);
  const single = sigmoidLoss('crossEntropy', logit1 - logit0, label);
  const [first, second] = pair.crossEntropy.gradient as [number, number];
  return {
    softmax: pair.probabilities[0]!,
    sigmoid: single.output,
    loss: pair.crossEntropy.loss,
    softmaxGradient: [first, second],
    sigmoidGradient: single.gradient,
    softmaxMove: second - first,
    sigmoidMove: -single.gradient,
  };
}
