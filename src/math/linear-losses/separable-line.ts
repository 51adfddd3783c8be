import { requireFinite } from '../checks';
import { MathError } from '../errors';

/** The direction of largest margin for two classes on a line. */
export interface LargestMargin {
  /** $(b,w)$ with $y_i(wx_i+b)\ge1$ for all samples and the least length $\sqrt{b^2+w^2}$. */
  weights: [number, number];
  /** $\gamma=1/\sqrt{b^2+w^2}$: the largest value that $\min_iy_i(wx_i+b)$ takes over all $(b,w)$ of length 1. */
  margin: number;
}

/**
 * The largest margin of classes on a line whose inputs have a 1 put before them, so that $b$ counts as a weight. All of class 0 lies
 * at or below `lower`, all of class 1 at or above `upper`, and both ends are samples: $w=\frac2{u-l}$, $b=-\frac{u+l}{u-l}$.
 *
 * Gradient descent on the cross-entropy follows this direction in the end, and the length of $(b,w)$ grows like $\ln t/\gamma$ (D. Soudry
 * et al., "The implicit bias of gradient descent on separable data", 2018).
 *
 * @throws MathError unless `lower` < `upper`, and where one end alone decides, which happens only for ends of different sign
 * @example largestMarginOnLine(2, 2.5).weights // [-9, 4]
 */
export function largestMarginOnLine(lower: number, upper: number): LargestMargin {
  requireFinite('largestMarginOnLine', 'lower end', lower);
  requireFinite('largestMarginOnLine', 'upper end', upper);
  if (!(lower < upper)) throw new MathError('largestMarginOnLine needs a lower end below the upper end');
  // Both ends are support vectors when both multipliers of the dual problem are at least 0.
  if (Math.min(2 + lower * (lower + upper), 2 + upper * (lower + upper)) < 0) {
    throw new MathError('largestMarginOnLine needs ends that both touch the margin');
  }
  const weights: [number, number] = [-(upper + lower) / (upper - lower), 2 / (upper - lower)];
  return { weights, margin: 1 / Math.hypot(...weights) };
}
