/** A function of one real number together with its derivative. */
export interface ScalarFunction {
  /** $f(x)$. */
  value(x: number): number;
  /** $f'(x)$; at a kink the value of the convention of this site, always between both one-sided derivatives. */
  derivative(x: number): number;
}

/** The set of values of an activation; `null` means unbounded on that side. */
export interface ActivationRange {
  /** Greatest lower bound, or `null`. */
  lower: number | null;
  /** Least upper bound, or `null`. */
  upper: number | null;
  /** Whether some finite $x$ has $f(x)$ equal to the lower bound (false when it is unbounded). */
  lowerReached: boolean;
  /** Whether some finite $x$ has $f(x)$ equal to the upper bound (false when it is unbounded). */
  upperReached: boolean;
}

/** An activation function of a neuron with the facts a page tells about it. */
export interface Activation extends ScalarFunction {
  /** The points where $f$ has no derivative, ascending; empty for a differentiable function. */
  readonly kinks: readonly number[];
  /** The set of values; bounds inside the line (GELU, SiLU, Mish) are found numerically. */
  range(): ActivationRange;
  /** $\partial f/\partial\theta$ with respect to the one trainable parameter, where the function has one. */
  parameterDerivative?(x: number): number;
}

/**
 * The range with the given bounds, `null` for none, both reached unless said otherwise.
 *
 * @example interval(0, null) // { lower: 0, upper: null, lowerReached: true, upperReached: false }
 */
export function interval(
  lower: number | null,
  upper: number | null,
  reached: { lower?: boolean; upper?: boolean } = {},
): ActivationRange {
  return {
    lower,
    upper,
    lowerReached: lower !== null && (reached.lower ?? true),
    upperReached: upper !== null && (reached.upper ?? true),
  };
}
