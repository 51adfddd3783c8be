import { requirePositive } from '../checks';
import { MathError } from '../errors';
import { descend } from '../optimization/descend';
import { gradientDescent } from '../optimization/optimizers/gradient-descent';
import { absoluteLoss } from './absolute-loss';
import { leastSquaresLoss } from './least-squares';
import type { RegressionProblem } from './penalized-weights';

/** Half the mean square, or the mean absolute value of the errors. */
export const regressionLosses = ['squared', 'absolute'] as const;
export type RegressionLoss = (typeof regressionLosses)[number];

/** The learning rate of step $t=1,2,\dots$: $\eta$, or $\eta/\sqrt t$. */
export const descentSchedules = ['constant', 'inverseRoot'] as const;
export type DescentSchedule = (typeof descentSchedules)[number];

export interface LinearDescent {
  readonly start: readonly number[];
  readonly loss: RegressionLoss;
  readonly learningRate: number;
  readonly schedule: DescentSchedule;
  readonly steps: number;
}

/**
 * The learning rate of step $t\ge1$.
 *
 * @example rateOfStep('inverseRoot', 0.5, 25) // 0.1
 */
export function rateOfStep(schedule: DescentSchedule, learningRate: number, step: number): number {
  return schedule === 'constant' ? learningRate : learningRate / Math.sqrt(step);
}

/**
 * The loss of linear regression and its gradient: of `absolute` a subgradient.
 *
 * @example regressionLoss({ rows: [[1, 1]], targets: [3] }, 'absolute', [0, 0]) // { loss: 3, gradient: [-1, -1] }
 */
export function regressionLoss(
  { rows, targets }: RegressionProblem,
  loss: RegressionLoss,
  weights: readonly number[],
): { loss: number; gradient: number[] } {
  if (loss === 'squared') return leastSquaresLoss(rows, targets, weights);
  const { loss: value, subgradient } = absoluteLoss(rows, targets, weights);
  return { loss: value, gradient: subgradient };
}

/**
 * Gradient descent $w_t=w_{t-1}-\eta_tg(w_{t-1})$ on the loss of linear regression: the weights and the loss at $t=0,\dots,$ `steps`.
 * A walk that exceeds $10^{100}$ ends there; `divergedAt` is that step, which is not in the lists.
 *
 * @throws MathError for a learning rate that is not above 0, or if start, rows and targets do not fit
 * @example linearDescent({ rows: [[1]], targets: [2] }, { start: [0], loss: 'squared', learningRate: 0.5, schedule: 'constant', steps: 2 }).weights // [[0], [1], [1.5]]
 */
export function linearDescent(
  problem: RegressionProblem,
  { start, loss, learningRate, schedule, steps }: LinearDescent,
): { weights: number[][]; losses: number[]; divergedAt: number | null } {
  requirePositive('linearDescent', 'learning rate', learningRate);
  if (start.length !== problem.rows[0]?.length) {
    throw new MathError('linearDescent needs one start for each column');
  }
  const { positions, values, divergedAt } = descend({
    objective: {
      value: (weights) => regressionLoss(problem, loss, weights).loss,
      gradient: (weights) => regressionLoss(problem, loss, weights).gradient,
    },
    optimizer: gradientDescent({ learningRate: (step) => rateOfStep(schedule, learningRate, step) }),
    start,
    steps,
  });
  return { weights: positions, losses: values, divergedAt };
}
