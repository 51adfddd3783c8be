/** PReLU on one sample with the loss $L=\tfrac12(f-t)^2$. */
export interface PreluGradient {
  /** $f(x)$. */
  output: number;
  /** $L$. */
  loss: number;
  /** $\partial L/\partial\alpha=(f-t)\min(0,x)$. */
  slopeGradient: number;
  /** $\partial L/\partial x=(f-t)f'(x)$. */
  inputGradient: number;
}

/**
 * $f=\max(0,x)+\alpha\min(0,x)$ and the gradients of $\tfrac12(f-t)^2$ (He et al., 2015); at $x=0$ the branch of the
 * negative side is taken.
 *
 * @example preluGradient(-2, 0.25, 0) // { output: -0.5, loss: 0.125, slopeGradient: 1, inputGradient: -0.125 }
 */
export function preluGradient(x: number, slope: number, target: number): PreluGradient {
  const output = x > 0 ? x : slope * x;
  const error = output - target;
  return {
    output,
    loss: (error * error) / 2,
    slopeGradient: error * Math.min(0, x),
    inputGradient: error * (x > 0 ? 1 : slope),
  };
}

/**
 * The same for the misprint $f=\alpha$ for $x<0$: flat on the left ($\partial f/\partial\alpha=1$,
 * $\partial f/\partial x=0$), so nothing reaches the layer below.
 *
 * @example misprintedPreluGradient(-2, 0.25, 0) // { output: 0.25, loss: 0.03125, slopeGradient: 0.25, inputGradient: 0 }
 */
export function misprintedPreluGradient(x: number, slope: number, target: number): PreluGradient {
  const isNegative = x < 0;
  const output = isNegative ? slope : x;
  const error = output - target;
  return {
    output,
    loss: (error * error) / 2,
    slopeGradient: isNegative ? error : 0,
    inputGradient: isNegative ? 0 : error,
  };
}
