import { requireNotNegative, requireWhole } from '../checks';

/** What the penalty is: $\lambda w^2$ or $\frac\lambda2w^2$. */
export type PenaltyConvention = 'whole' | 'half';

/**
 * What weight decay leaves of a weight whose data gradient is 0, after $t$ steps of gradient descent: $(1-2\eta\lambda)^t$ for the penalty
 * $\lambda w^2$, $(1-\eta\lambda)^t$ for $\frac\lambda2w^2$.
 *
 * @throws MathError unless $\eta$ and $\lambda$ are finite and at least 0, and the steps a whole number
 * @example decayFactor({ learningRate: 0.1, coefficient: 0.01, convention: 'half' }, 2) // 0.998001
 */
export function decayFactor(
  {
    learningRate,
    coefficient,
    convention,
  }: { learningRate: number; coefficient: number; convention: PenaltyConvention },
  steps: number,
): number {
  requireNotNegative('decayFactor', 'learning rate', learningRate);
  requireNotNegative('decayFactor', 'coefficient', coefficient);
  requireWhole('decayFactor', 'steps', steps);
  const derivative = (convention === 'whole' ? 2 : 1) * coefficient;
  return (1 - learningRate * derivative) ** steps;
}
