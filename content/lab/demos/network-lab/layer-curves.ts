import { activationBins, type LayerReport } from '../../../../src/math/whole-network/layer-report';
import { params } from './parameters';

interface Curve {
  readonly x: number[];
  readonly y: (number | null)[];
}

/** Where the output stands on an axis of layers: after all hidden layers that there can be, so it never takes the place of one. */
export const outputPlace = params.hiddenLayers.max + 1;

/** The places of the hidden layers and, last, of the output. */
const placesOf = (layers: readonly LayerReport[]): number[] =>
  layers.map((_, l) => (l === layers.length - 1 ? outputPlace : l + 1));

/** A number of each hidden layer over the number of the layer. */
export function overHidden(hidden: readonly LayerReport[], of: (layer: LayerReport) => number): Curve {
  return { x: hidden.map((_, l) => l + 1), y: hidden.map(of) };
}

/** A number of each layer, the output among them, over its place. */
export function overLayers(layers: readonly LayerReport[], of: (layer: LayerReport) => number): Curve {
  return { x: placesOf(layers), y: layers.map(of) };
}

/** The share of a hidden layer's activations in each bin of its range. */
export function histogramOf({ range: [low, high], counts }: LayerReport): Curve {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const width = (high - low) / activationBins;
  return {
    x: counts.map((_, bin) => low + (bin + 0.5) * width),
    y: counts.map((count) => count / total),
  };
}

/** Every weight over its layer, the weights of a layer side by side in their order. */
export function weightPoints(layers: readonly LayerReport[]): Curve {
  const places = placesOf(layers);
  const points = layers.flatMap(({ weights }, l) => {
    const all = weights.flat();
    const place = places[l] ?? outputPlace;
    return all.map((weight, i): [number, number] => [place + 0.7 * ((i + 0.5) / all.length - 0.5), weight]);
  });
  return { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
}
