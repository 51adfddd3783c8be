import { describe, expect, it } from 'vitest';
import { outputSize } from '../../../src/math/convolution/output-size';
import { MathError } from '../../../src/math/errors';
import { casesOfKind, loadGolden } from '../../golden/check';

const golden = loadGolden('11_conv');

describe('the output size', () => {
  it('agrees with PyTorch', () => {
    for (const { input, expected } of casesOfKind(golden, 'output_size')) {
      const out = expected['out'] as (number | null)[];
      (input['rows_n_k_s_p_d'] as number[][]).forEach(([n, kernelSize, stride, padding, dilation], i) => {
        const size = () =>
          outputSize(n!, {
            kernelSize: kernelSize!,
            stride: stride!,
            padding: padding!,
            dilation: dilation!,
          });
        if (out[i] === null) expect(size).toThrow(MathError);
        else expect(size()).toBe(out[i]);
      });
    }
  });

  it('is that of a window moved cell by cell, where nothing else is said', () => {
    expect(outputSize(5, { kernelSize: 3 })).toBe(3);
    expect(outputSize(1, { kernelSize: 1 })).toBe(1);
    expect(outputSize(1, { kernelSize: 1, padding: 50 })).toBe(101);
    // The window of 3 cells reaches over 2 · 101 + 1 = 203.
    expect(outputSize(203, { kernelSize: 3, dilation: 101 })).toBe(1);
    expect(outputSize(204, { kernelSize: 3, dilation: 101 })).toBe(2);
  });

  it.each([
    ['input cells', 0, { kernelSize: 1 }],
    ['kernel cells', 3, { kernelSize: 0 }],
    ['cells of a stride', 3, { kernelSize: 1, stride: 0 }],
    ['padding cells', 3, { kernelSize: 1, padding: -1 }],
    ['cells of a dilation', 3, { kernelSize: 1, dilation: 0 }],
  ])('needs a whole number of %s', (what, inputSize, sliding) => {
    expect(() => outputSize(inputSize, sliding)).toThrow(`outputSize needs a whole number of ${what}`);
  });
});
