import { requirePositive } from '../checks';

/** The unit $f(x)=w_2\operatorname{relu}(w_1x)$. */
export interface ReluUnit {
  /** $w_1$ */
  readonly incoming: number;
  /** $w_2$ */
  readonly outgoing: number;
}

/**
 * The same function with other weights: $w_1c$ and $w_2/c$ for $c>0$, since $\operatorname{relu}(cz)=c\operatorname{relu}(z)$.
 *
 * @throws MathError unless $c$ is finite and above 0
 * @example rescaledUnit({ incoming: 1, outgoing: 1 }, 10) // { incoming: 10, outgoing: 0.1 }
 */
export function rescaledUnit({ incoming, outgoing }: ReluUnit, factor: number): ReluUnit {
  requirePositive('rescaledUnit', 'factor', factor);
  return { incoming: incoming * factor, outgoing: outgoing / factor };
}

/**
 * The penalties of a unit: $w_1^2+w_2^2$ and $|w_1|+|w_2|$. Among all units with the same $|w_1w_2|$ both are smallest at $|w_1|=|w_2|$.
 *
 * @example unitPenalties({ incoming: 10, outgoing: 0.1 }) // { squares: 100.01, sizes: 10.1 }
 */
export function unitPenalties({ incoming, outgoing }: ReluUnit): { squares: number; sizes: number } {
  return { squares: incoming ** 2 + outgoing ** 2, sizes: Math.abs(incoming) + Math.abs(outgoing) };
}
