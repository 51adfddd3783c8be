import { requireNotNegative, requireWhole } from '../checks';

/** How the penalty is written: $\lambda w^2$ (`whole`) or $\frac\lambda2w^2$ (`half`). */
export type PenaltyConvention = 'whole' | 'half';

/**
 * What gradient descent on the penalty alone multiplies a weight by in each step: $1-2\eta\lambda$ for $\lambda w^2$, $1-\eta\lambda$ for
 * $\frac\lambda2w^2$. After $t$ steps it is that to the power $t$.
 *
 * @param steps $t$
 * @throws MathError for rates below 0 or a number of steps that is not whole
 * @example decayFactor({ convention: 'whole', learningRate: 0.1, penalty: 0.01 }, 100) // 0.818567
 */
export function decayFactor(
  {
    convention,
    learningRate,
    penalty,
  }: { convention: PenaltyConvention; learningRate: number; penalty: number },
  steps = 1,
): number {
  requireNotNegative('decayFactor', 'learning rate', learningRate);
  requireNotNegative('decayFactor', 'penalty', penalty);
  requireWhole('decayFactor', 'steps', steps);
  return (1 - (convention === 'whole' ? 2 : 1) * learningRate * penalty) ** steps;
}
