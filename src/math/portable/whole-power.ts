import { MathError } from '../errors';
import { centeredExponent } from './centered-exponent';
import { lostOfProduct } from './exact-product';
import { powerOfTwo, timesPowerOfTwo } from './power-of-two';

/** $(\text{high}+\text{low})\,2^\text{exponent}$ with `high` near 1 and `low` below its last place. */
interface Scaled {
  readonly high: number;
  readonly low: number;
  readonly exponent: number;
}

/** A number near 1 and its correction, with the power of two taken out. */
function scaled(sum: number, correction: number, exponent: number): Scaled {
  const power = centeredExponent(Math.abs(sum));
  const unit = powerOfTwo(0 - power);
  const high = sum + correction;
  return { high: high * unit, low: (sum - high + correction) * unit, exponent: exponent + power };
}

function product(a: Scaled, b: Scaled): Scaled {
  const most = a.high * b.high;
  const rest = lostOfProduct(a.high, b.high) + (a.high * b.low + a.low * b.high);
  return scaled(most, rest, a.exponent + b.exponent);
}

/** $1/a$: a quotient, and its correction by one step of Newton's method. */
function reciprocal({ high, low, exponent }: Scaled): Scaled {
  const quotient = 1 / high;
  const lost = 1 - quotient * high - lostOfProduct(quotient, high) - quotient * low;
  return scaled(quotient, quotient * lost, -exponent);
}

/** Beyond these bounds a power of two overflows or is 0, whatever number near 1 it belongs to. */
const bound = 2000;

function unscaled({ high, exponent }: Scaled): number {
  return timesPowerOfTwo(high, Math.max(-bound, Math.min(exponent, bound)));
}

/** The power of a base that has no digits to lose. */
function powerOfLimit(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const power = exponent % 2 === 0 ? base * base : base;
  return exponent > 0 ? power : 1 / power;
}

/**
 * $b^n$ for a whole number $n$, the same to the last bit in every engine, which `b ** n` is not. Error at most 0.51 units in the last place for
 * $|n|\le10^6$ (measured), and the nearest double for nearly all; where the result is subnormal, at most 1.
 *
 * Method: repeated squaring with twice the digits.
 *
 * @throws MathError unless the exponent is a whole number
 * @example wholePower(0.9, 3) // 0.729
 */
export function wholePower(base: number, exponent: number): number {
  if (!Number.isInteger(exponent)) {
    throw new MathError(`wholePower needs a whole number as exponent, not ${exponent}`);
  }
  if (base === 0 || !Number.isFinite(base)) return powerOfLimit(base, exponent);
  let square = scaled(base, 0, 0);
  let power = scaled(1, 0, 0);
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = product(power, square);
    square = product(square, square);
  }
  return unscaled(exponent < 0 ? reciprocal(power) : power);
}
