import type { WholeNetwork } from './initial-network';
import type { PassWorkspace } from './pass-workspace';

/** A number above this, or none at all, is where a run has diverged. */
export const largestNumber = 1e12;

/** What grew beyond all bounds first. */
export type DivergedQuantity = 'activation' | 'gradient' | 'weight' | 'loss';

/** Why a run has ended: the first number that was not finite or above `largestNumber` in size. */
export interface Divergence {
  /** The epoch in which it happened, counted from 1. */
  readonly epoch: number;
  /** The update of that epoch, counted from 1. */
  readonly update: number;
  readonly quantity: DivergedQuantity;
  /** The layer, counted from 1, hidden layers first; the output layer for the loss. */
  readonly layer: number;
  /** The size of the number, or `null` if it was infinite or no number. */
  readonly size: number | null;
  /** The largest weight in size at the end of the last good epoch, whose state the run keeps. */
  readonly largestWeightBefore: number;
}

/** The first of the numbers `from` to `to` that is too large or no number; `undefined` if there is none. */
function firstUnbounded(values: Float64Array, from: number, to: number): number | undefined {
  for (let k = from; k < to; k++) if (!(Math.abs(values[k]!) <= largestNumber)) return values[k]!;
  return undefined;
}

/**
 * Whether all numbers are finite and at most `largestNumber` in size.
 *
 * @example isBounded(Float64Array.of(1, 2e12)) // false
 */
export function isBounded(values: Float64Array): boolean {
  return firstUnbounded(values, 0, values.length) === undefined;
}

/**
 * The largest size of a number.
 *
 * @example largestSize(Float64Array.of(1, -3)) // 3
 */
export function largestSize(values: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < values.length; k++) largest = Math.max(largest, Math.abs(values[k]!));
  return largest;
}

/**
 * A number that JSON can hold: `null` for what is not finite.
 *
 * @example finiteOrNull(Infinity) // null
 */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** What an update has made unbounded, in the order in which it is computed. */
export type Unbounded = Pick<Divergence, 'quantity' | 'layer' | 'size'>;

/**
 * The first unbounded number of an update, in the order in which they are computed: weighted sums and activations from the first layer on,
 * gradients from the last layer back, then the new weights. `null` if there is none.
 *
 * @example const network = initialNetwork(defaultRunSettings, 2), workspace = createPassWorkspace(network, 1, false);
 * workspace.nets[1][0] = Infinity; firstUnboundedOf(network, workspace, 1) // { quantity: 'activation', layer: 2, size: null }
 */
export function firstUnboundedOf(
  { layers, parameters }: WholeNetwork,
  { nets, gradient }: PassWorkspace,
  count: number,
): Unbounded | null {
  const found = (quantity: DivergedQuantity, l: number, value: number): Unbounded => ({
    quantity,
    layer: l + 1,
    size: finiteOrNull(Math.abs(value)),
  });
  for (const [l, { outputs }] of layers.entries()) {
    const value = firstUnbounded(nets[l]!, 0, count * outputs);
    if (value !== undefined) return found('activation', l, value);
  }
  for (let l = layers.length - 1; l >= 0; l--) {
    const { weightOffset, biasOffset, outputs } = layers[l]!;
    const value = firstUnbounded(gradient, weightOffset, biasOffset + outputs);
    if (value !== undefined) return found('gradient', l, value);
  }
  for (const [l, { weightOffset, biasOffset, outputs }] of layers.entries()) {
    const value = firstUnbounded(parameters, weightOffset, biasOffset + outputs);
    if (value !== undefined) return found('weight', l, value);
  }
  return null;
}
