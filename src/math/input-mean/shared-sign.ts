import { MathError } from '../errors';

/** Whether the components of a gradient agree in sign. */
export type SignPattern = 'positive' | 'negative' | 'mixed';

/**
 * `positive` or `negative` where no component has the other sign (and not all are 0), `mixed` where both signs occur; `null`
 * for the zero vector.
 *
 * @example signPattern([-0.2, 0.5]) // 'mixed'
 */
export function signPattern(gradient: readonly number[]): SignPattern | null {
  const rises = gradient.some((each) => each > 0);
  const falls = gradient.some((each) => each < 0);
  if (rises && falls) return 'mixed';
  if (rises) return 'positive';
  return falls ? 'negative' : null;
}

/**
 * The largest cosine between a wanted change $t$ of the weights and a step whose components share one sign:
 * $\max(\lVert t^+\rVert,\lVert t^-\rVert)/\lVert t\rVert$, where $t^+$ and $t^-$ are the positive and negative parts. By
 * Cauchy-Schwarz no step with components of one sign comes nearer; it is never below $1/\sqrt2$, and is that for
 * $t=(1,-1)$: the step is 45° off at least.
 *
 * @throws MathError for the zero vector, which has no direction
 * @example largestCosineOfSharedSign([1, -1]) // 0.707107
 */
export function largestCosineOfSharedSign(target: readonly number[]): number {
  const rising = Math.hypot(...target.map((each) => Math.max(each, 0)));
  const falling = Math.hypot(...target.map((each) => Math.min(each, 0)));
  const length = Math.hypot(rising, falling);
  if (!(length > 0)) throw new MathError('largestCosineOfSharedSign needs a vector that is not 0');
  return Math.max(rising, falling) / length;
}

/**
 * How much longer a path is than the straight way between its ends: 1 for a straight one; `null` while both ends coincide.
 *
 * @example detour([[0, 0], [3, 0], [3, 4]]) // 1.4
 */
export function detour(path: readonly (readonly number[])[]): number | null {
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined)
    throw new MathError('detour needs a path of at least one point');
  const between = (one: readonly number[], other: readonly number[]) =>
    Math.hypot(...one.map((each, i) => other[i]! - each));
  const straight = between(first, last);
  if (straight === 0) return null;
  return path.slice(1).reduce((sum, point, i) => sum + between(path[i]!, point), 0) / straight;
}
