import type { LossName } from './loss';
import { type Network, type ParameterPlace, parameterIndex } from './network';

/**
 * The usual slips.
 *
 * - `biasMissing`, `transposedWeight` ($W^\top$ for $W$ or the other way round), `activationMissing` ($net$ where $out$
 *   belongs), `exponentSign` ($1/(1+e^{z})$)
 * - `oneOutput` and `onePath`: a sum over the outputs with one term only
 * - `sign`: $t-o$ for $o-t$, or an update that adds; `otherLoss`: the derivative of another loss
 * - `errorMissing`, `outputDerivativeMissing`, `hiddenDerivativeMissing`, `weightMissing`, `inputMissing`: a factor left out
 * - `derivativeOfOut`: $f'(out)$ for $f'(net)$; `outSquared`: $out^2$ for $out(1-out)$; `inputSquared`; `power`: $w_5$ read
 *   as $w^5$; `weightForInput`: the weight itself for $\partial net/\partial w$
 * - `updatedWeight`: deltas passed back through weights that are already updated
 * - `learningRateIncluded`, `learningRateMissing`, `stepOnly`, `notUpdated`
 */
export type SlipName =
  | 'biasMissing'
  | 'transposedWeight'
  | 'activationMissing'
  | 'exponentSign'
  | 'oneOutput'
  | 'onePath'
  | 'sign'
  | 'otherLoss'
  | 'errorMissing'
  | 'outputDerivativeMissing'
  | 'hiddenDerivativeMissing'
  | 'weightMissing'
  | 'inputMissing'
  | 'derivativeOfOut'
  | 'outSquared'
  | 'inputSquared'
  | 'power'
  | 'weightForInput'
  | 'updatedWeight'
  | 'learningRateIncluded'
  | 'learningRateMissing'
  | 'stepOnly'
  | 'notUpdated';

/** The value that a slip leads to. */
export interface Slip {
  name: SlipName;
  value: number;
}

/** A network, one sample, and how the network learns from it. */
export interface LearningSample {
  network: Network;
  input: readonly number[];
  target: readonly number[];
  loss: LossName;
  learningRate: number;
}

/**
 * The weight that stands at the mirrored place of a square matrix; the same weight if there is none.
 *
 * @example mirroredWeight(create222(), { layer: 0, to: 0, from: 1 }) // 0.25
 */
export function mirroredWeight(network: Network, place: Required<ParameterPlace>): number {
  const { inputs, outputs } = network.layers[place.layer]!;
  const { layer, to, from } = place;
  return network.parameters[
    parameterIndex(network, inputs === outputs ? { layer, to: from, from: to } : place)
  ]!;
}
