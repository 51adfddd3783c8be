import { requireFinite, requireWhole } from '../checks';
import { leastSquaresLoss } from '../regression/least-squares';

/** What a training loop leaves out. */
export interface LoopSwitches {
  /** `optimizer.zero_grad()`: the gradient is set to zero before it is computed. */
  readonly zeroGradient: boolean;
  /** `optimizer.step()`: the parameters are updated. */
  readonly update: boolean;
}

export interface LoopRun {
  /** The loss before the first step and after each step. */
  readonly losses: number[];
  /** What is in `.grad` when each step is taken: the gradient, or the sum of all gradients so far. */
  readonly gradients: number[][];
  /** The parameters after the last step. */
  readonly weights: number[];
}

/**
 * The training loop of a linear model with the loss $\frac1{2n}\lVert Xw-y\rVert^2$, from $w=0$, as PyTorch runs it: `backward` *adds* the gradient
 * to what is stored, so that without zeroing step $t$ uses $\sum_{s\le t}g_s$. That is momentum in the sum form with
 * coefficient 1: $v\leftarrow v+g$, $w\leftarrow w-\eta v$.
 *
 * @example trainingLoop([[1]], [1], 0.5, 2, { zeroGradient: true, update: true }).losses // [0.5, 0.125, 0.03125]
 */
export function trainingLoop(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  learningRate: number,
  steps: number,
  { zeroGradient, update }: LoopSwitches,
): LoopRun {
  requireWhole('trainingLoop', 'steps', steps);
  requireFinite('trainingLoop', 'learning rate', learningRate);
  let weights = rows[0]!.map(() => 0);
  let stored = weights;
  let { loss, gradient } = leastSquaresLoss(rows, targets, weights);
  const run: LoopRun = { losses: [loss], gradients: [], weights };
  for (let step = 0; step < steps; step++) {
    stored = zeroGradient ? gradient : stored.map((each, j) => each + gradient[j]!);
    if (update) weights = weights.map((each, j) => each - learningRate * stored[j]!);
    ({ loss, gradient } = leastSquaresLoss(rows, targets, weights));
    run.losses.push(loss);
    run.gradients.push(stored);
  }
  return { ...run, weights };
}
