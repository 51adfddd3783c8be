// A 3×3 window over a 5×5 image, the nine products under it, and max pooling of the same image.

import { defineModel } from '../../../../src/demo/define-demo';
import { integer, list, toggle } from '../../../../src/demo/parameters';
import { crossCorrelation, flipped, padded } from '../../../../src/math/convolution/cross-correlation';
import { maxPooling } from '../../../../src/math/convolution/max-pooling';
import { WORKED_IMAGE, WORKED_KERNEL } from '../../../../src/math/convolution/worked-image';
import { rowsOf } from '../panels/rows-of';

const imageSide = 5;
const kernelSide = 3;

const numbers = (value: readonly number[]) =>
  list({ value, min: -9, max: 9, step: 1, minLength: value.length, maxLength: value.length });

export const model = defineModel({
  id: 'conv-by-hand',
  params: {
    row: integer({ min: 1, max: 5, value: 1 }),
    column: integer({ min: 1, max: 5, value: 1 }),
    stride: integer({ min: 1, max: 2, value: 1 }),
    padding: integer({ min: 0, max: 1, value: 0 }),
    flip: toggle(false),
    image: numbers(WORKED_IMAGE.flat()),
    kernel: numbers(WORKED_KERNEL.flat()),
  },
  compute({ image, kernel, stride, padding, flip, ...place }) {
    const pixels = rowsOf(image, imageSide);
    const written = rowsOf(kernel, kernelSide);
    const used = flip ? flipped(written) : written;
    const map = crossCorrelation(pixels, used, { stride, padding });
    // A place that this output does not have is its last one.
    const row = Math.min(place.row, map.length);
    const column = Math.min(place.column, map.length);
    const shown = padded(pixels, padding);
    const [top, left] = [(row - 1) * stride, (column - 1) * stride];
    const window = shown.slice(top, top + kernelSide).flatMap((each) => each.slice(left, left + kernelSide));
    return {
      row,
      column,
      top,
      left,
      shown,
      used,
      map,
      window,
      weights: used.flat(),
      sum: map[row - 1]![column - 1]!,
      side: map.length,
      output: map.flat(),
      pooled: maxPooling(pixels, { kernelSize: 2, stride: 2 }).flat(),
    };
  },
});
