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
 * The 1×1 convolution whose weights are the rows of a matrix, one row for each output channel: at each place the same linear layer $Wx$ of
 * the channels there.
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
