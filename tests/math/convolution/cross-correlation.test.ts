import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolve } from '../../../src/math/convolution/channels';
import { crossCorrelation, flipped, padded } from '../../../src/math/convolution/cross-correlation';
import { rearranged, shiftedOrder } from '../../../src/math/convolution/rearranged-pixels';
import { WORKED_IMAGE, WORKED_KERNEL } from '../../../src/math/convolution/worked-image';
import { MathError } from '../../../src/math/errors';
import { casesOfKind, loadGolden } from '../../golden/check';
import { expectAlike, flat, type Tensor } from './tensors';

const golden = loadGolden('11_conv');

describe('cross-correlation of channels', () => {
  it('agrees with PyTorch where groups and dilation are 1 and both axes slide alike', () => {
    let compared = 0;
    for (const { input, expected } of casesOfKind(golden, 'conv2d')) {
      const [stride, across] = input['stride'] as number[];
      const [padding, aside] = input['padding'] as number[];
      if (input['groups'] !== 1 || flat(input['dilation']).some((d) => d !== 1)) continue;
      if (stride !== across || padding !== aside) continue;
      const weight = input['weight'] as Tensor;
      const bias = (input['bias'] as number[] | null) ?? weight.map(() => 0);
      const y = (input['x'] as Tensor).map((sample) =>
        convolve(sample, weight, bias, { stride: stride!, padding: padding! }),
      );
      expectAlike(y, expected['y']);
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(6);
  });

  it('is that of the worked example', () => {
    // Curriculum, page P31, demo conv-by-hand.
    expect(crossCorrelation(WORKED_IMAGE, WORKED_KERNEL)).toEqual([
      [-1, -3, -1],
      [0, -4, 1],
      [1, 0, -1],
    ]);
    expect(crossCorrelation(WORKED_IMAGE, WORKED_KERNEL, { stride: 2, padding: 1 })).toEqual([
      [-3, -1, 4],
      [-2, -4, 6],
      [-3, 2, 1],
    ]);
  });

  it('moves with the image, away from the border', () => {
    const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 7, maxLength: 7 });
    const kernel = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(row, kernel, (values, weights) => {
        const moved = rearranged(values, shiftedOrder(1, 7, 1));
        const [before, after] = [values, moved].map((each) => crossCorrelation([each], [weights])[0]!);
        expect(after!.slice(1)).toEqual(before!.slice(0, -1));
      }),
    );
  });

  it('pads with zeros, and turning twice changes nothing', () => {
    expectAlike(
      crossCorrelation(padded(WORKED_IMAGE, 1), WORKED_KERNEL),
      crossCorrelation(WORKED_IMAGE, WORKED_KERNEL, { padding: 1 }),
    );
    const wide = padded([[7]], 50);
    expect([wide.length, wide[50]!.length, wide[50]![50], wide.flat().reduce((a, b) => a + b)]).toEqual([
      101, 101, 7, 7,
    ]);
    expect(flipped(flipped(WORKED_KERNEL))).toEqual(WORKED_KERNEL);
  });

  it('gives the gradients as the page says: input with δ, and δ with the turned kernel', () => {
    // dx and dweight of the golden file are gradients of the sum of dy·y.
    const { input, expected } = casesOfKind(golden, 'conv2d').find(
      ({ name }) => name === 'conv2d:3x3_valid',
    )!;
    const [image, kernel, delta] = [input['x'], input['weight'], input['dy']].map(
      (tensor) => (tensor as Tensor)[0]![0]!,
    );
    expectAlike(crossCorrelation(image!, delta!), expected['dweight']);
    expectAlike(crossCorrelation(padded(delta!, 2), flipped(kernel!)), expected['dx']);
  });

  it('refuses what is no grid, and a kernel that does not fit', () => {
    expect(() => crossCorrelation([[1, 2], [3]], [[1]])).toThrow(MathError);
    expect(() => crossCorrelation([[1]], [[1, 1]])).toThrow(MathError);
    expect(() => convolve([], [[]], [0])).toThrow(MathError);
    expect(() => convolve([[[1]]], [[[[1]]]], [])).toThrow(MathError);
  });
});
