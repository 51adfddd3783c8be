import { requireFinite } from '../checks';
import { findRoot } from '../extremum';
import { normalDensity, normalDistribution } from '../normal';
import { exp } from '../portable/exp';
import { type Activation, interval, type ScalarFunction } from './scalar-function';
import { sigmoid, sigmoidDerivative } from './sigmoidal';

/** The smallest value of a gated activation $x\,g(x)$, whose $f'$ changes its sign once between -8 and 0. */
const minimumOf = (f: ScalarFunction) => f.value(findRoot(f.derivative, -8, 0));

/** $x\,g$ with a gate that vanishes faster than $x$ grows: 0 where it has vanished, at $\pm\infty$ too. */
const gated = (x: number, gate: number) => (gate === 0 ? 0 : x * gate);

/** GELU, exact: $x\,\Phi(x)$ with $f'=\Phi(x)+x\varphi(x)$ (Hendrycks and Gimpel, 2016). */
export const geluActivation: Activation = {
  value: (x) => gated(x, normalDistribution(x)),
  derivative: (x) => normalDistribution(x) + gated(x, normalDensity(x)),
  kinks: [],
  range: () => interval(minimumOf(geluActivation), null),
};

const cubic = 0.044715;
const doubleRoot = 2 * Math.sqrt(2 / Math.PI);

/** $2u$ with $u=\sqrt{2/\pi}\,(x+0.044715x^3)$, so that $\tfrac12(1+\tanh u)=\sigma(2u)$ without cancellation. */
const geluTanhArgument = (x: number) => doubleRoot * (x + cubic * x * x * x);

/** GELU by its tanh approximation $\tfrac x2\bigl(1+\tanh(\sqrt{2/\pi}(x+0.044715x^3))\bigr)$. */
export const geluTanhActivation: Activation = {
  value: (x) => gated(x, sigmoid(geluTanhArgument(x))),
  derivative: (x) => {
    const argument = geluTanhArgument(x);
    const argumentSlope = doubleRoot * (1 + 3 * cubic * x * x);
    return sigmoid(argument) + gated(x * argumentSlope, sigmoidDerivative(argument));
  },
  kinks: [],
  range: () => interval(minimumOf(geluTanhActivation), null),
};

/**
 * Swish $x\,\sigma(\beta x)$; $f'=\sigma(\beta x)+\beta x\,\sigma'(\beta x)$, $\partial f/\partial\beta=x^2\sigma'(\beta x)$
 * (Ramachandran et al., 2017). SiLU is $\beta=1$; $\beta=0$ is $x/2$. Because it is $\mathrm{SiLU}(\beta x)/\beta$, its bound is
 * that of SiLU divided by $\beta$, an upper one for $\beta<0$.
 * @throws MathError unless `beta` is finite
 * @example swishActivation(1).value(1) // 0.731059
 */
export function swishActivation(beta: number): Activation {
  requireFinite('swish', 'beta', beta);
  return {
    value: (x) => gated(x, sigmoid(beta * x)),
    derivative: (x) => sigmoid(beta * x) + gated(beta * x, sigmoidDerivative(beta * x)),
    parameterDerivative: (x) => gated(x * x, sigmoidDerivative(beta * x)),
    kinks: [],
    range: () => {
      if (beta === 0) return interval(null, null);
      const bound = minimumOf(siluActivation) / beta;
      return beta > 0 ? interval(bound, null) : interval(null, bound);
    },
  };
}

/** SiLU: $x\,\sigma(x)$ with $f'=\sigma+x\,\sigma(1-\sigma)$; Swish with a fixed $\beta=1$. */
export const siluActivation: Activation = {
  value: (x) => gated(x, sigmoid(x)),
  derivative: (x) => sigmoid(x) + gated(x, sigmoidDerivative(x)),
  kinks: [],
  range: () => interval(minimumOf(siluActivation), null),
};

/**
 * $\tanh(\ln(1+e^x))$ and $1-\tanh^2$ of it. With $w=e^{-|x|}$ both are fractions of polynomials in $w$, so neither
 * overflows nor cancels.
 */
function mishGate(x: number): { gate: number; complement: number } {
  const w = exp(-Math.abs(x));
  const numerator = x >= 0 ? 1 + 2 * w : w * (w + 2);
  const denominator = numerator + (x >= 0 ? 2 * w * w : 2);
  const root = ((x >= 0 ? 2 * w : 2) * (1 + w)) / denominator;
  return { gate: numerator / denominator, complement: root * root };
}

/** Mish: $x\tanh(\mathrm{softplus}(x))$ (Misra, 2019). */
export const mishActivation: Activation = {
  value: (x) => gated(x, mishGate(x).gate),
  derivative: (x) => {
    const { gate, complement } = mishGate(x);
    return gate + gated(x, sigmoid(x) * complement);
  },
  kinks: [],
  range: () => interval(minimumOf(mishActivation), null),
};
