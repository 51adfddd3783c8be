import { requireFinite, requirePositive } from '../checks';
import { exp } from '../portable/exp';
import { expm1 } from '../portable/expm1';
import { log1p } from '../portable/log1p';
import { type Activation, interval } from './scalar-function';
import { sigmoid } from './sigmoidal';

/** $\lambda$ of SELU: with it, N(0,1) in gives mean 0 and second moment 1 out (Klambauer et al., 2017). */
export const SELU_SCALE = 1.0507009873554805;
/** $\alpha$ of SELU. */
export const SELU_ALPHA = 1.6732632423543772;

/**
 * ELU: $x$ for $x>0$, $\alpha(e^x-1)$ otherwise; $f'=\alpha e^x=f+\alpha$ on the left, $\partial f/\partial\alpha=e^x-1$
 * (Clevert et al., 2016). Differentiable at 0 only for $\alpha=1$; $f'(0)=\alpha$ is returned.
 * @throws MathError unless `alpha` is finite
 * @example eluActivation(1).value(-1) // -0.632121
 */
export function eluActivation(alpha: number): Activation {
  requireFinite('elu', 'alpha', alpha);
  return {
    value: (x) => (x > 0 ? x : alpha * expm1(x)),
    derivative: (x) => (x > 0 ? 1 : alpha * exp(x)),
    parameterDerivative: (x) => (x > 0 ? 0 : expm1(x)),
    kinks: alpha === 1 ? [] : [0],
    range: () => (alpha > 0 ? interval(-alpha, null, { lower: false }) : interval(0, null)),
  };
}

/** SELU: $\lambda\cdot\mathrm{ELU}_\alpha(x)$ with the fixed $\lambda$ and $\alpha$ above. */
export const seluActivation: Activation = {
  value: (x) => SELU_SCALE * (x > 0 ? x : SELU_ALPHA * expm1(x)),
  derivative: (x) => SELU_SCALE * (x > 0 ? 1 : SELU_ALPHA * exp(x)),
  kinks: [0],
  range: () => interval(-SELU_SCALE * SELU_ALPHA, null, { lower: false }),
};

/**
 * $\ln(1+e^z)=\max(z,0)+\ln(1+e^{-|z|})$: no overflow, no lost digits.
 *
 * @example softplus(0) // 0.693147
 */
export function softplus(z: number): number {
  return Math.max(z, 0) + log1p(exp(-Math.abs(z)));
}

/**
 * Softplus $\frac1\beta\ln(1+e^{\beta x})$ with $f'=\sigma(\beta x)$ and, with $z=\beta x$,
 * $\partial f/\partial\beta=\frac{z\sigma(z)-\ln(1+e^z)}{\beta^2}$, which is even in $z$.
 * @throws MathError unless `beta` is finite and above 0
 * @example softplusActivation(2).derivative(0) // 0.5
 */
export function softplusActivation(beta: number): Activation {
  requirePositive('softplus', 'beta', beta);
  return {
    value: (x) => softplus(beta * x) / beta,
    derivative: (x) => sigmoid(beta * x),
    parameterDerivative: (x) => {
      const size = Math.abs(beta * x);
      return -(size * sigmoid(-size) + log1p(exp(-size))) / (beta * beta);
    },
    kinks: [],
    range: () => interval(0, null, { lower: false }),
  };
}
