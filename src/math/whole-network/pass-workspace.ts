import { createWorkspace, type Workspace } from '../network/workspace';
import type { WholeNetwork } from './initial-network';

/** The numbers of a pass through a network with batch normalization and dropout; `nets` are the inputs of the activations. */
export interface PassWorkspace extends Workspace {
  /** $\hat x$ of each hidden layer that is normalized, sample by sample. */
  readonly normalized: readonly Float64Array[];
  /** Mean and biased variance of the batch, for each unit of these layers. */
  readonly means: readonly Float64Array[];
  readonly variances: readonly Float64Array[];
  /** Of each hidden layer: 0 for a dropped unit, $1/q$ for one that is kept, sample by sample. */
  readonly masks: readonly Float64Array[];
  /** The activations that the next layer sees: masked ones, with dropout. */
  readonly passedOn: readonly Float64Array[];
}

/**
 * Room for up to `capacity` samples. Masks are 1 until they are drawn. Throws unless `capacity` is a whole number above 0.
 *
 * @example createPassWorkspace(initialNetwork(defaultRunSettings, 2), 10, true).masks[0].length // 40
 */
export function createPassWorkspace(
  network: WholeNetwork,
  capacity: number,
  withDropout: boolean,
): PassWorkspace {
  const workspace = createWorkspace(network, capacity);
  const hidden = network.layers.slice(0, -1).map(({ outputs }) => outputs);
  const normalized = network.norms.length > 0 ? hidden : [];
  const dropped = withDropout ? hidden : [];
  return {
    ...workspace,
    normalized: normalized.map((units) => new Float64Array(capacity * units)),
    means: normalized.map((units) => new Float64Array(units)),
    variances: normalized.map((units) => new Float64Array(units)),
    masks: dropped.map((units) => new Float64Array(capacity * units).fill(1)),
    passedOn: withDropout ? dropped.map((units) => new Float64Array(capacity * units)) : workspace.outs,
  };
}
