import { requireWhole } from '../../checks';
import { createOptimizer } from '../optimizers/create-optimizer';
import type { Optimizer } from '../optimizers/optimizer';

/** Ways to shrink a weight, and Adam without any. */
export type DecayMethod = 'sgd-l2' | 'adam-l2' | 'adamw' | 'adam';

/** The gradients of the loss: always $g$, or $g,-g,g,\dots$, which have mean 0. */
export type DecayGradients = 'constant' | 'alternating';

/** One weight under given gradients. */
export interface DecaySetting {
  learningRate: number;
  /** $\lambda$ of the penalty $\frac\lambda2w^2$, or of the decoupled decay $w\leftarrow(1-\eta\lambda)w$. */
  weightDecay: number;
  /** The size $g$ of the gradients of the loss alone. */
  gradient: number;
  gradients: DecayGradients;
}

function optimizerOf(method: DecayMethod, { learningRate, weightDecay }: DecaySetting): Optimizer {
  switch (method) {
    case 'sgd-l2':
      return createOptimizer('gradient-descent', { learningRate, weightDecay });
    case 'adam-l2':
      return createOptimizer('adam', { learningRate, weightDecay });
    case 'adamw':
      return createOptimizer('adamw', { learningRate, weightDecay });
    case 'adam':
      return createOptimizer('adam', { learningRate });
  }
}

/**
 * The weight from 1 on, entry $t$ after $t$ steps. With `sgd-l2` and `adam-l2` the optimizer is given $g_t+\lambda w$; AdamW shrinks the
 * weight by the factor $1-\eta\lambda$ apart from Adam's step. Throws unless `steps` is a whole number and rate and decay are at least 0.
 *
 * @example weightDecayWalk('adamw', { learningRate: 0.01, weightDecay: 0.1, gradient: 0.5, gradients: 'constant' }, 1) // [1, 0.989]
 */
export function weightDecayWalk(method: DecayMethod, setting: DecaySetting, steps: number): number[] {
  requireWhole('weightDecayWalk', 'steps', steps);
  const optimizer = optimizerOf(method, setting);
  const weights = [1];
  for (let step = 0; step < steps; step++) {
    const sign = setting.gradients === 'alternating' && step % 2 === 1 ? -1 : 1;
    weights.push(optimizer.step([weights[step]!], () => [sign * setting.gradient])[0]!);
  }
  return weights;
}
