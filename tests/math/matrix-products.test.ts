import { describe, expect, it } from 'vitest';
import { sharedRotation, sharedShear, singularValuesOfProducts } from '../../src/math/matrix-products';
import { createRandom } from '../../src/math/random';
import { singularValues } from '../../src/math/singular-values';
import { expectClose } from '../golden/check';

const gaussian = { kind: 'gaussian', size: 16, seed: 3 } as const;

describe('singular values of products of layers', () => {
  it('has the reference values of Gaussian layers (page P17, orthogonal-vs-gaussian)', () => {
    const spectra = singularValuesOfProducts(gaussian, 10);
    const close = { rtol: 1e-8, atol: 5.1e-9 };
    expectClose(spectra[0]![0], 1.92449631, close);
    expectClose(spectra[0]![15], 0.04018788, close);
    // Each layer is a new draw: with one shared matrix the tenth product would have another norm.
    expectClose(spectra[9]![0], 1.96598695, close);
  });

  // Computed from the same draws with 60 digits (mpmath): the product itself holds none of these digits.
  it.each([
    [16, 10, 3, 1.7301e-13],
    [6, 22, 5, 4.3688e-16],
    [8, 16, 3, 5.9364e-16],
    [5, 19, 7, 1.3922e-16],
    [4, 31, 2, 4.6045e-17],
  ])(
    'knows the smallest value at width %i, depth %i, seed %i to five digits',
    (size, depth, seed, smallest) => {
      const spectra = singularValuesOfProducts({ kind: 'gaussian', size, seed }, depth);
      expectClose(spectra.at(-1)!.at(-1), smallest, { rtol: 4e-5, atol: 0 });
    },
  );

  it('keeps the determinant of the shear, however small its lesser value', () => {
    const last = singularValuesOfProducts({ kind: 'shared', matrix: sharedShear }, 50)[49]!;
    expectClose(last[0]! * last[1]!, 0.25 ** 50, { rtol: 1e-12, atol: 0 });
  });

  it('keeps every singular value of orthogonal layers at 1', () => {
    for (const spectrum of singularValuesOfProducts({ ...gaussian, kind: 'orthogonal' }, 50)) {
      expectClose(spectrum, new Array(16).fill(1), { rtol: 1e-13, atol: 0 });
    }
  });

  it('keeps all lengths under the rotation, 50 layers deep', () => {
    const spectra = singularValuesOfProducts({ kind: 'shared', matrix: sharedRotation }, 50);
    expectClose(spectra[49], [1, 1], { rtol: 1e-13, atol: 0 });
  });

  it('has the reference norms of the powers of the shear', () => {
    const spectra = singularValuesOfProducts({ kind: 'shared', matrix: sharedShear }, 20);
    const norms = [1, 2, 5, 20].map((power) => spectra[power - 1]![0]);
    expectClose(norms, [1.2071067812, 1.0590169944, 0.3155943598, 3.81708e-5], { rtol: 1e-9, atol: 5.1e-12 });
  });

  it('multiplies the determinants: the product of all singular values is that of the layers', () => {
    const { normal } = createRandom(3);
    let logarithm = 0;
    for (let layer = 0; layer < 6; layer++) {
      const drawn = Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => normal() / Math.sqrt(8)));
      for (const value of singularValues(drawn)) logarithm += Math.log(value);
    }
    const last = singularValuesOfProducts({ kind: 'gaussian', size: 8, seed: 3 }, 6)[5]!;
    const total = last.reduce((sum, value) => sum + Math.log(value), 0);
    expect(total).toBeCloseTo(logarithm, 5);
  });

  it('gives finite, descending values in the corners of the demo, one list per depth', () => {
    const seen: number[] = [];
    const spectra = singularValuesOfProducts({ kind: 'gaussian', size: 32, seed: 8 }, 50, (fraction) =>
      seen.push(fraction),
    );
    expect(spectra).toHaveLength(50);
    expect(seen.at(-1)).toBe(1);
    for (const spectrum of spectra) {
      expect(spectrum).toHaveLength(32);
      expect(spectrum.every((value, i) => value >= 0 && value <= (spectrum[i - 1] ?? Infinity))).toBe(true);
    }
  });

  it('refuses depths, sizes and shapes that are none', () => {
    expect(() => singularValuesOfProducts(gaussian, 0)).toThrow(/layers above 0/);
    for (const size of [0, -1, 1.5])
      expect(() => singularValuesOfProducts({ ...gaussian, size }, 1)).toThrow(/size above 0/);
    // One unit: the numbers multiply.
    const { normal } = createRandom(3);
    const drawn = [Math.abs(normal()), Math.abs(normal())];
    expectClose(
      singularValuesOfProducts({ ...gaussian, size: 1 }, 2),
      [[drawn[0]!], [drawn[0]! * drawn[1]!]],
      { rtol: 1e-14, atol: 0 },
    );
    expect(() => singularValuesOfProducts({ kind: 'shared', matrix: [[1, 2]] }, 1)).toThrow(/multiply needs/);
  });
});
