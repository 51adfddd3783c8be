import { requireWhole } from '../../checks';
import { totalWeight } from '../../exponential-average/exponential-average';
import type { Random } from '../../random';
import { adagrad } from '../optimizers/adagrad';
import { type AdamParameters, adam } from '../optimizers/adam';
import type { Optimizer } from '../optimizers/optimizer';
import { rmsprop } from '../optimizers/rmsprop';

/** The gradients of one parameter over time. */
export type GradientHistory = 'constant' | 'drop' | 'noise';

/** After this step the gradient that drops is smaller, by this factor. */
export const dropAfter = 20;
export const dropFactor = 0.01;

/**
 * The gradients $g_1,\dots,g_n$ of one parameter: constantly 1; 1 and from step 21 on 0.01; or $N(0,1)$ noise. Throws unless `count` is a
 * whole number.
 *
 * @example gradientHistory('constant', 3, createRandom(1)) // [1, 1, 1]
 */
export function gradientHistory(kind: GradientHistory, count: number, random: Random): number[] {
  requireWhole('gradientHistory', 'gradients', count);
  return Array.from({ length: count }, (_, i) => {
    if (kind === 'noise') return random.normal();
    return kind === 'drop' && i >= dropAfter ? dropFactor : 1;
  });
}

/** The moves of an optimizer with $\eta=1$ under given gradients. */
function moves(optimizer: Optimizer, gradients: readonly number[]): number[] {
  return gradients.map((gradient) => 0 - optimizer.step([0], () => [gradient])[0]!);
}

/** The step sizes $|\Delta\theta_t|/\eta$ of three methods, entry $t-1$ for step $t$. */
export interface StepSizes {
  adagrad: number[];
  rmsprop: number[];
  adam: number[];
}

/**
 * How far AdaGrad, RMSProp ($\rho=0.9$) and Adam move one parameter at each step, in units of $\eta$, when its gradients are given.
 * Throws unless $0\le\beta_1,\beta_2<1$.
 *
 * @example stepSizes([1, 1], { beta1: 0.9, beta2: 0.999, biasCorrection: true }).adagrad // [1, 0.707107]
 */
export function stepSizes(
  gradients: readonly number[],
  settings: Pick<AdamParameters, 'beta1' | 'beta2' | 'biasCorrection'>,
): StepSizes {
  const sizes = (optimizer: Optimizer) => moves(optimizer, gradients).map(Math.abs);
  return {
    adagrad: sizes(adagrad({ learningRate: 1 })),
    rmsprop: sizes(rmsprop({ learningRate: 1 })),
    adam: sizes(adam({ learningRate: 1, ...settings })),
  };
}

/**
 * The step of Adam without bias correction under a constant gradient, in units of $\eta$ and for $\varepsilon\to0$:
 * $\frac{1-\beta_1^t}{\sqrt{1-\beta_2^t}}$. With the correction it is 1 at every step. Throws unless $0\le\beta_1,\beta_2<1$ and $t$ is a
 * whole number of at least 1.
 *
 * @example uncorrectedStep(0.9, 0.999, 1) // 3.16228
 */
export function uncorrectedStep(beta1: number, beta2: number, step: number): number {
  requireWhole('uncorrectedStep', 'steps', step, 1);
  return totalWeight(beta1, step) / Math.sqrt(totalWeight(beta2, step));
}

/**
 * After how many steps with the smaller gradient of the history `drop` the squares from before the drop weigh less in an average of
 * squares, started at 0, than those from after it: the first $n\ge1$ with $\beta^n(1-\beta^{20})<(1-\beta^n)\,0.01^2$. Throws unless
 * $0\le\beta<1$.
 *
 * @example stepsUntilOutweighed(0.999) // 5292
 */
export function stepsUntilOutweighed(beta: number): number {
  const newSquare = dropFactor ** 2;
  const share = newSquare / (totalWeight(beta, dropAfter) + newSquare);
  return Math.max(1, Math.ceil(Math.log(share) / Math.log(beta)));
}
