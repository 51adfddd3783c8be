import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakEven,
  directWeights,
  type Narrowing,
  narrowedWeights,
} from '../../../src/math/convolution/bottleneck';
import { convolve, linearOfPixel, pointwise } from '../../../src/math/convolution/channels';
import { crossCorrelation, flipped, padded } from '../../../src/math/convolution/cross-correlation';
import { maxPooling } from '../../../src/math/convolution/max-pooling';
import { outputSize } from '../../../src/math/convolution/output-size';
import { drawnOrder, rearranged, shiftedOrder } from '../../../src/math/convolution/rearranged-pixels';
import { receptiveFields } from '../../../src/math/convolution/receptive-field';
import { WORKED_IMAGE, WORKED_KERNEL } from '../../../src/math/convolution/worked-image';
import { MathError } from '../../../src/math/errors';
import { casesOfKind, loadGolden } from '../../golden/check';

const golden = loadGolden('11_conv');
type Tensor = number[][][][];

const flat = (values: unknown): number[] =>
  Array.isArray(values) ? values.flatMap(flat) : [values as number];

function expectAlike(got: unknown, expected: unknown): void {
  const [a, b] = [flat(got), flat(expected)];
  expect(a.length).toBe(b.length);
  a.forEach((value, i) => {
    expect(Math.abs(value - b[i]!)).toBeLessThan(1e-11);
  });
}

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
              linearOfPixel(matrix, pixel),
            );
          }
        }
      }),
    );
    expect(() => linearOfPixel([[1]], [1, 2])).toThrow(MathError);
  });
});

describe('sizes', () => {
  it('of outputs agree with PyTorch', () => {
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

  it('of receptive fields agree with the recursion', () => {
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
});

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

describe('a narrow middle', () => {
  it('has the weights of the curriculum', () => {
    // Page P31, demo bottleneck, and E2.17.
    const block = { inputChannels: 256, middleChannels: 64, outputChannels: 256, kernelSize: 3 };
    const sum = narrowedWeights('both', block).reduce((a, b) => a + b);
    expect([directWeights(block), sum]).toEqual([589_824, 69_632]);
    const inception = { inputChannels: 192, middleChannels: 16, outputChannels: 32, kernelSize: 5 };
    const before = narrowedWeights('before', inception).reduce((a, b) => a + b);
    expect([784 * directWeights(inception), 784 * before]).toEqual([120_422_400, 12_443_648]);
  });

  it('saves below the break-even and costs above it', () => {
    const channels = fc.integer({ min: 1, max: 1024 });
    const kernel = fc.integer({ min: 1, max: 11 });
    fc.assert(
      fc.property(
        channels,
        channels,
        channels,
        kernel,
        fc.constantFrom<Narrowing>('both', 'before'),
        (inputChannels, middleChannels, outputChannels, kernelSize, narrowing) => {
          const layer = { inputChannels, middleChannels, outputChannels, kernelSize };
          const sum = narrowedWeights(narrowing, layer).reduce((a, b) => a + b);
          const even = breakEven(narrowing, layer);
          if (middleChannels < even - 1e-9) expect(sum).toBeLessThan(directWeights(layer));
          if (middleChannels > even + 1e-9) expect(sum).toBeGreaterThan(directWeights(layer));
        },
      ),
    );
  });
});

describe('rearranged pixels', () => {
  it('leave a weighted sum as it is, if its weights are rearranged alike', () => {
    // Curriculum, page P31, demo pixel-permutation.
    const pixels = WORKED_IMAGE.flat();
    const { order, weights } = drawnOrder(25, 1);
    const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
    const moved = rearranged(pixels, order);
    expect(dot(pixels, weights)).toBeCloseTo(-0.8115956528, 9);
    expect(dot(moved, rearranged(weights, order))).toBeCloseTo(-0.8115956528, 9);
    const rows = [0, 5, 10, 15, 20].map((from) => moved.slice(from, from + 5));
    expect(crossCorrelation(rows, WORKED_KERNEL)).toEqual([
      [1, 4, 1],
      [2, 5, 2],
      [-2, 6, 1],
    ]);
    expect(() => rearranged([1], [0, 1])).toThrow(MathError);
  });
});
