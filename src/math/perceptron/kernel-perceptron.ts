import { requirePositive, requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Matrix } from '../matrix';

/**
 * The Gaussian (RBF) kernel $k(x,x')=e^{-\gamma\lVert x-x'\rVert^2}$.
 *
 * @throws MathError unless $\gamma$ is above 0
 * @example gaussianKernel([0, 0], [0, 1], 1) // 0.367879
 */
export function gaussianKernel(a: readonly number[], b: readonly number[], gamma: number): number {
  requirePositive('gaussianKernel', 'gamma', gamma);
  return Math.exp(-gamma * a.reduce((sum, value, j) => sum + (value - b[j]!) ** 2, 0));
}

/**
 * The matrix $K_{ij}=k(x_i,x_j)$ of the Gaussian kernel.
 *
 * @example gaussianKernelMatrix([[0], [0]], 1) // [[1, 1], [1, 1]]
 */
export function gaussianKernelMatrix(points: readonly (readonly number[])[], gamma: number): Matrix {
  return points.map((a) => points.map((b) => gaussianKernel(a, b, gamma)));
}

/**
 * The perceptron rule in the feature space of a kernel, from 0: at every point with $y_i(\sum_j\alpha_jK_{ij}+b)\le0$,
 * $\alpha_i\leftarrow\alpha_i+y_i$ and $b\leftarrow b+y_i$.
 *
 * Source: M. A. Aizerman, E. M. Braverman, L. I. Rozonoer, "Theoretical foundations of the potential function method in pattern
 * recognition learning" (1964).
 *
 * @throws MathError if the sizes differ
 * @example kernelPerceptron([[1, 0], [0, 1]], [1, -1], 10) // { alpha: [1, -1], bias: 0, mistakes: [2, 0] }
 */
export function kernelPerceptron(
  kernel: readonly (readonly number[])[],
  labels: readonly number[],
  epochs: number,
): { alpha: number[]; bias: number; mistakes: number[] } {
  requireWhole('kernelPerceptron', 'epochs', epochs);
  if (kernel.length !== labels.length || kernel.some((row) => row.length !== labels.length))
    throw new MathError('kernelPerceptron needs a square matrix and one label for each of its rows');
  const alpha = labels.map(() => 0);
  const mistakes: number[] = [];
  let bias = 0;
  for (let epoch = 0; epoch < epochs && mistakes.at(-1) !== 0; epoch++) {
    let wrong = 0;
    kernel.forEach((row, i) => {
      const score = row.reduce((sum, value, j) => sum + alpha[j]! * value, bias);
      if (labels[i]! * score > 0) return;
      alpha[i]! += labels[i]!;
      bias += labels[i]!;
      wrong++;
    });
    mistakes.push(wrong);
  }
  return { alpha, bias, mistakes };
}
