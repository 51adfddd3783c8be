import { MathError } from '../errors';
import { convolutionLayer } from './layer-parameters';

/** A stack of 3×3 convolutions. */
export interface KernelStack {
  layers: number;
  parameters: number;
}

/**
 * The stack of 3×3 convolutions that sees the same field as one kernel of odd size $k\ge3$: $(k-1)/2$ layers, the first from
 * $C_\text{in}$ to $C_\text{out}$ channels, the others from $C_\text{out}$ to $C_\text{out}$.
 *
 * @throws MathError unless the size is odd and at least 3
 * @example stackOfThrees({ kernelSize: 7, inputChannels: 64, outputChannels: 64 }) // { layers: 3, parameters: 110784 }
 */
export function stackOfThrees({
  kernelSize,
  inputChannels,
  outputChannels,
}: {
  kernelSize: number;
  inputChannels: number;
  outputChannels: number;
}): KernelStack {
  if (!(Number.isInteger(kernelSize) && kernelSize >= 3 && kernelSize % 2 === 1)) {
    throw new MathError(`stackOfThrees needs an odd kernel size of at least 3, not ${kernelSize}`);
  }
  const layers = (kernelSize - 1) / 2;
  const first = convolutionLayer({ kernelSize: 3, inputChannels, outputChannels }).parameters;
  const other = convolutionLayer({
    kernelSize: 3,
    inputChannels: outputChannels,
    outputChannels,
  }).parameters;
  return { layers, parameters: first + (layers - 1) * other };
}
