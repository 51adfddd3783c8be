import { findRoot } from '../extremum';
import { normalDensity, normalDistribution } from '../normal';
import { type Activation, type ActivationRange, interval, type ScalarFunction } from './scalar-function';
import { sigmoid, sigmoidDerivative } from './sigmoidal';

/** $[\min f,\infty)$, where $f'$ of a gated activation $x\,g(x)$ changes its sign once between -8 and 0. */
function fromMinimum(f: ScalarFunction, scale = 1): ActivationRange {
  return interval(f.value(findRoot(f.derivative, -8 / scale, 0)), null);
}

/** GELU, exact: $x\,\Phi(x)$ with $f'=\Phi(x)+x\varphi(x)$ (Hendrycks and Gimpel, 2016). */
export const geluActivation: Activation = {
  value: (x) => x * normalDistribution(x),
  derivative: (x) => normalDistribution(x) + x * normalDensity(x),
  kinks: [],
  range: () => fromMinimum(geluActivation),
};

const cubic = 0.044715;
const doubleRoot = 2 * Math.sqrt(2 / Math.PI);

/** $2u$ with $u=\sqrt{2/\pi}\,(x+0.044715x^3)$, so that $\tfrac12(1+\tanh u)=\sigma(2u)$ without cancellation. */
const geluTanhArgument = (x: number) => doubleRoot * (x + cubic * x * x * x);

/** GELU by its tanh approximation $\tfrac x2\bigl(1+\tanh(\sqrt{2/\pi}(x+0.044715x^3))\bigr)$. */
export const geluTanhActivation: Activation = {
  value: (x) => x * sigmoid(geluTanhArgument(x)),
  derivative: (x) => {
    const argument = geluTanhArgument(x);
    const argumentSlope = doubleRoot * (1 + 3 * cubic * x * x);
    return sigmoid(argument) + x * sigmoidDerivative(argument) * argumentSlope;
  },
  kinks: [],
  range: () => fromMinimum(geluTanhActivation),
};

/**
 * Swish $x\,\sigma(\beta x)$; $f'=\sigma(\beta x)+\beta x\,\sigma'(\beta x)$, $\partial f/\partial\beta=x^2\sigma'(\beta x)$
 * (Ramachandran et al., 2017). SiLU is $\beta=1$; $\beta=0$ is $x/2$.
 *
 * @example swishActivation(1).value(1) // 0.731059
 */
export function swishActivation(beta: number): Activation {
  const swish: Activation = {
    value: (x) => x * sigmoid(beta * x),
    derivative: (x) => sigmoid(beta * x) + beta * x * sigmoidDerivative(beta * x),
    parameterDerivative: (x) => x * x * sigmoidDerivative(beta * x),
    kinks: [],
    range: () => {
      if (beta === 0) return interval(null, null);
      if (beta > 0) return fromMinimum(swish, beta);
      return interval(null, swish.value(findRoot(swish.derivative, 0, -8 / beta)));
    },
  };
  return swish;
}

/** SiLU: $x\,\sigma(x)$ with $f'=\sigma(1+x(1-\sigma))$; Swish with a fixed $\beta=1$. */
export const siluActivation: Activation = {
  value: (x) => x * sigmoid(x),
  derivative: (x) => sigmoid(x) * (1 + x * sigmoid(-x)),
  kinks: [],
  range: () => fromMinimum(siluActivation),
};

/**
 * $\tanh(\ln(1+e^x))$ and $1-\tanh^2$ of it. With $w=e^{-|x|}$ both are fractions of polynomials in $w$, so neither
 * overflows nor cancels.
 */
function mishGate(x: number): { gate: number; complement: number } {
  const w = Math.exp(-Math.abs(x));
  const numerator = x >= 0 ? 1 + 2 * w : w * (w + 2);
  const denominator = numerator + (x >= 0 ? 2 * w * w : 2);
  const root = ((x >= 0 ? 2 * w : 2) * (1 + w)) / denominator;
  return { gate: numerator / denominator, complement: root * root };
}

/** Mish: $x\tanh(\mathrm{softplus}(x))$ (Misra, 2019). */
export const mishActivation: Activation = {
  value: (x) => x * mishGate(x).gate,
  derivative: (x) => {
    const { gate, complement } = mishGate(x);
    return gate + x * sigmoid(x) * complement;
  },
  kinks: [],
  range: () => fromMinimum(mishActivation),
};
