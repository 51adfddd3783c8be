import { MathError } from '../errors';
import { logSoftmax, softmax } from '../softmax';

/** The two losses of a softmax layer and their gradients by the logits. */
export interface SoftmaxLoss {
  /** $p=\mathrm{softmax}(z)$. */
  probabilities: number[];
  /** $p-y$. */
  errors: number[];
  /** $-\sum_ky_k\ln p_k$ and $p\sum y-y$, which is $p-y$ for targets that add up to 1. */
  crossEntropy: { loss: number; gradient: number[] };
  /** $\tfrac12\sum_k(p_k-y_k)^2$ and $J(p-y)$. */
  squaredError: { loss: number; gradient: number[] };
}

/**
 * Cross-entropy and half the squared error of softmax probabilities, with the Jacobian
 * $J=\mathrm{diag}(p)-pp^\top$ that stands in the gradient of the second only.
 *
 * @param targets one-hot or any distribution; a target of 0 takes no part in the cross-entropy
 * @throws MathError as {@link softmax}, or unless there are as many targets as logits
 * @example softmaxLosses([0, 0], [1, 0]).squaredError.gradient // [-0.25, 0.25]
 */
export function softmaxLosses(logits: readonly number[], targets: readonly number[]): SoftmaxLoss {
  if (targets.length !== logits.length) {
    throw new MathError(
      `softmaxLosses needs ${logits.length} targets, one for each logit, not ${targets.length}`,
    );
  }
  const probabilities = softmax(logits);
  const logarithms = logSoftmax(logits);
  const total = targets.reduce((sum, target) => sum + target, 0);
  const complements = probabilities.map((_, k) => sumWithout(probabilities, k));
  // (Σy − y) p − y (1 − p), with 1 − p as the sum of the others: no digits are lost where p is nearly 1.
  const errors = probabilities.map(
    (probability, k) => (1 - targets[k]!) * probability - targets[k]! * complements[k]!,
  );
  return {
    probabilities,
    errors,
    crossEntropy: {
      loss: targets.reduce((sum, target, k) => (target === 0 ? sum : sum - target * logarithms[k]!), 0),
      gradient: probabilities.map(
        (probability, k) => (total - targets[k]!) * probability - targets[k]! * complements[k]!,
      ),
    },
    squaredError: {
      loss: errors.reduce((sum, error) => sum + (error * error) / 2, 0),
      gradient: timesSoftmaxJacobian(probabilities, errors),
    },
  };
}

function sumWithout(list: readonly number[], left: number): number {
  return list.reduce((sum, entry, k) => (k === left ? sum : sum + entry), 0);
}

/**
 * $Jv$ with the Jacobian of softmax, $J=\mathrm{diag}(p)-pp^\top$: entry $k$ is $p_k\sum_jp_j(v_k-v_j)$, a sum of differences
 * because $\sum p_j=1$. $J$ is symmetric, so this is also the way back through the layer.
 *
 * @example timesSoftmaxJacobian([0.5, 0.5], [1, 0]) // [0.25, -0.25]
 */
export function timesSoftmaxJacobian(probabilities: readonly number[], vector: readonly number[]): number[] {
  return probabilities.map(
    (probability, k) =>
      probability * probabilities.reduce((sum, other, j) => sum + other * (vector[k]! - vector[j]!), 0),
  );
}
