import { describe, expect, it } from 'vitest';
import { maxPooling } from '../../../src/math/convolution/max-pooling';
import { WORKED_IMAGE } from '../../../src/math/convolution/worked-image';
import { casesOfKind, loadGolden } from '../../golden/check';
import { expectAlike, flat, type Tensor } from './tensors';

const golden = loadGolden('11_conv');

describe('max pooling', () => {
  it('agrees with PyTorch without padding and rounding up', () => {
    let compared = 0;
    for (const { input, expected } of casesOfKind(golden, 'maxpool')) {
      if (input['ceil_mode'] === true || flat(input['padding']).some((p) => p !== 0)) continue;
      const kernelSize = flat(input['kernel'])[0]!;
      const stride = flat(input['stride'])[0]!;
      const y = (input['x'] as Tensor).map((sample) =>
        sample.map((channel) => maxPooling(channel, { kernelSize, stride })),
      );
      expectAlike(y, expected['y']);
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(2);
    expect(maxPooling(WORKED_IMAGE, { kernelSize: 2, stride: 2 })).toEqual([
      [2, 3],
      [2, 2],
    ]);
  });
});
