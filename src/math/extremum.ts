import { requireFinite } from './checks';
import { MathError } from './errors';

/** A point and the value of the function there. */
export interface Extremum {
  x: number;
  value: number;
}

/**
 * The root of a continuous $g$ in $[a,b]$ by bisection, to the last bit.
 * @throws MathError unless the ends are finite, $a\le b$, $g(a)$ and $g(b)$ differ in sign, and $g$ is a number everywhere
 * @example findRoot((x) => x ** 2 - 2, 0, 2) // 1.41421
 */
export function findRoot(g: (x: number) => number, lower: number, upper: number): number {
  requireInterval('findRoot', lower, upper);
  let a = lower;
  let b = upper;
  const signA = signAt(g, a);
  if (signA === 0) return a;
  const signB = signAt(g, b);
  if (signB === 0) return b;
  if (signA === signB) {
    throw new MathError(`findRoot needs a change of sign: g has the same sign at ${lower} and ${upper}`);
  }
  for (;;) {
    // Half of each: the difference of two huge ends would overflow.
    const middle = a + (b / 2 - a / 2);
    if (middle <= a || middle >= b) return Math.abs(g(a)) <= Math.abs(g(b)) ? a : b;
    const sign = signAt(g, middle);
    if (sign === 0) return middle;
    if (sign === signA) a = middle;
    else b = middle;
  }
}

function requireInterval(caller: string, lower: number, upper: number): void {
  requireFinite(caller, 'lower end', lower);
  requireFinite(caller, 'upper end', upper);
  if (lower > upper) throw new MathError(`${caller} needs lower <= upper: ${lower} and ${upper} were given`);
}

function signAt(g: (x: number) => number, x: number): number {
  const sign = Math.sign(g(x));
  if (Number.isNaN(sign)) {
    throw new MathError(`the function to search has no value at ${x}: choose an interval inside its domain`);
  }
  return sign;
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;
const bracketWidth = 1e-2;
const differenceStep = 1e-3;
/** Sixteen units of the last place: a shorter step would be lost in the rounding of $x$. */
const relativeStep = 16 * Number.EPSILON;

/** The point of the golden section between two ends, nearer to the second. */
const inside = (from: number, to: number) => from + goldenRatio * 2 * (to / 2 - from / 2);

/** $f'(x)$ by the central difference of fourth order $\frac{8(f_1-f_{-1})-(f_2-f_{-2})}{12h}$. */
function slope(f: (x: number) => number, x: number): number {
  const h = Math.max(differenceStep, relativeStep * Math.abs(x));
  return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);
}

/**
 * The minimum of a smooth $f$ that falls and then rises on $[a,b]$. Golden-section search (Kiefer, 1953) narrows the
 * bracket; it alone cannot place $x$ better than $\sqrt{\varepsilon}$, so the last digits come from the root of a
 * fourth-order central difference of $f$. The place is good to about $10^{-11}$.
 * @throws MathError unless the ends are finite and in order, or when $f$ still falls toward an end
 * @example findMinimum((x) => (x - 1) ** 2 + 3, 0, 4).value // 3
 */
export function findMinimum(f: (x: number) => number, lower: number, upper: number): Extremum {
  requireInterval('findMinimum', lower, upper);
  let a = lower;
  let b = upper;
  let left = inside(b, a);
  let right = inside(a, b);
  let atLeft = f(left);
  let atRight = f(right);
  // Far from 0 a bracket of a few units of the last place is as narrow as it gets.
  while (b - a > bracketWidth && a < left && left < right && right < b) {
    if (atLeft < atRight) {
      b = right;
      right = left;
      atRight = atLeft;
      left = inside(b, a);
      atLeft = f(left);
    } else {
      a = left;
      left = right;
      atLeft = atRight;
      right = inside(a, b);
      atRight = f(right);
    }
  }
  if (!(slope(f, a) <= 0 && slope(f, b) >= 0)) {
    throw new MathError(`findMinimum found no inner minimum in [${lower}, ${upper}]: widen the interval`);
  }
  const x = findRoot((point) => slope(f, point), a, b);
  return { x, value: f(x) };
}

/**
 * The maximum of a smooth $f$ that rises and then falls on $[a,b]$; see `findMinimum`.
 *
 * @example findMaximum((x) => 3 - (x - 1) ** 2, 0, 4).value // 3
 */
export function findMaximum(f: (x: number) => number, lower: number, upper: number): Extremum {
  const { x } = findMinimum((point) => -f(point), lower, upper);
  return { x, value: f(x) };
}
