import { activationBins, type LayerReport } from '../../../../src/math/whole-network/layer-report';

interface Curve {
  readonly x: number[];
  readonly y: (number | null)[];
}

/** A number of each layer over the number of the layer. */
export function overLayers(layers: readonly LayerReport[], of: (layer: LayerReport) => number): Curve {
  return { x: layers.map((_, l) => l + 1), y: layers.map(of) };
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
  const points = layers.flatMap(({ weights }, l) => {
    const all = weights.flat();
    return all.map((weight, i): [number, number] => [l + 1 + 0.7 * ((i + 0.5) / all.length - 0.5), weight]);
  });
  return { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
}
