import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { multiply, transpose } from '../../../src/math/matrix';
import { cubeCorners } from '../../../src/math/perceptron/boolean-functions';
import {
  gaussianKernel,
  gaussianKernelMatrix,
  kernelPerceptron,
} from '../../../src/math/perceptron/kernel-perceptron';
import { trainPerceptron } from '../../../src/math/perceptron/perceptron';
import { solveLinear } from '../../../src/math/solve-linear';
import { symmetricEigenvalues } from '../../../src/math/symmetric-eigenvalues';
import { expectClose } from '../../golden/check';

const corners = cubeCorners(2);
const xor = [-1, 1, 1, -1];

describe('the Gaussian kernel on XOR', () => {
  it('gives the coefficients and eigenvalues of the curriculum', () => {
    // E4.3 and P11; recomputed with NumPy. By symmetry α = ±1/(1 − e^−γ)².
    const kernel = gaussianKernelMatrix(corners, 1);
    const close = { rtol: 1e-9, atol: 5.1e-11 };
    const alpha = 2.5026503011;
    expectClose(solveLinear(kernel, xor), [-alpha, alpha, alpha, -alpha], close);
    expectClose(symmetricEigenvalues(kernel).values, [1.87109417, 0.86466472, 0.86466472, 0.3995764], {
      rtol: 0,
      atol: 5.1e-9,
    });
  });

  it.each([0.1, 0.5, 1, 3, 10])('has α = ±1/(1 − e^−γ)² for γ = %d', (gamma) => {
    const size = 1 / (1 - Math.exp(-gamma)) ** 2;
    expectClose(
      solveLinear(gaussianKernelMatrix(corners, gamma), xor),
      xor.map((label) => label * size),
      { rtol: 1e-9, atol: 0 },
    );
    expect(kernelPerceptron(gaussianKernelMatrix(corners, gamma), xor, 100)).toEqual({
      alpha: xor,
      bias: 0,
      mistakes: [4, 0],
    });
  });

  it('refuses γ = 0 and matrices that do not fit', () => {
    expect(() => gaussianKernel([0], [1], 0)).toThrow(MathError);
    expect(() => kernelPerceptron([[1]], [1, -1], 1)).toThrow(MathError);
    expect(() => kernelPerceptron([[1, 2]], [1], 1)).toThrow(MathError);
  });
});

describe('the kernel perceptron', () => {
  it('goes through its points as often as it is told, unless there is no mistake any more', () => {
    // Labels that no perceptron learns: the same point twice, once of each class.
    const same = [
      [1, 1],
      [1, 1],
    ];
    for (const epochs of [0, 1, 4])
      expect(kernelPerceptron(same, [1, -1], epochs).mistakes).toEqual(new Array(epochs).fill(2));
    expect(kernelPerceptron([[1]], [1], 9).mistakes).toEqual([1, 0]);
    expect(() => kernelPerceptron([[1]], [1], 0.5)).toThrow('epochs');
  });

  it('with the linear kernel is the perceptron itself', () => {
    const labels = [-1, -1, -1, 1];
    const plain = trainPerceptron(corners, labels, 50);
    const dual = kernelPerceptron(multiply(corners, transpose(corners)), labels, 50);
    expect(dual.mistakes).toEqual(plain.mistakes);
    expect(dual.bias).toBe(plain.bias);
    expect(multiply([dual.alpha], corners)[0]).toEqual(plain.weights);
  });
});
