import {
  correctBias,
  exponentialAverage,
} from '../../../../src/math/exponential-average/exponential-average';

/** The average m_t after the last of the gradients, from m_0 = 0. */
export function lastAverage(beta: number, ...gradients: readonly number[]): number {
  return exponentialAverage(gradients, beta).at(-1) ?? Number.NaN;
}

/** The average divided by the sum of its weights. */
export function lastCorrected(beta: number, ...gradients: readonly number[]): number {
  return correctBias(exponentialAverage(gradients, beta), beta).at(-1) ?? Number.NaN;
}

/** The average of who gives β to the new gradient. */
export function swappedAverage(beta: number, ...gradients: readonly number[]): number {
  return gradients.reduce((average, gradient) => (1 - beta) * average + beta * gradient, 0);
}
