import { leakyAsMaximum } from './piecewise-linear';
import { type Activation, interval } from './scalar-function';

/**
 * $\max(ax,x)$ with slope $\min(a,1)$ on the left and $\max(a,1)$ on the right: Leaky ReLU as long as $0\le a\le1$, and
 * for $a>1$ the mirror image of what was meant. At 0 the mean of both slopes is returned: PyTorch halves the gradient on a tie.
 *
 * @example maximumActivation(0.1).value(-2) // -0.2
 */
export function maximumActivation(slope: number): Activation {
  return {
    value: (x) => leakyAsMaximum(slope, x),
    derivative: (x) => (x === 0 ? (slope + 1) / 2 : x > 0 ? Math.max(slope, 1) : Math.min(slope, 1)),
    kinks: slope === 1 ? [] : [0],
    range: () => interval(slope > 0 ? null : 0, null),
  };
}
