import { describe, expect, it } from 'vitest';
import { receptiveFields } from '../../../src/math/convolution/receptive-field';
import { MathError } from '../../../src/math/errors';
import { casesOfKind, loadGolden } from '../../golden/check';

const golden = loadGolden('11_conv');

describe('the receptive field', () => {
  it('agrees with the recursion, and three 3×3 layers see 7', () => {
    for (const { input, expected } of casesOfKind(golden, 'receptive_field')) {
      const layers = (input['layers_k_s_d'] as number[][]).map(([kernelSize, stride, dilation]) => ({
        kernelSize: kernelSize!,
        stride: stride!,
        dilation: dilation!,
      }));
      expect(receptiveFields(layers)).toEqual((expected['after'] as { rf: number }[]).map(({ rf }) => rf));
    }
    expect(receptiveFields([{ kernelSize: 3 }, { kernelSize: 3 }, { kernelSize: 3 }]).at(-1)).toBe(7);
  });

  it('of a kernel of one cell is that of its input, whatever its stride', () => {
    expect(
      receptiveFields([
        { kernelSize: 1, stride: 2 },
        { kernelSize: 3, dilation: 1 },
      ]),
    ).toEqual([1, 5]);
  });

  it('needs whole kernel sizes, strides and dilations above 0', () => {
    for (const layer of [{ kernelSize: 0 }, { kernelSize: 3, stride: 0 }, { kernelSize: 3, dilation: 1.5 }]) {
      expect(() => receptiveFields([layer])).toThrow(MathError);
    }
  });
});
