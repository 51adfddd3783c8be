import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolutionLayer } from '../../../src/math/capacity/layer-parameters';
import { stackOfThrees } from '../../../src/math/capacity/stacked-kernels';
import { receptiveFields } from '../../../src/math/convolution/receptive-field';
import { MathError } from '../../../src/math/errors';

describe('a stack of small kernels', () => {
  it('of three has the parameters of the curriculum', () => {
    // Page P26 and E1.7.
    expect(stackOfThrees({ kernelSize: 7, inputChannels: 64, outputChannels: 64 })).toEqual({
      layers: 3,
      parameters: 110_784,
    });
  });

  it('sees as much as the one large kernel, with fewer parameters at equal channels from size 5 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 300 }), (half, channels) => {
        const kernelSize = 2 * half + 1;
        const setting = { kernelSize, inputChannels: channels, outputChannels: channels };
        const { layers, parameters } = stackOfThrees(setting);
        const layer = { kernelSize: 3 };
        expect(receptiveFields(Array.from({ length: layers }, () => layer)).at(-1)).toBe(kernelSize);
        const one = convolutionLayer(setting).parameters;
        if (kernelSize === 3) expect(parameters).toBe(one);
        else expect(parameters).toBeLessThan(one);
      }),
    );
  });

  it('counts the first layer with the channels of the input', () => {
    // (9·2+1)·5 + (9·5+1)·5 = 95 + 230.
    expect(stackOfThrees({ kernelSize: 5, inputChannels: 2, outputChannels: 5 }).parameters).toBe(325);
  });

  it('exists for odd sizes from 3 on', () => {
    for (const kernelSize of [1, 2, 4, 3.5]) {
      expect(() => stackOfThrees({ kernelSize, inputChannels: 1, outputChannels: 1 })).toThrow(MathError);
    }
  });
});
