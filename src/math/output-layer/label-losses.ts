import { sigmoidLoss } from '../classification-loss/sigmoid-loss';
import { softmaxLosses } from '../classification-loss/softmax-loss';
import { MathError } from '../errors';

/** Outputs, loss and gradient of one output layer. */
export interface LabelLoss {
  outputs: number[];
  loss: number;
  /** By the logits. */
  gradient: number[];
}

/**
 * $K$ sigmoids, one for each label: the loss is the sum of $K$ binary cross-entropies and its gradient $\sigma(z_k)-y_k$, in which no
 * other label occurs. Divide by $K$ for the mean.
 *
 * @param targets 1 for labels that hold, 0 for the others
 * @throws MathError unless there are as many targets as logits
 * @example sigmoidLabelLoss([0, 0], [1, 0]) // { outputs: [0.5, 0.5], loss: 1.38629, gradient: [-0.5, 0.5] }
 */
export function sigmoidLabelLoss(logits: readonly number[], targets: readonly number[]): LabelLoss {
  if (targets.length !== logits.length) {
    throw new MathError(`sigmoidLabelLoss needs ${logits.length} targets, not ${targets.length}`);
  }
  const each = logits.map((logit, k) => sigmoidLoss('crossEntropy', logit, targets[k]!));
  return {
    outputs: each.map(({ output }) => output),
    loss: each.reduce((sum, { loss }) => sum + loss, 0),
    gradient: each.map(({ gradient }) => gradient),
  };
}

/**
 * One softmax for the same labels. Its target has to be a distribution, so $m$ labels that hold get $1/m$ each, $q=y/m$: the loss is
 * $-\sum_kq_k\ln p_k\ge\ln m$ and its gradient $p-q$. Without any label there is no such distribution.
 *
 * @param targets 1 for labels that hold, at least one of them, 0 for the others
 * @throws MathError unless there are as many targets as logits, or if no label holds
 * @example softmaxLabelLoss([0, 0, 0], [1, 1, 0]).gradient // [-0.166667, -0.166667, 0.333333]
 */
export function softmaxLabelLoss(logits: readonly number[], targets: readonly number[]): LabelLoss {
  const held = targets.reduce((sum, target) => sum + target, 0);
  if (!(held > 0)) throw new MathError('softmaxLabelLoss needs at least one label that holds');
  const { probabilities, crossEntropy } = softmaxLosses(
    logits,
    targets.map((target) => target / held),
  );
  return { outputs: probabilities, loss: crossEntropy.loss, gradient: crossEntropy.gradient };
}
