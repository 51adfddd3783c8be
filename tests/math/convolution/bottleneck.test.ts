import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakEven,
  directWeights,
  type Narrowing,
  narrowedWeights,
} from '../../../src/math/convolution/bottleneck';

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
          const { inputChannels: into, outputChannels: out } = layer;
          const square = kernelSize ** 2;
          const atEven =
            narrowing === 'both' ? square * even * even + (into + out) * even : (into + square * out) * even;
          expect(atEven / directWeights(layer)).toBeCloseTo(1, 9);
          if (middleChannels < even - 1e-9) expect(sum).toBeLessThan(directWeights(layer));
          if (middleChannels > even + 1e-9) expect(sum).toBeGreaterThan(directWeights(layer));
        },
      ),
    );
  });

  it('needs whole numbers above 0, and takes 1', () => {
    const least = { inputChannels: 1, middleChannels: 1, outputChannels: 1, kernelSize: 1 };
    expect([directWeights(least), ...narrowedWeights('both', least)]).toEqual([1, 1, 1, 1]);
    expect(breakEven('before', least)).toBe(0.5);
    for (const [part, what] of [
      ['inputChannels', 'input channels'],
      ['middleChannels', 'middle channels'],
      ['outputChannels', 'output channels'],
      ['kernelSize', 'kernel cells'],
    ] as const) {
      for (const value of [0, 1.5]) {
        const layer = { ...least, [part]: value };
        expect(() => directWeights(layer)).toThrow(`directWeights needs a whole number of ${what}`);
        expect(() => narrowedWeights('before', layer)).toThrow(
          `narrowedWeights needs a whole number of ${what}`,
        );
        expect(() => breakEven('both', layer)).toThrow(`breakEven needs a whole number of ${what}`);
      }
    }
  });
});
