import { requireFinite, requireNotNegative, requirePositive } from '../checks';
import { softThreshold } from './soft-threshold';

/** What is added to the loss: $\lambda|w|$, $\lambda w^2$ or $\frac\lambda2w^2$. */
export type Penalty = 'l1' | 'l2' | 'half-l2';

/** One weight with the loss $\frac h2(w-w^*)^2$, as any smooth loss has it near its minimum. */
export interface PenalizedWeight {
  /** $w^*$, where the loss alone is smallest. */
  readonly optimum: number;
  /** The curvature $h>0$ of the loss. */
  readonly curvature: number;
  readonly kind: Penalty;
  /** $\lambda\ge0$. */
  readonly penalty: number;
}

function check(caller: string, { optimum, curvature, penalty }: PenalizedWeight): void {
  requireFinite(caller, 'optimum', optimum);
  requirePositive(caller, 'curvature', curvature);
  requireNotNegative(caller, 'penalty', penalty);
}

/** The factor $c$ of $cw^2$. */
function squareFactor(kind: 'l2' | 'half-l2', penalty: number): number {
  return kind === 'l2' ? penalty : penalty / 2;
}

/**
 * The penalty at a weight: $\lambda|w|$, $\lambda w^2$ or $\frac\lambda2w^2$.
 *
 * @throws MathError for a number that is not finite or a $\lambda$ below 0
 * @example penaltyOf('half-l2', 0.5, 2) // 1
 */
export function penaltyOf(kind: Penalty, penalty: number, weight: number): number {
  requireFinite('penaltyOf', 'weight', weight);
  requireNotNegative('penaltyOf', 'penalty', penalty);
  return kind === 'l1' ? penalty * Math.abs(weight) : squareFactor(kind, penalty) * weight ** 2;
}

/**
 * The weight that minimizes loss plus penalty: $S_{\lambda/h}(w^*)$ for L1, $\frac{w^*}{1+2c/h}$ for the penalty $cw^2$.
 *
 * @throws MathError for a number that is not finite, $h\le0$ or $\lambda<0$
 * @example penalizedMinimum({ optimum: 0.8, curvature: 1, kind: 'l1', penalty: 0.5 }) // 0.3
 */
export function penalizedMinimum(setting: PenalizedWeight): number {
  check('penalizedMinimum', setting);
  const { optimum, curvature, kind, penalty } = setting;
  return kind === 'l1'
    ? softThreshold(optimum, penalty / curvature)
    : (curvature * optimum) / (curvature + 2 * squareFactor(kind, penalty));
}

/**
 * The derivatives of loss plus penalty from the left and from the right. They differ at $w=0$ under L1 alone, where they are
 * $d_0-\lambda$ and $d_0+\lambda$ with $d_0=-hw^*$; 0 is a minimum exactly if the first is at most 0 and the second at least 0.
 *
 * @throws MathError for a number that is not finite, $h\le0$ or $\lambda<0$
 * @example oneSidedSlopes({ optimum: 0.8, curvature: 1, kind: 'l1', penalty: 0.5 }, 0) // { left: -1.3, right: -0.3 }
 */
export function oneSidedSlopes(setting: PenalizedWeight, weight: number): { left: number; right: number } {
  check('oneSidedSlopes', setting);
  requireFinite('oneSidedSlopes', 'weight', weight);
  const { optimum, curvature, kind, penalty } = setting;
  const ofLoss = curvature * (weight - optimum);
  if (kind !== 'l1') {
    const slope = ofLoss + 2 * squareFactor(kind, penalty) * weight;
    return { left: slope, right: slope };
  }
  return weight === 0
    ? { left: ofLoss - penalty, right: ofLoss + penalty }
    : { left: ofLoss + Math.sign(weight) * penalty, right: ofLoss + Math.sign(weight) * penalty };
}
