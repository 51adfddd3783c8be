import { type Activation, type ActivationName, type ActivationParameters, activation } from '../activations';
import { MathError } from '../errors';

/** A fully connected layered network in plain lists: layer $l$ computes $a^l=f_l(W^la^{l-1}+b^l)$. */
export interface NetworkDescription {
  /** `weights[l][to][from]`. */
  weights: readonly (readonly (readonly number[])[])[];
  /** `biases[l][to]`. */
  biases: readonly (readonly number[])[];
  /** The activation of each layer. */
  activations: readonly ActivationName[];
  /** Parameters for the activations that have some, the same for all layers. */
  activationParameters?: ActivationParameters;
}

/** One layer of a compiled network: where its numbers stand in `Network.parameters`. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly activationName: ActivationName;
  readonly activation: Activation;
  /** Index of $W_{00}$; the matrix follows row by row, `to` by `to`. */
  readonly weightOffset: number;
  /** Index of $b_0$. */
  readonly biasOffset: number;
}

/** A network ready for computation. All weights and biases stand in one typed array that training changes in place. */
export interface Network {
  /** Numbers of units, input layer first. */
  readonly sizes: readonly number[];
  readonly layers: readonly Layer[];
  /** Layer after layer: the matrix row by row, then the biases. */
  readonly parameters: Float64Array;
}

/**
 * Compiles a description.
 * @throws MathError when there is no layer, a layer has no unit, or shapes do not fit
 * @example createNetwork({ weights: [[[1, 2]]], biases: [[3]], activations: ['relu'] }).parameters // [1, 2, 3]
 */
export function createNetwork(description: NetworkDescription): Network {
  const { weights, biases, activations, activationParameters } = description;
  if (weights.length === 0 || biases.length !== weights.length || activations.length !== weights.length) {
    throw new MathError(
      'createNetwork needs one matrix, one bias list and one activation per layer, at least one',
    );
  }
  const sizes = [weights[0]![0]?.length ?? 0];
  const layers: Layer[] = [];
  const values: number[] = [];
  weights.forEach((matrix, l) => {
    const inputs = sizes[l]!;
    const bias = biases[l]!;
    const outputs = matrix.length;
    if (inputs < 1 || outputs < 1 || bias.length !== outputs || matrix.some((row) => row.length !== inputs)) {
      throw new MathError(
        `createNetwork: layer ${l} needs one or more rows of ${inputs} weights and one bias per row`,
      );
    }
    const weightOffset = values.length;
    for (const row of matrix) values.push(...row);
    const biasOffset = values.length;
    values.push(...bias);
    const activationName = activations[l]!;
    const compiled = activation(activationName, activationParameters);
    layers.push({ inputs, outputs, activationName, activation: compiled, weightOffset, biasOffset });
    sizes.push(outputs);
  });
  return { sizes, layers, parameters: Float64Array.from(values) };
}

/**
 * A copy with its own parameters.
 *
 * @example copyNetwork(create222()).parameters.length // 12
 */
export function copyNetwork(network: Network): Network {
  return { ...network, parameters: network.parameters.slice() };
}

/** Numbers that belong to the parameters of a network, in the shape of its matrices and bias lists. */
export interface LayerParameters {
  /** `weights[l][to][from]`. */
  weights: number[][][];
  /** `biases[l][to]`. */
  biases: number[][];
}

/**
 * Cuts a flat array in the order of `Network.parameters` (the parameters or their gradient) into matrices and bias lists.
 *
 * @example unflatten(createNetwork({ weights: [[[1, 2]]], biases: [[3]], activations: ['relu'] }), Float64Array.of(4, 5, 6))
 * // { weights: [[[4, 5]]], biases: [[6]] }
 */
export function unflatten(network: Network, flat: Float64Array): LayerParameters {
  return {
    weights: network.layers.map(({ inputs, outputs, weightOffset }) =>
      Array.from({ length: outputs }, (_, to) =>
        Array.from(flat.subarray(weightOffset + to * inputs, weightOffset + (to + 1) * inputs)),
      ),
    ),
    biases: network.layers.map(({ outputs, biasOffset }) =>
      Array.from(flat.subarray(biasOffset, biasOffset + outputs)),
    ),
  };
}

/** One weight ($W^l$ from unit `from` to unit `to`) or, without `from`, one bias; all counted from 0. */
export interface ParameterPlace {
  layer: number;
  to: number;
  from?: number;
}

/**
 * The index of a weight or bias in `Network.parameters`.
 * @throws MathError when the network has no such parameter
 * @example parameterIndex(create222(), { layer: 0, to: 1, from: 0 }) // 2
 */
export function parameterIndex(network: Network, { layer, to, from }: ParameterPlace): number {
  const place = network.layers[layer];
  const isUnit = (unit: number, count: number) => Number.isInteger(unit) && unit >= 0 && unit < count;
  if (!place || !isUnit(to, place.outputs) || (from !== undefined && !isUnit(from, place.inputs))) {
    throw new MathError(
      `parameterIndex: there is no weight or bias at ${JSON.stringify({ layer, to, from })}`,
    );
  }
  return from === undefined ? place.biasOffset + to : place.weightOffset + to * place.inputs + from;
}
