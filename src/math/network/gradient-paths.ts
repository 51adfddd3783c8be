import { MathError } from '../errors';
import type { BackwardVariant } from './backward';
import type { LossName } from './loss';
import { type Network, type ParameterPlace, parameterIndex } from './network';
import { backpropagationReport } from './report';

/** A quantity of the network that a derivative is of, or by; layers and units are counted from 0. */
export type Quantity =
  | { kind: 'loss' }
  | { kind: 'net' | 'out'; layer: number; unit: number }
  | { kind: 'parameter'; place: ParameterPlace };

/** One factor $\partial\,of/\partial\,by$ of a product given by the chain rule. */
export interface Factor {
  of: Quantity;
  by: Quantity;
  value: number;
  /** The weight that the factor $\partial net/\partial out$ is equal to. */
  weight?: ParameterPlace;
}

/** A path from the loss down to a parameter. */
export interface GradientPath {
  /** The output unit it starts from. */
  output: number;
  /** From the loss to the parameter. */
  factors: Factor[];
  /** The product of the factors. */
  product: number;
}

const maximumPaths = 10_000;

/** A path with more factors at its end. */
const longer = ({ output, factors, product }: GradientPath, ...more: Factor[]): GradientPath => ({
  output,
  factors: [...factors, ...more],
  product: more.reduce((total, { value }) => total * value, product),
});

/**
 * $\partial E/\partial\theta$ of one sample as a sum over all paths from the loss to the parameter, each a product
 * $\frac{\partial E}{\partial out_k}\frac{\partial out_k}{\partial net_k}\frac{\partial net_k}{\partial out_j}\cdots
 * \frac{\partial net}{\partial\theta}$. A weight of the last layer has one path, a weight below has as many as the
 * layers above it have combinations of units.
 * @throws MathError when the parameter does not exist, shapes or loss do not fit, or there are more than 10,000 paths
 * @example gradientPaths(create222(), [0.05, 0.1], [0.01, 0.99], 'halfSum', placeOfWeight222(1)).paths.length // 2
 */
export function gradientPaths(
  network: Network,
  input: readonly number[],
  target: readonly number[],
  loss: LossName,
  place: ParameterPlace,
  variant: BackwardVariant = {},
): { paths: GradientPath[]; gradient: number } {
  parameterIndex(network, place);
  const { layers, parameters } = network;
  const count = layers.slice(place.layer + 1).reduce((product, { outputs }) => product * outputs, 1);
  if (count > maximumPaths) {
    throw new MathError(
      `gradientPaths: ${count} paths are too many, choose a later layer or a smaller network`,
    );
  }
  const { samples, gradient } = backpropagationReport(network, [input], [target], loss, variant);
  const { outs, outDerivatives, activationDerivatives, deltas } = samples[0]!;
  const last = layers.length - 1;
  const eta = variant.updatedWeightsAt ?? 0;

  /** $\partial out/\partial net$ of a unit. */
  const throughActivation = (layer: number, unit: number): Factor => ({
    of: { kind: 'out', layer, unit },
    by: { kind: 'net', layer, unit },
    value: activationDerivatives[layer]![unit]!,
  });
  /** $\partial net/\partial out$ between neighboring units: the weight, or with the mistake the updated weight. */
  const throughWeight = (layer: number, to: number, from: number): Factor => {
    const weight = { layer, to, from };
    const step = eta * gradient.weights[layer]![to]![from]!;
    return {
      of: { kind: 'net', layer, unit: to },
      by: { kind: 'out', layer: layer - 1, unit: from },
      value: parameters[parameterIndex(network, weight)]! - step,
      weight,
    };
  };
  const source = place.layer === 0 ? input : outs[place.layer - 1]!;
  const end: Factor = {
    of: { kind: 'net', layer: place.layer, unit: place.to },
    by: { kind: 'parameter', place },
    value: place.from === undefined ? 1 : source[place.from]!,
  };

  /**
   * All ways from the loss to $net$ of a unit. Where $\partial E/\partial out$ of a saturated output is infinite, the product
   * takes its limit $\partial E/\partial net$.
   */
  function waysTo(layer: number, unit: number): GradientPath[] {
    if (layer === last) {
      const value = outDerivatives[last]![unit]!;
      const start: Factor = { of: { kind: 'loss' }, by: { kind: 'out', layer, unit }, value };
      const next = throughActivation(layer, unit);
      const product = Number.isFinite(value) ? value * next.value : deltas[last]![unit]!;
      return [{ output: unit, factors: [start, next], product }];
    }
    return Array.from({ length: layers[layer + 1]!.outputs }, (_, to) => to).flatMap((to) =>
      waysTo(layer + 1, to).map((way) =>
        longer(way, throughWeight(layer + 1, to, unit), throughActivation(layer, unit)),
      ),
    );
  }

  const isCut = (output: number) => place.layer < last && output === variant.cutOutput;
  const paths = waysTo(place.layer, place.to)
    .filter(({ output }) => !isCut(output))
    .map((way) => longer(way, end));
  return { paths, gradient: paths.reduce((sum, { product }) => sum + product, 0) };
}
