import { requireNotNegative } from './checks';
import { MathError } from './errors';
import { gaussianRule } from './gaussian-expectation';

/** An activation function $\phi$ with its derivative; `kinks` are the points where it has none (0 is allowed for). */
export interface PropagatingActivation {
  value(x: number): number;
  derivative(x: number): number;
  readonly kinks?: readonly number[];
}

/** An infinitely wide network of equal layers $z=Wa+b$, $a=\phi(z)$. */
export interface WideNetwork {
  activation: PropagatingActivation;
  /** What the recursion starts from: $E[x^2]$ of one input, or directly the variance $q_1$ of the first layer's $z$. */
  start: { inputSecondMoment: number } | { preActivationVariance: number };
  /** $g=n\,\mathrm{Var}(w)$ */
  weightGain: number;
  /** $\sigma_b^2$ */
  biasVariance: number;
  /** The number of layers. */
  depth: number;
}

/** What every layer sees; entry $l-1$ of a list belongs to layer $l=1,…,depth$. */
export interface DepthProfile {
  /** $q_l=\mathrm{Var}(z_l)$ */
  preActivationVariance: number[];
  /** $E[\phi(z_l)]$ */
  activationMean: number[];
  /** $E[\phi(z_l)^2]$ */
  activationSecondMoment: number[];
  /** $\mathrm{Var}(\phi(z_l))$ */
  activationVariance: number[];
  /** $\sqrt{E[\phi(z_l)^2]}$ */
  activationRootMeanSquare: number[];
  /** $\chi_l=g\,E[\phi'(z_l)^2]$, by which the squared gradient grows when it passes layer $l$ backward. */
  gradientFactor: number[];
  /**
   * The root mean square of $\partial L/\partial a_l$ for $l=0$ (the input) to $depth$, where it is 1:
   * $\prod_{k>l}\sqrt{\chi_k}$. This list has $depth+1$ entries.
   */
  gradientRootMeanSquare: number[];
}

/**
 * How variances travel through an infinitely wide network: $q_1=g\,E[x^2]+\sigma_b^2$ and
 * $q_{l+1}=g\,E_{u\sim N(0,1)}[\phi(\sqrt{q_l}u)^2]+\sigma_b^2$. Each expectation is accurate to about $10^{-13}$
 * relative (see `gaussianRule`).
 *
 * Throws if `depth` is no whole number above 0, or a variance is negative or grows beyond all numbers.
 *
 * Source: S. Schoenholz, J. Gilmer, S. Ganguli, J. Sohl-Dickstein, "Deep information propagation" (ICLR 2017).
 *
 * @example varianceThroughDepth({ activation: activation('identity'), start: { inputSecondMoment: 1 }, weightGain: 0.5,
 * biasVariance: 0, depth: 3 }).preActivationVariance // [0.5, 0.25, 0.125]
 */
export function varianceThroughDepth(network: WideNetwork): DepthProfile {
  const { activation, start, weightGain, biasVariance, depth } = network;
  if (!Number.isInteger(depth) || depth < 1) {
    throw new MathError(`varianceThroughDepth needs a whole number of layers above 0, not ${depth}`);
  }
  if (!(weightGain >= 0 && biasVariance >= 0)) {
    throw new MathError('varianceThroughDepth needs a weight gain and a bias variance of at least 0');
  }
  const profile: DepthProfile = {
    preActivationVariance: [],
    activationMean: [],
    activationSecondMoment: [],
    activationVariance: [],
    activationRootMeanSquare: [],
    gradientFactor: [],
    gradientRootMeanSquare: new Array<number>(depth + 1).fill(1),
  };
  let q =
    'inputSecondMoment' in start
      ? weightGain * start.inputSecondMoment + biasVariance
      : start.preActivationVariance;
  for (let layer = 1; layer <= depth; layer++) {
    const { mean, secondMoment, variance, squaredSlope } = layerMoments(activation, q);
    profile.preActivationVariance.push(q);
    profile.activationMean.push(mean);
    profile.activationSecondMoment.push(secondMoment);
    profile.activationVariance.push(variance);
    profile.activationRootMeanSquare.push(Math.sqrt(secondMoment));
    profile.gradientFactor.push(weightGain * squaredSlope);
    q = weightGain * secondMoment + biasVariance;
  }
  for (let layer = depth; layer >= 1; layer--) {
    const after = profile.gradientRootMeanSquare[layer]!;
    profile.gradientRootMeanSquare[layer - 1] = after * Math.sqrt(profile.gradientFactor[layer - 1]!);
  }
  return profile;
}

/** What one layer makes of its Gaussian pre-activation. */
export interface LayerMoments {
  /** $E[\phi(z)]$ */
  mean: number;
  /** $E[\phi(z)^2]$ */
  secondMoment: number;
  /** $E[(\phi(z)-E\phi(z))^2]$ */
  variance: number;
  /** $E[\phi'(z)^2]$ */
  squaredSlope: number;
}

/**
 * The moments of $\phi(z)$ and of its slope for $z\sim N(0,q)$. For ReLU $E[\phi^2]=q/2$, $E[\phi'^2]=\frac12$. At $q=0$
 * they are the values at 0. Throws if $q$ is negative or not finite.
 *
 * @example layerMoments(activation('relu'), 1) // { mean: 0.398942, secondMoment: 0.5, variance: 0.340845, squaredSlope: 0.5
 * }
 */
export function layerMoments(activation: PropagatingActivation, q: number): LayerMoments {
  if (!(q >= 0 && q < Infinity)) {
    throw new MathError(`layerMoments needs a finite variance of at least 0, not ${q}`);
  }
  const { points, weights } = gaussianRule(Math.sqrt(q), activation.kinks);
  const values = points.map((point) => activation.value(point));
  let mean = 0;
  let secondMoment = 0;
  let squaredSlope = 0;
  for (let i = 0; i < points.length; i++) {
    mean += weights[i]! * values[i]!;
    secondMoment += weights[i]! * values[i]! ** 2;
    squaredSlope += weights[i]! * activation.derivative(points[i]!) ** 2;
  }
  let variance = 0;
  for (let i = 0; i < points.length; i++) variance += weights[i]! * (values[i]! - mean) ** 2;
  return { mean, secondMoment, variance, squaredSlope };
}

/**
 * The variances of a linear network without biases, input first: each layer multiplies by $n_l\mathrm{Var}(w_l)$, so
 * $\mathrm{Var}(y_L)=\mathrm{Var}(x)\prod_ln_l\mathrm{Var}(w_l)$ for inputs and weights of mean 0. Throws if the variance
 * of the input, a fan-in or a deviation is negative or not finite.
 *
 * @example varianceOfLinearChain(1, [{ fanIn: 100, weightStandardDeviation: 0.2 }]) // [1, 4]
 */
export function varianceOfLinearChain(
  inputVariance: number,
  layers: readonly { fanIn: number; weightStandardDeviation: number }[],
): number[] {
  requireNotNegative('varianceOfLinearChain', 'variance', inputVariance);
  const variances = [inputVariance];
  for (const { fanIn, weightStandardDeviation } of layers) {
    requireNotNegative('varianceOfLinearChain', 'fan-in', fanIn);
    requireNotNegative('varianceOfLinearChain', 'standard deviation', weightStandardDeviation);
    variances.push(variances[variances.length - 1]! * fanIn * weightStandardDeviation ** 2);
  }
  return variances;
}
