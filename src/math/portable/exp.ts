import { timesPowerOfTwo } from './power-of-two';
import { exponentialBeside, nearestPower } from './reduced-exponential';

/** Beyond these bounds $e^x$ overflows or is 0. */
const bound = 750;

/**
 * $e^x$ from exactly defined operations only, so that it is the same to the last bit in every engine, which `Math.exp` is not. Error at most
 * 0.9 units in the last place (measured); it is $\infty$ where it overflows, and 0 below half of the smallest double.
 *
 * Method: $e^x=2^k(1+(e^r-1))$ with $k$ the whole number nearest to $x/\ln2$.
 *
 * @example exp(1) // 2.71828
 */
export function exp(x: number): number {
  const bounded = Math.max(-bound, Math.min(x, bound));
  const power = nearestPower(bounded);
  return timesPowerOfTwo(1 + exponentialBeside(bounded, power), power);
}
