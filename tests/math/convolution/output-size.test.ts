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
});
