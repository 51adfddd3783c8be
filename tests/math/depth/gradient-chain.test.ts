import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation } from '../../../src/math/activations';
import {
  chainFactor,
  gradientAlongChain,
  singlePrecisionDepth,
} from '../../../src/math/depth/gradient-chain';
import { MathError } from '../../../src/math/errors';
import { evenly } from '../evenly';

describe('a chain of single neurons', () => {
  it('has the factors of the curriculum (P18, E0.8)', () => {
    const left = (weight: number) => gradientAlongChain(chainFactor('sigmoid', weight), 10)[10];
    expect(left(1)).toBeCloseTo(9.5367431641e-7, 16);
    expect(left(4)).toBe(1);
    expect(left(8)).toBe(1024);
  });

  it('multiplies by the derivative of the neuron at the point where it is held', () => {
    fc.assert(
      fc.property(evenly(0, 10), (weight) => {
        const sigmoid = activation('sigmoid');
        // With b = −w/2 the activation 1/2 reproduces itself.
        expect(sigmoid.value(weight / 2 - weight / 2)).toBe(1 / 2);
        expect(chainFactor('sigmoid', weight)).toBe(weight * sigmoid.derivative(0));
        expect(chainFactor('tanh', weight)).toBe(weight * activation('tanh').derivative(0));
        expect(chainFactor('relu', weight)).toBe(weight * activation('relu').derivative(1));
      }),
    );
  });

  it('agrees with the difference quotient of the whole chain', () => {
    const { value } = activation('sigmoid');
    for (const weight of [0.5, 1, 3, 6]) {
      const chain = (input: number) => {
        let a = input;
        for (let layer = 0; layer < 6; layer++) a = value(weight * a - weight / 2);
        return a;
      };
      const h = 1e-5;
      const numeric = (chain(0.5 + h) - chain(0.5 - h)) / (2 * h);
      expect(numeric / gradientAlongChain(chainFactor('sigmoid', weight), 6)[6]!).toBeCloseTo(1, 5);
    }
  });

  it('starts with 1 and has one more number than layers', () => {
    expect(gradientAlongChain(3, 0)).toEqual([1]);
    expect(gradientAlongChain(0.5, 3)).toEqual([1, 0.5, 0.25, 0.125]);
  });

  it('refuses what is no factor and no depth', () => {
    expect(() => chainFactor('relu', Number.NaN)).toThrow(MathError);
    expect(() => gradientAlongChain(1, 1.5)).toThrow(MathError);
    expect(() => gradientAlongChain(Number.NaN, 1)).toThrow(
      new MathError('gradientAlongChain needs a finite factor, not NaN'),
    );
    expect(() => singlePrecisionDepth(Number.POSITIVE_INFINITY)).toThrow(MathError);
  });
});

describe('the depth at which single precision ends', () => {
  it('is 75 sigmoid layers with weight 1', () => {
    expect(singlePrecisionDepth(0.25)).toBe(75);
    expect(Math.fround(0.25 ** 74)).toBeGreaterThan(0);
    expect(Math.fround(0.25 ** 75)).toBe(0);
  });

  it('is the first depth at which rounding to float32 gives 0 or infinity', () => {
    const factors = fc.oneof(
      fc.double({ min: 1e-6, max: 0.99, noNaN: true }),
      fc.double({ min: 1.01, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(factors, (factor) => {
        const depth = singlePrecisionDepth(factor)!;
        const isOver = (layers: number) =>
          [0, Number.POSITIVE_INFINITY].includes(Math.fround(factor ** layers));
        expect(isOver(depth)).toBe(true);
        expect(isOver(depth - 1)).toBe(false);
      }),
    );
  });

  it('is 1 from the last number on that rounds to 0 or infinity', () => {
    // Half of 2^−149 is a tie, which goes to the even 0; halfway between the largest number and 2^128 goes to infinity.
    for (const [last, inward] of [
      [2 ** -150, 1 + Number.EPSILON],
      [(2 - 2 ** -24) * 2 ** 127, 1 - Number.EPSILON / 2],
    ] as const) {
      expect([0, Infinity]).toContain(Math.fround(last));
      expect([0, Infinity]).not.toContain(Math.fround(last * inward));
      expect(singlePrecisionDepth(last)).toBe(1);
      expect(singlePrecisionDepth(last * inward)).toBe(2);
    }
  });

  it('is far for factors next to 1', () => {
    for (const factor of [0.997, 1.003]) {
      const depth = singlePrecisionDepth(factor)!;
      const isOver = (layers: number) => [0, Infinity].includes(Math.fround(factor ** layers));
      expect([isOver(depth), isOver(depth - 1)]).toEqual([true, false]);
    }
  });

  it('is never for a factor of 1 and at once for 0', () => {
    expect(singlePrecisionDepth(1)).toBeNull();
    expect(singlePrecisionDepth(0)).toBe(1);
  });
});
