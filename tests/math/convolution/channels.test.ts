import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAffine } from '../../../src/math/affine-collapse';
import { pointwise } from '../../../src/math/convolution/channels';
import { expectAlike } from './tensors';

describe('a 1×1 convolution', () => {
  it('is one linear layer, the same for every pixel', () => {
    const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 });
    const weights = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(values, weights, (numbers, entries) => {
        const input = [0, 4, 8].map((c) => [numbers.slice(c, c + 2), numbers.slice(c + 2, c + 4)]);
        const matrix = [entries.slice(0, 3), entries.slice(3)];
        const output = pointwise(input, matrix);
        for (const i of [0, 1]) {
          for (const j of [0, 1]) {
            const pixel = input.map((channel) => channel[i]![j]!);
            expectAlike(
              output.map((channel) => channel[i]![j]!),
              applyAffine({ weights: matrix, bias: [0, 0] }, pixel),
            );
          }
        }
      }),
    );
  });

  it('scales a single channel, and needs one', () => {
    expect(pointwise([[[1, 2]]], [[3], [-1]])).toEqual([[[3, 6]], [[-1, -2]]]);
    expect(() => pointwise([], [[1]])).toThrow('pointwise needs a whole number of input channels');
  });
});
