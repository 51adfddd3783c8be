import { requireWhole } from '../checks';

/** Where 1×1 convolutions stand: before and after the large kernel, or only before it. */
export type Narrowing = 'both' | 'before';

/** The channels of a convolution and of its narrow middle. */
export interface NarrowedLayer {
  inputChannels: number;
  middleChannels: number;
  outputChannels: number;
  kernelSize: number;
}

function requireChannels(caller: string, layer: NarrowedLayer): void {
  requireWhole(caller, 'input channels', layer.inputChannels, 1);
  requireWhole(caller, 'middle channels', layer.middleChannels, 1);
  requireWhole(caller, 'output channels', layer.outputChannels, 1);
  requireWhole(caller, 'kernel cells', layer.kernelSize, 1);
}

/**
 * The weights of one convolution, $K^2C_\text{in}C_\text{out}$, without biases. Each is used once for every output position, so times the number
 * of positions these are also its multiplications.
 *
 * @example directWeights({ inputChannels: 256, middleChannels: 64, outputChannels: 256, kernelSize: 3 }) // 589824
 */
export function directWeights(layer: NarrowedLayer): number {
  requireChannels('directWeights', layer);
  return layer.kernelSize ** 2 * layer.inputChannels * layer.outputChannels;
}

/**
 * The weights of the layers that take its place. `both` narrows to $M$ channels by 1×1, keeps them in the $K\times K$ layer and widens by 1×1:
 * $C_\text{in}M+K^2M^2+MC_\text{out}$. `before` only narrows: $C_\text{in}M+K^2MC_\text{out}$.
 *
 * @throws MathError unless all are whole numbers above 0
 * @example narrowedWeights('both', { inputChannels: 256, middleChannels: 64, outputChannels: 256, kernelSize: 3 }) // [16384, 36864, 16384]
 */
export function narrowedWeights(narrowing: Narrowing, layer: NarrowedLayer): number[] {
  requireChannels('narrowedWeights', layer);
  const { inputChannels, middleChannels, outputChannels, kernelSize } = layer;
  const large = kernelSize ** 2 * middleChannels;
  return narrowing === 'both'
    ? [inputChannels * middleChannels, large * middleChannels, middleChannels * outputChannels]
    : [inputChannels * middleChannels, large * outputChannels];
}

/**
 * The number of middle channels at which both have the same number of weights: fewer save, more cost. It need not be whole.
 *
 * @throws MathError unless all are whole numbers above 0
 * @example breakEven('before', { inputChannels: 100, middleChannels: 1, outputChannels: 100, kernelSize: 1 }) // 50
 */
export function breakEven(narrowing: Narrowing, layer: NarrowedLayer): number {
  requireChannels('breakEven', layer);
  const { inputChannels, outputChannels, kernelSize } = layer;
  const direct = directWeights(layer);
  const square = kernelSize ** 2;
  if (narrowing === 'before') return direct / (inputChannels + square * outputChannels);
  // The positive root of K²M² + (C_in + C_out)M − direct, in the form without a difference.
  const sum = inputChannels + outputChannels;
  return (2 * direct) / (sum + Math.sqrt(sum * sum + 4 * square * direct));
}
