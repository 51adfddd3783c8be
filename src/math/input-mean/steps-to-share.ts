import { requirePositive } from '../checks';
import { MathError } from '../errors';

/**
 * The number of steps after which a loss that shrinks at least by the factor $r^2$ a step is below `share` of its start: the
 * smallest $t$ with $r^{2t}<\text{share}$. For gradient descent on a quadratic with the best learning rate
 * $r=\frac{\kappa-1}{\kappa+1}$, and no start needs more.
 *
 * @throws MathError unless $0\le r<1$ and $0<\text{share}$
 * @example stepsToShare(0.5, 1e-6) // 10
 */
export function stepsToShare(rate: number, share: number): number {
  requirePositive('stepsToShare', 'share', share);
  if (!(rate >= 0 && rate < 1))
    throw new MathError(`stepsToShare needs a rate from 0 to below 1, not ${rate}`);
  if (share > 1) return 0;
  return Math.floor(Math.log(share) / (2 * Math.log(rate))) + 1;
}
