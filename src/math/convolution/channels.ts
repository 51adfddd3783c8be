import { requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Matrix } from '../matrix';
import { crossCorrelation, type Slide } from './cross-correlation';

/** A stack of channels, each a grid of numbers. */
type Channels = readonly (readonly (readonly number[])[])[];

/**
 * A convolutional layer without its activation: each output channel is the sum of the cross-correlations of all input channels with
 * kernels of its own, plus its bias. `kernels[o][c]` leads from input channel $c$ to output channel $o$.
 *
 * @throws MathError unless there is a kernel for every pair of channels and a bias for every output channel
 * @example convolve([[[1, 2]], [[3, 4]]], [[[[1]], [[10]]]], [5]) // [[[36, 47]]]
 */
export function convolve(
  input: Channels,
  kernels: readonly Channels[],
  biases: readonly number[],
  slide: Slide = {},
): Matrix[] {
  if (input.length === 0 || kernels.some((each) => each.length !== input.length)) {
    throw new MathError('convolve needs a kernel for every pair of an output and an input channel');
  }
  if (biases.length !== kernels.length) throw new MathError('convolve needs a bias for every output channel');
  return kernels.map((each, o) => {
    const parts = each.map((kernel, c) => crossCorrelation(input[c]!, kernel, slide));
    return parts[0]!.map((row, i) =>
      row.map((_, j) => parts.reduce((sum, part) => sum + part[i]![j]!, biases[o]!)),
    );
  });
}

/**
 * A linear layer $y=Wx+b$ of the channels of one pixel: what a 1×1 convolution does at each place.
 *
 * @throws MathError unless every row of the matrix is as long as the pixel
 * @example linearOfPixel([[1, 0, -1], [0.5, 0.5, 0.5]], [1, 2, 3]) // [-2, 3]
 */
export function linearOfPixel(
  matrix: readonly (readonly number[])[],
  pixel: readonly number[],
  biases: readonly number[] = matrix.map(() => 0),
): number[] {
  if (matrix.some((row) => row.length !== pixel.length) || biases.length !== matrix.length) {
    throw new MathError('linearOfPixel needs a weight for each channel and a bias for each row');
  }
  return matrix.map((row, o) => row.reduce((sum, weight, c) => sum + weight * pixel[c]!, biases[o]!));
}

/**
 * The 1×1 convolution whose weights are the rows of a matrix, one row for each output channel.
 *
 * @example pointwise([[[1, 2]], [[3, 4]]], [[1, 10]]) // [[[31, 42]]]
 */
export function pointwise(input: Channels, matrix: readonly (readonly number[])[]): Matrix[] {
  requireWhole('pointwise', 'input channels', input.length, 1);
  return convolve(
    input,
    matrix.map((row) => row.map((weight) => [[weight]])),
    matrix.map(() => 0),
  );
}
