import { requireFinite, requireShare } from '../checks';

/** Where an activation is scaled: by $1/q$ in training, by $q$ in evaluation, or (a mistake) nowhere. */
export type DropoutForm = 'inverted' | 'classic' | 'unscaled';

/** What dropout makes of an activation $a$. */
export interface DroppedMoments {
  /** A kept activation in training: $a/q$ or $a$. */
  readonly kept: number;
  /** $E[\tilde a]$ over the masks of training. */
  readonly mean: number;
  /** $\operatorname{Var}[\tilde a]$ over the masks of training. */
  readonly variance: number;
  /** The value in evaluation, where no unit is dropped. */
  readonly evaluation: number;
}

/**
 * Mean and variance of an activation $a$ under a mask that keeps it with probability $q$, and what stands in its place in evaluation.
 * Inverted dropout gives $\tilde a=\frac mqa$ with $E=a$ and $\operatorname{Var}=a^2\frac{1-q}q$; the classic form gives
 * $\tilde a=ma$ with $E=qa$ and $\operatorname{Var}=a^2q(1-q)$, and evaluates with $qa$. At $q=0$ all that training sees is 0, whatever the
 * form (as in PyTorch, which does not divide by 0).
 *
 * Source: N. Srivastava et al., "Dropout: A Simple Way to Prevent Neural Networks from Overfitting" (2014).
 *
 * @throws MathError unless $0\le q\le1$ and $a$ is finite
 * @example droppedMoments(2, 0.5, 'inverted') // { kept: 4, mean: 2, variance: 4, evaluation: 2 }
 */
export function droppedMoments(activation: number, keep: number, form: DropoutForm): DroppedMoments {
  requireFinite('droppedMoments', 'activation', activation);
  requireShare('droppedMoments', 'keep probability', keep);
  const evaluation = form === 'classic' ? keep * activation : activation;
  if (keep === 0) return { kept: 0, mean: 0, variance: 0, evaluation };
  const kept = form === 'inverted' ? activation / keep : activation;
  return {
    kept,
    // Not q·(a/q), which may differ from a in the last digit.
    mean: form === 'inverted' ? activation : keep * activation,
    variance: keep * (1 - keep) * kept * kept,
    evaluation,
  };
}
