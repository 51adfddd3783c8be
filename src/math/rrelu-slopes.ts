import { requireFinite, requirePositive } from './checks';
import { MathError } from './errors';
import { log1p } from './portable/log1p';
import type { Random } from './random';

/** One forward pass of RReLU over several elements. */
export interface RreluPass {
  /** The slope of each element. */
  slopes: number[];
  /** $f(x)$ of each element: $x$ for $x>0$, slope times $x$ otherwise. */
  outputs: number[];
}

function checkSlopes(lower: number, upper: number): void {
  requireFinite('RReLU', 'lower', lower);
  requireFinite('RReLU', 'upper', upper);
  if (lower > upper) throw new MathError(`RReLU needs lower <= upper: ${lower} and ${upper} were given`);
}

const withSlopes = (x: readonly number[], slopes: number[]): RreluPass => ({
  slopes,
  outputs: x.map((value, k) => (value > 0 ? value : slopes[k]! * value)),
});

/**
 * RReLU in training: every element of every pass draws its own slope $a=l+(u-l)\,U$, $U\sim U(0,1)$, in the order of the
 * list (Xu et al., 2015).
 * @throws MathError unless `lower <= upper`
 * @example rreluTraining([-1, 2], 0.1, 0.3, createRandom(1)).outputs // [-0.225415, 2]
 */
export function rreluTraining(x: readonly number[], lower: number, upper: number, random: Random): RreluPass {
  checkSlopes(lower, upper);
  return withSlopes(
    x,
    x.map(() => lower + (upper - lower) * random.uniform()),
  );
}

/**
 * RReLU in evaluation: the mean slope $\frac{l+u}{2}$ for every element.
 * @throws MathError unless `lower <= upper`
 * @example rreluEvaluation([-1, 2], 0.1, 0.3).outputs // [-0.2, 2]
 */
export function rreluEvaluation(x: readonly number[], lower: number, upper: number): RreluPass {
  checkSlopes(lower, upper);
  return withSlopes(
    x,
    x.map(() => (lower + upper) / 2),
  );
}

/**
 * Mean $\frac{l+u}{2}$ and standard deviation $\frac{u-l}{\sqrt{12}}$ of the slope $a\sim U(l,u)$.
 *
 * @example rreluSlopeMoments(0, 0.5) // { mean: 0.25, sd: 0.144338 }
 */
export function rreluSlopeMoments(lower: number, upper: number): { mean: number; sd: number } {
  checkSlopes(lower, upper);
  return { mean: (lower + upper) / 2, sd: (upper - lower) / Math.sqrt(12) };
}

/**
 * $E[1/a]=\frac{\ln(u/l)}{u-l}$ for $a\sim U(l,u)$: the mean slope of the form $x/a$, not $1/E[a]$ (Jensen).
 * @throws MathError unless `0 < lower <= upper`
 * @example meanReciprocalSlope(0.125, 0.25) // 5.54518
 */
export function meanReciprocalSlope(lower: number, upper: number): number {
  checkSlopes(lower, upper);
  requirePositive('meanReciprocalSlope', 'lower', lower);
  const width = upper - lower;
  // ln(u/l) of a quotient near 1 would keep none of its digits.
  return width === 0 ? 1 / lower : log1p(width / lower) / width;
}
