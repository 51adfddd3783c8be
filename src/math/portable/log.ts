import { centeredExponent } from './centered-exponent';
import { powerOfTwo } from './power-of-two';
import { reducedLogarithm } from './reduced-logarithm';

const smallestNormal = powerOfTwo(-1022);
/** Makes a normal number of every subnormal one. */
const lift = 54;

/** $\ln x$ for 0, negative numbers, $\infty$, NaN and subnormal numbers. */
function extremeLog(x: number): number {
  if (x > 0 && x < smallestNormal) {
    const lifted = x * powerOfTwo(lift);
    const power = centeredExponent(lifted);
    return reducedLogarithm(power - lift, lifted * powerOfTwo(0 - power) - 1, 0);
  }
  if (x < 0) return Number.NaN;
  return x === 0 ? -Infinity : x;
}

/**
 * The natural logarithm, the same to the last bit in every engine. Error at most 0.85 units in the last place (measured); $\ln0=-\infty$,
 * NaN below 0.
 *
 * Method: $\ln x=k\ln2+\ln(1+f)$ with $2^{-k}x=1+f$ between $\sqrt{1/2}$ and $\sqrt2$.
 *
 * @example log(10) // 2.30259
 */
export function log(x: number): number {
  // Written so that NaN takes the other way.
  if (!(x >= smallestNormal && x < Infinity)) return extremeLog(x);
  const power = centeredExponent(x);
  return reducedLogarithm(power, x * powerOfTwo(0 - power) - 1, 0);
}
