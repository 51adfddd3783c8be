import { requireWhole } from '../checks';
import { MathError } from '../errors';

/** What a layer keeps and what it costs. */
export interface LayerCost {
  /** Weights and biases. */
  parameters: number;
  /** Multiplications behind one output value: one for each input that it sees. */
  multiplications: number;
}

/**
 * A fully connected layer of $m$ inputs and $n$ units: $(m+1)\,n$ parameters, $m$ multiplications an activation.
 *
 * @throws MathError unless both are whole numbers above 0
 * @example denseLayer(784, 256) // { parameters: 200960, multiplications: 784 }
 */
export function denseLayer(inputs: number, units: number): LayerCost {
  requireWhole('denseLayer', 'inputs', inputs, 1);
  requireWhole('denseLayer', 'units', units, 1);
  return { parameters: (inputs + 1) * units, multiplications: inputs };
}

/**
 * A convolution with square kernels of size $k$: $(k^2C_\text{in}+1)\,C_\text{out}$ parameters, whatever the size of the image, and
 * $k^2C_\text{in}$ multiplications an output value.
 *
 * @throws MathError unless all are whole numbers above 0
 * @example convolutionLayer({ kernelSize: 3, inputChannels: 64, outputChannels: 64 }) // { parameters: 36928, multiplications: 576 }
 */
export function convolutionLayer({
  kernelSize,
  inputChannels,
  outputChannels,
}: {
  kernelSize: number;
  inputChannels: number;
  outputChannels: number;
}): LayerCost {
  requireWhole('convolutionLayer', 'kernel sizes', kernelSize, 1);
  requireWhole('convolutionLayer', 'input channels', inputChannels, 1);
  requireWhole('convolutionLayer', 'output channels', outputChannels, 1);
  const multiplications = kernelSize * kernelSize * inputChannels;
  return { parameters: (multiplications + 1) * outputChannels, multiplications };
}

/**
 * The parameters of each layer of a fully connected network with these sizes, input first: $(n_{l-1}+1)\,n_l$.
 *
 * @throws MathError unless there are two sizes or more, whole numbers above 0
 * @example networkParameters([784, 256, 10]) // [200960, 2570]
 */
export function networkParameters(sizes: readonly number[]): number[] {
  if (sizes.length < 2) throw new MathError('networkParameters needs an input and an output layer at least');
  return sizes.slice(1).map((size, l) => denseLayer(sizes[l]!, size).parameters);
}
