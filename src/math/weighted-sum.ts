import { MathError } from './errors';
import { createRandom, type Random } from './random';
import { mean, standardDeviation } from './statistics';

/** One neuron before its activation, $z=\sum_iw_ix_i+b$, with independent $w_i\sim N(0,\sigma_w^2)$, $b\sim N(0,\sigma_b^2)$. */
export interface WeightedSum {
  /** The number $k$ of inputs that are not always 0; the others add nothing. */
  activeInputs: number;
  /** `binary`: every active input is 1; `random`: active inputs are $N(\mu,1)$. */
  inputs: 'binary' | 'random';
  /** $\mu$ of random inputs; binary inputs ignore it. */
  inputMean: number;
  /** $\sigma_w$ */
  weightStandardDeviation: number;
  /** $\sigma_b$ */
  biasStandardDeviation: number;
}

/** An experiment: which part of $z$ is drawn anew each time, how often, and from which seed. */
export interface WeightedSumExperiment extends WeightedSum {
  /** `weights`: new weights, bias and (if random) inputs per draw; `data`: one fixed neuron, new inputs per draw. */
  randomness: 'weights' | 'data';
  draws: number;
  seed: number;
  /** Called now and then with the share done, up to 1. */
  onProgress?: (fraction: number) => void;
}

/** The fixed neuron of an experiment over the data: then $z\sim N(b+\mu\sum_iw_i,\ \lVert w\rVert^2)$. */
export interface FixedNeuron {
  /** $\lVert w\rVert^2=\sum_iw_i^2$ */
  squaredNorm: number;
  /** $\sum_iw_i$ */
  weightSum: number;
  /** $b$ */
  bias: number;
}

/** What an experiment gave. */
export interface WeightedSumSample {
  /** The drawn $z$, in order. */
  values: number[];
  mean: number;
  /** Population standard deviation of `values`. */
  standardDeviation: number;
  /** The neuron, if it is fixed (`randomness: 'data'`). */
  neuron: FixedNeuron | null;
}

/**
 * The variance over weights, bias and inputs, $\mathrm{Var}(z)=\sigma_w^2\sum_iE[x_i^2]+\sigma_b^2$. It needs weights of
 * mean 0, independent of each other, of the inputs and of the bias; the inputs enter by $E[x^2]$ (1 for binary ones,
 * $1+\mu^2$ for random ones), not by their variance.
 *
 * @example weightedSumVariance({ activeInputs: 500, inputs: 'binary', inputMean: 0.5, weightStandardDeviation: 1,
 * biasStandardDeviation: 1 }) // 501
 */
export function weightedSumVariance(sum: WeightedSum): number {
  checkSum('weightedSumVariance', sum);
  const secondMoment = sum.inputs === 'binary' ? 1 : 1 + sum.inputMean ** 2;
  return sum.weightStandardDeviation ** 2 * sum.activeInputs * secondMoment + sum.biasStandardDeviation ** 2;
}

/**
 * Draws $z$ many times. The order of the normal numbers is part of the contract: over weights with binary inputs
 * $w_1,…,w_k,b$ per draw; with random inputs $w_1,x_1,w_2,x_2,…,w_k,x_k,b$ per draw; over the data $w_1,…,w_k,b$ once, then
 * $x_1,…,x_k$ per draw. Takes about 0.04 s per million numbers.
 *
 * Throws for binary inputs over the data (then $z$ is one number), and for negative or broken counts and spreads.
 *
 * @example simulateWeightedSum({ activeInputs: 500, inputs: 'binary', inputMean: 0.5, weightStandardDeviation: 1,
 * biasStandardDeviation: 1, randomness: 'weights', draws: 100, seed: 1 }).values.length // 100
 */
export function simulateWeightedSum(experiment: WeightedSumExperiment): WeightedSumSample {
  checkSum('simulateWeightedSum', experiment);
  const { inputs, randomness, draws, seed, onProgress } = experiment;
  if (!Number.isInteger(draws) || draws < 1) {
    throw new MathError(`simulateWeightedSum needs a whole number of draws above 0, not ${draws}`);
  }
  if (inputs === 'binary' && randomness === 'data') {
    throw new MathError(
      'simulateWeightedSum over data needs random inputs: with binary ones z is one number',
    );
  }
  const random = createRandom(seed);
  const fixed = randomness === 'data' ? drawNeuron(experiment, random) : null;
  const drawSum = inputs === 'binary' ? drawOverWeights : drawOverWeightsAndInputs;
  const values = new Array<number>(draws);
  for (let draw = 0; draw < draws; draw++) {
    values[draw] = fixed ? drawOverInputs(experiment, fixed, random) : drawSum(experiment, random);
    if (onProgress && ((draw + 1) % 50 === 0 || draw + 1 === draws)) onProgress((draw + 1) / draws);
  }
  return {
    values,
    mean: mean(values),
    standardDeviation: standardDeviation(values),
    neuron: fixed && describe(fixed),
  };
}

function checkSum(name: string, sum: WeightedSum): void {
  if (!Number.isInteger(sum.activeInputs) || sum.activeInputs < 0) {
    throw new MathError(`${name} needs a whole number of active inputs, not ${sum.activeInputs}`);
  }
  if (!(sum.weightStandardDeviation >= 0 && sum.biasStandardDeviation >= 0)) {
    throw new MathError(`${name} needs standard deviations of at least 0`);
  }
}

interface Neuron {
  weights: Float64Array;
  bias: number;
}

function drawNeuron(sum: WeightedSum, random: Random): Neuron {
  const weights = Float64Array.from(
    { length: sum.activeInputs },
    () => sum.weightStandardDeviation * random.normal(),
  );
  return { weights, bias: sum.biasStandardDeviation * random.normal() };
}

function describe({ weights, bias }: Neuron): FixedNeuron {
  let squaredNorm = 0;
  let weightSum = 0;
  for (const weight of weights) {
    squaredNorm += weight * weight;
    weightSum += weight;
  }
  return { squaredNorm, weightSum, bias };
}

function drawOverWeights(sum: WeightedSum, random: Random): number {
  let z = 0;
  for (let i = 0; i < sum.activeInputs; i++) z += sum.weightStandardDeviation * random.normal();
  return z + sum.biasStandardDeviation * random.normal();
}

function drawOverWeightsAndInputs(sum: WeightedSum, random: Random): number {
  let z = 0;
  for (let i = 0; i < sum.activeInputs; i++) {
    const weight = sum.weightStandardDeviation * random.normal();
    z += weight * (sum.inputMean + random.normal());
  }
  return z + sum.biasStandardDeviation * random.normal();
}

function drawOverInputs(sum: WeightedSum, { weights, bias }: Neuron, random: Random): number {
  let z = 0;
  for (let i = 0; i < weights.length; i++) z += weights[i]! * (sum.inputMean + random.normal());
  return z + bias;
}
