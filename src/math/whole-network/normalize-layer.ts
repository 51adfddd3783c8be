import type { NormPlace } from './initial-network';
import type { PassWorkspace } from './pass-workspace';

/** The $\varepsilon$ of batch normalization and the weight of the newest batch in the running statistics, as in PyTorch. */
export const normEpsilon = 1e-5;
export const newestWeight = 0.1;

/**
 * Batch normalization of `nets[layer]` in place, over `count` samples and with their own statistics:
 * $\gamma\frac{z-\mu}{\sqrt{\sigma^2+\varepsilon}}+\beta$. Keeps what the backward pass and the running statistics need.
 *
 * Source: S. Ioffe, C. Szegedy, "Batch Normalization" (2015), algorithm 1.
 *
 * @example const network = initialNetwork({ ...defaultRunSettings, hiddenLayers: [1], batchNorm: true }, 2), workspace =
 * createPassWorkspace(network, 2, false); workspace.nets[0].set([1, 3]); normalizeLayer(network.norms[0], network.parameters, workspace,
 * 0, 1, 2); workspace.means[0] // [2]
 */
export function normalizeLayer(
  { gammaOffset, betaOffset }: NormPlace,
  parameters: Float64Array,
  { nets, normalized, means, variances }: PassWorkspace,
  layer: number,
  units: number,
  count: number,
): void {
  const values = nets[layer]!;
  const kept = normalized[layer]!;
  for (let unit = 0; unit < units; unit++) {
    let sum = 0;
    for (let k = unit; k < count * units; k += units) sum += values[k]!;
    const mean = sum / count;
    let squares = 0;
    for (let k = unit; k < count * units; k += units) squares += (values[k]! - mean) * (values[k]! - mean);
    const variance = squares / count;
    const deviation = Math.sqrt(variance + normEpsilon);
    const gamma = parameters[gammaOffset + unit]!;
    const beta = parameters[betaOffset + unit]!;
    for (let k = unit; k < count * units; k += units) {
      const standardized = (values[k]! - mean) / deviation;
      kept[k] = standardized;
      values[k] = gamma * standardized + beta;
    }
    means[layer]![unit] = mean;
    variances[layer]![unit] = variance;
  }
}

/**
 * Batch normalization of `values` in place with the running statistics, as in evaluation.
 *
 * @example const network = initialNetwork({ ...defaultRunSettings, hiddenLayers: [1], batchNorm: true }, 2), values = Float64Array.of(2);
 * normalizeByRunning(network.norms[0], network.parameters, Float64Array.of(1, 4), values, 1, 1); values // [0.499999]
 */
export function normalizeByRunning(
  { gammaOffset, betaOffset, meanPlace, variancePlace }: NormPlace,
  parameters: Float64Array,
  running: Float64Array,
  values: Float64Array,
  units: number,
  count: number,
): void {
  for (let unit = 0; unit < units; unit++) {
    const mean = running[meanPlace + unit]!;
    const deviation = Math.sqrt(running[variancePlace + unit]! + normEpsilon);
    const gamma = parameters[gammaOffset + unit]!;
    const beta = parameters[betaOffset + unit]!;
    for (let k = unit; k < count * units; k += units) {
      values[k] = (gamma * (values[k]! - mean)) / deviation + beta;
    }
  }
}

/**
 * Turns `deltas[layer]` from $\partial E/\partial y$ into $\partial E/\partial z$ of `normalizeLayer` and fills the gradient of $\gamma$ and
 * $\beta$: $\frac{\gamma}{\sqrt{\sigma^2+\varepsilon}}\bigl(g_i-\frac1m\sum g-\hat x_i\frac1m\sum g\hat x\bigr)$, $\sum g\hat x$ and $\sum g$.
 *
 * @example const network = initialNetwork({ ...defaultRunSettings, hiddenLayers: [1], batchNorm: true }, 2), workspace =
 * createPassWorkspace(network, 2, false); workspace.deltas[0].set([1, 1]); normalizeBackward(network.norms[0], network.parameters,
 * workspace, 0, 1, 2); workspace.deltas[0] // [0, 0]
 */
export function normalizeBackward(
  { gammaOffset, betaOffset }: NormPlace,
  parameters: Float64Array,
  { deltas, gradient, normalized, variances }: PassWorkspace,
  layer: number,
  units: number,
  count: number,
): void {
  const values = deltas[layer]!;
  const kept = normalized[layer]!;
  for (let unit = 0; unit < units; unit++) {
    let sum = 0;
    let products = 0;
    for (let k = unit; k < count * units; k += units) {
      sum += values[k]!;
      products += values[k]! * kept[k]!;
    }
    gradient[gammaOffset + unit] = products;
    gradient[betaOffset + unit] = sum;
    const factor = parameters[gammaOffset + unit]! / Math.sqrt(variances[layer]![unit]! + normEpsilon);
    const meanGradient = sum / count;
    const meanProduct = products / count;
    for (let k = unit; k < count * units; k += units) {
      values[k] = factor * (values[k]! - meanGradient - kept[k]! * meanProduct);
    }
  }
}

/**
 * Running statistics after one more batch of `count` samples, with the unbiased variance, as in PyTorch:
 * $\hat\mu\leftarrow0.9\hat\mu+0.1\mu_B$, $\hat\sigma^2\leftarrow0.9\hat\sigma^2+0.1\frac m{m-1}\sigma_B^2$. A batch of one has no variance and
 * changes nothing.
 *
 * @example const network = initialNetwork({ ...defaultRunSettings, hiddenLayers: [1], batchNorm: true }, 2), workspace =
 * createPassWorkspace(network, 2, false), running = initialRunning(network); workspace.means[0][0] = 5; workspace.variances[0][0] = 1;
 * updateRunning(network.norms[0], workspace, running, 0, 1, 2); running // [0.5, 1.1]
 */
export function updateRunning(
  { meanPlace, variancePlace }: NormPlace,
  { means, variances }: PassWorkspace,
  running: Float64Array,
  layer: number,
  units: number,
  count: number,
): void {
  if (count < 2) return;
  const unbiased = count / (count - 1);
  for (let unit = 0; unit < units; unit++) {
    const [mean, variance] = [meanPlace + unit, variancePlace + unit];
    running[mean] = (1 - newestWeight) * running[mean]! + newestWeight * means[layer]![unit]!;
    running[variance] =
      (1 - newestWeight) * running[variance]! + newestWeight * unbiased * variances[layer]![unit]!;
  }
}
