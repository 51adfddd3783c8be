import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { batchNorm, batchNormGradient } from '../../../src/math/normalization/batch-norm';
import { layerNorm, layerNormGradient } from '../../../src/math/normalization/layer-norm';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import {
  casesOfKind,
  expectCase,
  expectClose,
  loadGolden,
  readList,
  readMatrix,
  readNumber,
} from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('04_batchnorm');
const transpose = (rows: number[][]) => rows[0]!.map((_, d) => rows.map((row) => row[d]!));

describe('layer normalization', () => {
  it.each(casesOfKind(golden, 'layernorm'))('agrees with PyTorch in $name', (goldenCase) => {
    const { input } = goldenCase;
    const x = readMatrix(input['x']);
    const affine = {
      gamma: readList(input['gamma']),
      beta: readList(input['beta']),
      epsilon: readNumber(input['eps']),
    };
    const forward = layerNorm(x, affine);
    const gradient = layerNormGradient(x, affine, readMatrix(input['dy']));
    expectCase(
      {
        mean: forward.mean,
        var_biased: forward.variance,
        y: forward.output,
        dx: gradient.input,
        dgamma: gradient.gamma,
        dbeta: gradient.beta,
      },
      golden,
      goldenCase,
    );
  });

  const matrices = fc.array(fc.array(evenly(-5, 5), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });

  it('is batch normalization of the transposed matrix when γ = 1 and β = 0', () => {
    const plain = { gamma: [1, 1, 1], beta: [0, 0, 0], epsilon: 1e-3 };
    fc.assert(
      fc.property(matrices, matrices, (x, upstream) => {
        const turned = transpose(batchNorm(transpose(x), plain).output);
        expect(layerNorm(x, plain).output).toEqual(turned);
        const gradient = transpose(batchNormGradient(transpose(x), plain, transpose(upstream)).input);
        expect(layerNormGradient(x, plain, upstream).input).toEqual(gradient);
      }),
    );
  });

  it('has the input gradient of its central differences', () => {
    const affine = { gamma: [0.5, 2, -1], beta: [1, 0, 3], epsilon: 0.1 };
    fc.assert(
      fc.property(matrices, matrices, (x, upstream) => {
        const rows = (flat: readonly number[]) => [flat.slice(0, 3), flat.slice(3, 6), flat.slice(6, 9)];
        const loss = (flat: readonly number[]) =>
          layerNorm(rows(flat), affine)
            .output.flat()
            .reduce((sum, value, i) => sum + value * upstream.flat()[i]!, 0);
        const gradient = layerNormGradient(x, affine, upstream).input.flat();
        expectClose(gradient, centralDifferenceGradient(loss, x.flat()), { rtol: 1e-6, atol: 1e-6 });
      }),
    );
  });

  it('refuses shapes that do not fit', () => {
    const affine = { gamma: [1, 1], beta: [0, 0], epsilon: 1e-5 };
    expect(() => layerNorm([], affine)).toThrow(MathError);
    expect(() => layerNorm([[1]], affine)).toThrow(MathError);
    expect(() => layerNorm([[1, 2]], { ...affine, beta: [0] })).toThrow(MathError);
    expect(() => layerNormGradient([[1]], affine, [[1, 2]])).toThrow(/layerNormGradient needs 2 numbers/);
    expect(() => layerNormGradient([[1, 2]], affine, [[1]])).toThrow(/layerNormGradient needs 2 numbers/);
    expect(() =>
      layerNormGradient([[1, 2]], affine, [
        [1, 2],
        [3, 4],
      ]),
    ).toThrow(/upstream rows/);
  });
});
