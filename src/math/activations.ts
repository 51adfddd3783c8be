import { eluActivation, seluActivation, softplusActivation } from './activations/exponential';
import {
  geluActivation,
  geluTanhActivation,
  mishActivation,
  siluActivation,
  swishActivation,
} from './activations/gated';
import {
  hardtanhActivation,
  identityActivation,
  leakyActivation,
  reluActivation,
  stepActivation,
} from './activations/piecewise-linear';
import type { Activation } from './activations/scalar-function';
import { sigmoidActivation, softsignActivation, tanhActivation } from './activations/sigmoidal';
import { rreluSlopeMoments } from './rrelu-slopes';

export type { Activation, ActivationRange, ScalarFunction } from './activations/scalar-function';

/** The parameters an activation may take; each function reads its own and ignores the others. */
export interface ActivationParameters {
  /** Slope for negative input of Leaky ReLU (0.01) and PReLU (0.25). */
  slope?: number;
  /** Lower end of the slope of RReLU (1/8). */
  lower?: number;
  /** Upper end of the slope of RReLU (1/3). */
  upper?: number;
  /** $\alpha$ of ELU (1). */
  alpha?: number;
  /** $\beta$ of Swish and softplus (1). */
  beta?: number;
  /** Lower bound of hardtanh (-1). */
  minimum?: number;
  /** Upper bound of hardtanh (1). */
  maximum?: number;
}

const makers = {
  identity: () => identityActivation,
  step: () => stepActivation,
  sigmoid: () => sigmoidActivation,
  tanh: () => tanhActivation,
  relu: () => reluActivation,
  leakyRelu: ({ slope = 0.01 }) => leakyActivation(slope),
  prelu: ({ slope = 0.25 }) => leakyActivation(slope),
  rrelu: ({ lower = 1 / 8, upper = 1 / 3 }) => leakyActivation(rreluSlopeMoments(lower, upper).mean),
  elu: ({ alpha = 1 }) => eluActivation(alpha),
  selu: () => seluActivation,
  gelu: () => geluActivation,
  geluTanh: () => geluTanhActivation,
  silu: () => siluActivation,
  swish: ({ beta = 1 }) => swishActivation(beta),
  softplus: ({ beta = 1 }) => softplusActivation(beta),
  mish: () => mishActivation,
  hardtanh: ({ minimum = -1, maximum = 1 }) => hardtanhActivation(minimum, maximum),
  softsign: () => softsignActivation,
} satisfies Record<string, (parameters: ActivationParameters) => Activation>;

/** The name of an activation function; `rrelu` is the function used in evaluation. */
export type ActivationName = keyof typeof makers;

/** All activation names, in the order of the gallery. */
export const activationNames = Object.keys(makers) as ActivationName[];

/**
 * The activation function of that name with its derivative, kinks and range.
 *
 * Values and derivatives are finite for $|x|\le1000$ and accurate to about $10^{-14}$ relative. At a kink the derivative
 * follows PyTorch: $\mathrm{ReLU}'(0)=0$, the slope of the left branch for Leaky ReLU and ELU, 0 for hardtanh and step.
 * @param parameters the parameters of the function; the defaults are those named in `ActivationParameters`
 * @throws MathError for a parameter outside its domain
 * @example activation('leakyRelu', { slope: 0.1 }).value(-2) // -0.2
 */
export function activation(name: ActivationName, parameters: ActivationParameters = {}): Activation {
  return makers[name](parameters);
}
