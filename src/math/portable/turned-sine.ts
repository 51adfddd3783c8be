import { reducedAngle } from './reduced-angle';
import { cosineKernel, sineKernel } from './sine-kernels';

/** $\tfrac\pi2$ in three parts; the first two have 33 bits, so that their multiples by whole numbers of up to 20 bits are exact. */
const firstPart = 1.5707963267341256;
const secondPart = 6.077100506303966e-11;
const thirdPart = 2.0222662487959506e-21;

/** Up to here the parts do. */
const largest = 1e6;

function ofQuarter(turns: number, high: number, low: number): number {
  const value = turns & 1 ? cosineKernel(high, low) : sineKernel(high, low);
  return turns & 2 ? -value : value;
}

/** As `turnedSine`, by the exact rest of division; NaN of $\infty$ and NaN. */
function farTurnedSine(x: number, quarters: number): number {
  if (x < 0) return -farTurnedSine(-x, -quarters);
  if (!(x < Infinity)) return Number.NaN;
  const { turns, high, low } = reducedAngle(x);
  return ofQuarter(turns + quarters, high, low);
}

/**
 * $\sin(x+q\tfrac\pi2)$ for $|x|\ge\tfrac12$: the heart of sin and cos.
 *
 * Method: the whole multiple of $\tfrac\pi2$ nearest to $x$ is subtracted in three parts (Cody and Waite), the differences of the first two being
 * exact up to what `low` keeps. Beyond $10^6$, or where $x$ is so near to a multiple that the third part would not do, `reducedAngle` divides.
 *
 * @example turnedSine(2, 1) // -0.416147
 */
export function turnedSine(x: number, quarters: number): number {
  const turns = Math.floor(x / (Math.PI / 2) + 0.5);
  const afterFirst = x - turns * firstPart;
  const second = turns * secondPart;
  // Written so that NaN takes the other way.
  if (!(Math.abs(x) < largest && Math.abs(afterFirst) >= 2 * Math.abs(second)))
    return farTurnedSine(x, quarters);
  const afterSecond = afterFirst - second;
  const last = turns * thirdPart - (afterFirst - afterSecond - second);
  const high = afterSecond - last;
  return ofQuarter(turns + quarters, high, afterSecond - high - last);
}
