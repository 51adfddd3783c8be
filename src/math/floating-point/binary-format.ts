import { MathError } from '../errors';

/** The binary formats of IEEE 754 that networks are computed in. */
export type FormatName = 'float16' | 'float32' | 'float64';

/** What a binary format can hold, and how a number is put into it. */
export interface BinaryFormat {
  readonly name: FormatName;
  /** Significant binary digits $p$, the leading one included. */
  readonly significantBits: number;
  /** The largest finite number. */
  readonly largest: number;
  /** The smallest positive number with all $p$ digits. */
  readonly smallestNormal: number;
  /** The smallest positive number of all, with one digit left. */
  readonly smallest: number;
  /** The distance from 1 to the next larger number, $2^{1-p}$. */
  readonly epsilon: number;
  /** $\ln$ of the largest number: up to here $e^x$ is finite. */
  readonly exponentialOverflow: number;
  /** $\ln$ of half the smallest number: from here down $e^x$ is stored as 0. */
  readonly exponentialUnderflow: number;
  /** The nearest number of the format; of two equally near ones the even one. Too large a number becomes infinite. */
  readonly round: (value: number) => number;
}

/** Adding and taking away this number rounds what is between 0 and it to a whole number, ties to even: a double has no digits behind the point there. */
const wholeFrom = 2 ** 52;

/**
 * The number with `significantBits` binary digits that is nearest to `value`, as IEEE 754 rounds by default: of two equally near ones
 * the even one, beyond the range infinity, below it subnormal numbers and 0. `largestExponent` is the largest $e$ of a number
 * $\pm1.d_1d_2\ldots\cdot2^e$; the smallest one is $1-e$. Half precision has 11 and 15, single precision 24 and 127, bfloat16 8 and 127.
 *
 * Source: IEEE Std 754-2019, sections 3.3 and 4.3.
 *
 * @throws MathError unless the digits are a whole number from 2 to 52
 * @example roundToBits(2049, 11, 15) // 2048
 */
export function roundToBits(value: number, significantBits: number, largestExponent: number): number {
  if (!Number.isInteger(significantBits) || significantBits < 2 || significantBits > 52) {
    throw new MathError(
      `roundToBits needs a whole number of bits from 2 to 52, as its sums are doubles, not ${significantBits}`,
    );
  }
  const size = Math.abs(value);
  if (!(size > 0 && size < Infinity)) return value;
  // Just below a power of two log2 may give the power itself: the number then rounds to that power on either grid.
  const exponent = Math.max(Math.floor(Math.log2(size)), 1 - largestExponent);
  const quantum = 2 ** (exponent + 1 - significantBits);
  const rounded = (size / quantum + wholeFrom - wholeFrom) * quantum;
  const largest = (2 - 2 ** (1 - significantBits)) * 2 ** largestExponent;
  return Math.sign(value) * (rounded > largest ? Infinity : rounded);
}

function describe(
  name: FormatName,
  significantBits: number,
  largestExponent: number,
  round: BinaryFormat['round'],
): BinaryFormat {
  const largest = (2 - 2 ** (1 - significantBits)) * 2 ** largestExponent;
  const smallestExponent = 2 - largestExponent - significantBits;
  return {
    name,
    significantBits,
    largest,
    smallestNormal: 2 ** (1 - largestExponent),
    smallest: 2 ** smallestExponent,
    epsilon: 2 ** (1 - significantBits),
    exponentialOverflow: Math.log(largest),
    exponentialUnderflow: (smallestExponent - 1) * Math.LN2,
    round,
  };
}

const formats: Readonly<Record<FormatName, BinaryFormat>> = {
  float16: describe('float16', 11, 15, (value) => roundToBits(value, 11, 15)),
  float32: describe('float32', 24, 127, Math.fround),
  float64: describe('float64', 53, 1023, (value) => value),
};

/**
 * Half, single or double precision. An operation of the format is emulated by `round(a + b)` on doubles: for $+,-,\times,/$ the two
 * roundings give what one would, because $53\ge2p+2$ for the $p$ digits of both smaller formats; $e^x$ and $\ln x$ are those of double
 * precision, rounded once more.
 *
 * Source: S. A. Figueroa, "When is double rounding innocuous?", SIGNUM Newsletter (1995); with underflow P. Roux, "Innocuous double
 * rounding of basic arithmetic operations", Journal of Formalized Reasoning 7 (2014).
 *
 * @example binaryFormat('float16').largest // 65504
 */
export function binaryFormat(name: FormatName): BinaryFormat {
  return formats[name];
}
