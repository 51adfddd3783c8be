import { MathError } from '../errors';
import type { Network } from './network';

/** The numbers of one forward and backward pass over a batch; allocated once, overwritten by every pass. */
export interface Workspace {
  /** The greatest number of samples it holds. */
  readonly capacity: number;
  /** `nets[l][sample * outputs + unit]`: the weighted sums $z^l$. */
  readonly nets: readonly Float64Array[];
  /** `outs[l]`: the activations $a^l=f_l(z^l)$, laid out in the same way. */
  readonly outs: readonly Float64Array[];
  /** `deltas[l]`: $\delta^l=\partial E/\partial z^l$, with the factor $1/n$ of the batch mean. */
  readonly deltas: readonly Float64Array[];
  /** $\partial E/\partial\theta$ in the order of `Network.parameters`. */
  readonly gradient: Float64Array;
}

/**
 * Room for batches of up to `capacity` samples.
 * @throws MathError unless `capacity` is a positive integer
 * @example createWorkspace(create222(), 10).outs[1].length // 20
 */
export function createWorkspace(network: Network, capacity: number): Workspace {
  if (!Number.isInteger(capacity) || capacity < 1) {
    throw new MathError(`createWorkspace needs room for at least one sample: ${capacity} was given`);
  }
  const perLayer = () => network.layers.map(({ outputs }) => new Float64Array(capacity * outputs));
  return {
    capacity,
    nets: perLayer(),
    outs: perLayer(),
    deltas: perLayer(),
    gradient: new Float64Array(network.parameters.length),
  };
}

/** Samples in flat typed arrays, row after row. */
export interface Batch {
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
  /** The number of samples. */
  readonly count: number;
}

/**
 * Flattens rows of inputs and targets.
 * @throws MathError when there are none, or when their lengths do not fit the network
 * @example createBatch(create222(), [[0.05, 0.1]], [[0.01, 0.99]]).count // 1
 */
export function createBatch(
  network: Network,
  inputs: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
): Batch {
  const { sizes } = network;
  const count = inputs.length;
  const fits = (rows: readonly (readonly number[])[], width: number) =>
    rows.every((row) => row.length === width);
  if (count === 0 || targets.length !== count || !fits(inputs, sizes[0]!) || !fits(targets, sizes.at(-1)!)) {
    throw new MathError(
      `createBatch needs as many targets as inputs, rows of ${sizes[0]} inputs and ${sizes.at(-1)} targets`,
    );
  }
  return { inputs: Float64Array.from(inputs.flat()), targets: Float64Array.from(targets.flat()), count };
}
