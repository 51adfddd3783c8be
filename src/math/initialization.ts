import { erf } from './error-function';
import { MathError } from './errors';
import { integrate } from './gauss-legendre';
import { normalDensity } from './normal';
import { euclideanNorm } from './portable/euclidean-norm';
import { exp } from './portable/exp';

/** How many inputs feed one unit of a layer (fan-in) and how many units one input feeds (fan-out). */
export interface Fans {
  fanIn: number;
  fanOut: number;
}

/**
 * A rule for the variance of one weight; see `weightVariance` for the formulas. Defaults: gain 1, mode `fanIn`, slope 0.
 */
export type InitializationScheme =
  | { name: 'lecun' }
  | { name: 'glorot'; gain?: number }
  | { name: 'he'; mode?: 'fanIn' | 'fanOut'; slope?: number }
  | { name: 'pytorchLinear' };

/** The spread of one weight, and the limit $a$ of the uniform distribution $U(-a,a)$ with the same spread. */
export interface WeightSpread {
  variance: number;
  standardDeviation: number;
  uniformLimit: number;
}

/**
 * The gains $\gamma$ by which PyTorch (`torch.nn.init.calculate_gain`) multiplies the standard deviation for each
 * activation. That of Leaky ReLU is `leakyGain(slope)`.
 */
export const torchGains = { linear: 1, sigmoid: 1, tanh: 5 / 3, relu: Math.SQRT2, selu: 3 / 4 } as const;

/**
 * Fan-in and fan-out of a weight of shape (out, in, …kernel): $n_{in}$ and $n_{out}$ are the channels times the number of
 * kernel entries. A dense layer has no kernel entries. Throws unless there are two or more whole numbers above 0.
 *
 * @example fansOfShape([64, 3, 5, 5]) // { fanIn: 75, fanOut: 1600 }
 */
export function fansOfShape(shape: readonly number[]): Fans {
  const [out, input, ...kernel] = shape;
  if (
    out === undefined ||
    input === undefined ||
    !shape.every((size) => Number.isInteger(size) && size > 0)
  ) {
    throw new MathError(
      `fansOfShape needs (out, in, …kernel), whole numbers above 0, not (${shape.join(', ')})`,
    );
  }
  const receptiveField = kernel.reduce((product, size) => product * size, 1);
  return { fanIn: input * receptiveField, fanOut: out * receptiveField };
}

/**
 * The gain $\sqrt{2/(1+a^2)}$ of Leaky ReLU with slope $a$ for negative inputs: $\sqrt2$ for ReLU, 1 for the identity
 * ($a=1$). It makes up for $E[\phi(z)^2]=\frac{1+a^2}2E[z^2]$ when $z$ is symmetric.
 *
 * @example leakyGain(0.1) // 1.4072
 */
export function leakyGain(slope: number): number {
  return Math.SQRT2 / euclideanNorm([1, slope]);
}

/**
 * The variance of one weight:
 *
 * - `lecun`: $1/n_{in}$ (LeCun et al., 1998), keeps the forward variance of a linear layer;
 * - `glorot`: $\gamma^2\cdot2/(n_{in}+n_{out})$ (Glorot and Bengio, 2010), a compromise of forward and backward;
 * - `he`: $\frac{2}{(1+a^2)\,n}$ with $n$ the fan-in or fan-out (He et al., 2015), for (Leaky) ReLU of slope $a$;
 * - `pytorchLinear`: $\frac1{3n_{in}}$, that of $U(\pm1/\sqrt{n_{in}})$, the default of `torch.nn.Linear`.
 *
 * Throws if a fan is not above 0.
 *
 * @example weightVariance({ name: 'he' }, { fanIn: 100, fanOut: 50 }) // 0.02
 */
export function weightVariance(scheme: InitializationScheme, { fanIn, fanOut }: Fans): number {
  if (!(fanIn > 0 && fanOut > 0)) {
    throw new MathError(`weightVariance needs fans above 0, not fan-in ${fanIn} and fan-out ${fanOut}`);
  }
  switch (scheme.name) {
    case 'lecun':
      return 1 / fanIn;
    case 'glorot': {
      const { gain = 1 } = scheme;
      return (gain * gain * 2) / (fanIn + fanOut);
    }
    case 'he': {
      const { slope = 0, mode } = scheme;
      return 2 / ((1 + slope * slope) * (mode === 'fanOut' ? fanOut : fanIn));
    }
    case 'pytorchLinear':
      return 1 / (3 * fanIn);
  }
}

/**
 * Variance, standard deviation $\sigma$ and uniform limit $a=\sqrt3\,\sigma$ of a scheme: $U(-a,a)$ has variance
 * $a^2/3$.
 *
 * @example weightSpread({ name: 'glorot' }, { fanIn: 100, fanOut: 50 }) // { variance: 0.0133333, standardDeviation:
 * 0.11547, uniformLimit: 0.2 }
 */
export function weightSpread(scheme: InitializationScheme, fans: Fans): WeightSpread {
  const variance = weightVariance(scheme, fans);
  return { variance, standardDeviation: Math.sqrt(variance), uniformLimit: Math.sqrt(3 * variance) };
}

/**
 * The standard deviation left when $N(0,1)$ is cut at $\pm c$ (values outside drawn again):
 * $\sqrt{1-\frac{2c\,\varphi(c)}{2\Phi(c)-1}}$. To get weights of standard deviation $\sigma$, libraries divide $\sigma$ by
 * this factor before cutting. Below $c=1$, where that difference would cancel, it is the root of
 * $c^2\int_0^1u^2e^{-c^2u^2/2}\,du\Big/\int_0^1e^{-c^2u^2/2}\,du$. Throws if $c\le0$.
 *
 * @example truncatedNormalFactor() // 0.879626
 */
export function truncatedNormalFactor(limit = 2): number {
  if (!(limit > 0)) throw new MathError(`truncatedNormalFactor needs a limit above 0, not ${limit}`);
  if (limit < 1) {
    const weight = (u: number) => exp((-limit * limit * u * u) / 2);
    const secondMoment = integrate((u) => u * u * weight(u), 0, 1, 12) / integrate(weight, 0, 1, 12);
    return limit * Math.sqrt(secondMoment);
  }
  const density = normalDensity(limit);
  // Beyond every tail of a double nothing is cut.
  return density === 0 ? 1 : Math.sqrt(1 - (2 * limit * density) / erf(limit / Math.SQRT2));
}
