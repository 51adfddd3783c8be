import { softplus } from '../activations/exponential';
import { sigmoid, sigmoidDerivative } from '../activations/sigmoidal';

/** The two losses of a sigmoid output: $\tfrac12(a-y)^2$ and $-y\ln a-(1-y)\ln(1-a)$. */
export type SigmoidLossName = 'squaredError' | 'crossEntropy';

/** What one sigmoid output $a=\sigma(z)$ with target $y$ gives. */
export interface SigmoidLoss {
  /** $a=\sigma(z)$. */
  output: number;
  /** $a-y$. */
  error: number;
  /** $\sigma'(z)=a(1-a)$. */
  derivative: number;
  /** $C$. */
  loss: number;
  /** $\partial C/\partial z$. */
  gradient: number;
  /** $\partial^2C/\partial z^2$. */
  curvature: number;
}

/**
 * Loss, gradient and curvature of one sigmoid output $a=\sigma(z)$ by its net input $z$, for a target $y\in[0,1]$.
 *
 * - `squaredError`: $C=\tfrac12(a-y)^2$, $C'=(a-y)\,a(1-a)$, $C''=a(1-a)\bigl[a(1-a)+(a-y)(1-2a)\bigr]$
 * - `crossEntropy`: $C=-y\ln a-(1-y)\ln(1-a)$, $C'=a-y$, $C''=a(1-a)$
 *
 * The error is summed as $(1-y)\,\sigma(z)-y\,\sigma(-z)$ and the cross-entropy as $y\ln(1+e^{-z})+(1-y)\ln(1+e^z)$, so that a
 * target of 0 or 1 keeps its digits however large $|z|$ is. For targets strictly between 0 and 1 the cross-entropy is not 0 at $a=y$.
 *
 * @example sigmoidLoss('squaredError', 0, 0).gradient // 0.125
 */
export function sigmoidLoss(name: SigmoidLossName, z: number, target: number): SigmoidLoss {
  const output = sigmoid(z);
  const error = signedError(z, target);
  const derivative = sigmoidDerivative(z);
  if (name === 'crossEntropy') {
    const loss = part(target, softplus(-z)) + part(1 - target, softplus(z));
    return { output, error, derivative, loss, gradient: error, curvature: derivative };
  }
  // 1 − 2a = −tanh(z/2) without cancellation.
  const curvature = derivative * (derivative - error * Math.tanh(z / 2));
  return { output, error, derivative, loss: (error * error) / 2, gradient: error * derivative, curvature };
}

function signedError(z: number, target: number): number {
  return (1 - target) * sigmoid(z) - target * sigmoid(-z);
}

/** A target of 0 takes no part, not even of an infinite loss. */
function part(weight: number, loss: number): number {
  return weight === 0 ? 0 : weight * loss;
}

/**
 * The net input at which the gradient $a^2(1-a)$ of the squared error with target 0 is largest and its curvature
 * $a^2(1-a)(2-3a)$ changes sign: $a=\tfrac23$, so $z=\ln\frac{2/3}{1/3}=\ln2$. The gradient there is $\tfrac4{27}$. For target 1
 * it is $-\ln2$.
 *
 * @example squaredErrorInflection // 0.693147
 */
export const squaredErrorInflection = Math.LN2;
