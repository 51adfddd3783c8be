import { requireNotNegative, requireWhole } from '../../checks';
import { MathError } from '../../errors';
import { cos } from '../../portable/cos';
import { wholePower } from '../../portable/whole-power';

/** How the learning rate goes on after the warm-up. */
export type ScheduleKind = 'constant' | 'step' | 'exponential' | 'linear' | 'cosine' | 'inverse-root';

/** All kinds. */
export const scheduleKinds = [
  'constant',
  'step',
  'exponential',
  'linear',
  'cosine',
  'inverse-root',
] as const satisfies readonly ScheduleKind[];

/** A schedule for a training of `total` steps. */
export interface Schedule {
  kind: ScheduleKind;
  /** The largest learning rate $\eta_0$. */
  peak: number;
  /** $T$, the number of steps. */
  total: number;
  /** $W$, the steps of linear warm-up. */
  warmUp: number;
}

/** The factor of one step of exponential decay. */
export const decayFactor = 0.95;
/** Where a step schedule divides the rate by ten, as shares of the steps after the warm-up. */
export const stepPlaces = [0.5, 0.75] as const;
const stepFactor = 0.1;

/**
 * The learning rate of step $t=1,\dots,T$ as a share of $\eta_0$. During the warm-up it is $t/W$. After it, with
 * $s=\frac{t-W}{T-W}$: constant 1; step $0.1$ from $s=\frac12$ and $0.01$ from $s=\frac34$ on; exponential $0.95^{t-W}$; linear
 * $1-s$; cosine $\frac12(1+\cos\pi s)$; inverse root $\sqrt{\max(W,1)/t}$.
 *
 * Source: cosine: I. Loshchilov, F. Hutter, "SGDR" (2017); warm-up and inverse root: A. Vaswani et al., "Attention is all you need" (2017).
 */
function shareAt({ kind, total, warmUp }: Schedule, step: number): number {
  if (step < warmUp) return step / warmUp;
  const progress = total > warmUp ? (step - warmUp) / (total - warmUp) : 0;
  switch (kind) {
    case 'constant':
      return 1;
    case 'step':
      return wholePower(stepFactor, stepPlaces.filter((place) => progress >= place).length);
    case 'exponential':
      return wholePower(decayFactor, step - warmUp);
    case 'linear':
      return 1 - progress;
    case 'cosine':
      return (1 + cos(Math.PI * progress)) / 2;
    case 'inverse-root':
      return Math.sqrt(Math.max(warmUp, 1) / step);
  }
}

/**
 * The learning rates $\eta_1,\dots,\eta_T$ of a schedule: linear warm-up, $\eta_0t/W$ up to step $W$, then with
 * $s=\frac{t-W}{T-W}$: constant $\eta_0$; step $\eta_0/10$ from $s=\frac12$ and $\eta_0/100$ from $s=\frac34$ on; exponential
 * $0.95^{t-W}\eta_0$; linear $(1-s)\eta_0$; cosine $\frac12(1+\cos\pi s)\eta_0$; inverse root $\sqrt{\max(W,1)/t}\,\eta_0$. A warm-up longer than
 * the training is cut off by its end. Throws unless $T\ge1$ and $W\ge0$ are whole numbers and $\eta_0\ge0$ is finite.
 *
 * Source: I. Loshchilov, F. Hutter, "SGDR: Stochastic gradient descent with warm restarts" (2017), for the cosine; A. Vaswani et al.,
 * "Attention is all you need" (2017), for warm-up followed by the inverse root.
 *
 * @example learningRates({ kind: 'cosine', peak: 0.1, total: 4, warmUp: 0 }) // [0.0853553, 0.05, 0.0146447, 0]
 */
export function learningRates(schedule: Schedule): number[] {
  const { total, warmUp, peak } = schedule;
  requireWhole('learningRates', 'steps', total, 1);
  requireWhole('learningRates', 'warm-up steps', warmUp);
  requireNotNegative('learningRates', 'learning rate', peak);
  return Array.from({ length: total }, (_, i) => peak * shareAt(schedule, i + 1));
}

/**
 * The learning rate of one step $t=1,\dots,T$. Throws as `learningRates`, and for a step outside.
 *
 * @example learningRateAt({ kind: 'exponential', peak: 0.1, total: 100, warmUp: 0 }, 30) // 0.0214639
 */
export function learningRateAt(schedule: Schedule, step: number): number {
  const rate = learningRates(schedule)[step - 1];
  if (rate === undefined)
    throw new MathError(`learningRateAt needs a step from 1 to ${schedule.total}, not ${step}`);
  return rate;
}
