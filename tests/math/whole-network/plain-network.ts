import type { RunSettings } from '../../../src/math/whole-network/settings';
import type { PlainData } from './plain-draws';

/**
 * Passes through a whole network once more, sample by sample in arrays of arrays and from the formulas: no code of the site.
 */

type Matrix = number[][];

/** Parameters and running statistics of a layer. */
export interface PlainLayer {
  weights: Matrix;
  bias: number[];
  gamma: number[];
  beta: number[];
  runningMean: number[];
  runningVariance: number[];
}

/** The gradient of the parameters of a layer. */
export type PlainGradient = Pick<PlainLayer, 'weights' | 'bias' | 'gamma' | 'beta'>;

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Activations with their derivatives, as functions of $z$; GELU by the Taylor series of the error function. */
const plainActivations: Record<string, { f: (z: number) => number; slope: (z: number) => number }> = {
  sigmoid: { f: sigmoid, slope: (z) => sigmoid(z) * (1 - sigmoid(z)) },
  tanh: { f: Math.tanh, slope: (z) => 1 - Math.tanh(z) ** 2 },
  relu: { f: (z) => Math.max(0, z), slope: (z) => (z > 0 ? 1 : 0) },
  leakyRelu: { f: (z) => (z > 0 ? z : 0.01 * z), slope: (z) => (z > 0 ? 1 : 0.01) },
  elu: { f: (z) => (z > 0 ? z : Math.exp(z) - 1), slope: (z) => (z > 0 ? 1 : Math.exp(z)) },
  gelu: {
    f: (z) => z * normalBelow(z),
    slope: (z) => normalBelow(z) + (z * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI),
  },
};

/** $\Phi(z)=\frac12+\varphi(z)(z+\frac{z^3}{3}+\frac{z^5}{3\cdot5}+\dots)$. */
function normalBelow(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 3; Math.abs(term) > 1e-18 * Math.abs(sum); n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

const column = (m: Matrix, j: number) => m.map((row) => row[j]!);
const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The number of output units. */
export function outputsOf({ output, data }: RunSettings): number {
  const classes = data.kind === 'threeClasses' ? 3 : 2;
  if (output === 'softmaxCrossEntropy') return classes;
  return classes === 3 ? 3 : 1;
}

const oneHot = (label: number, outputs: number) =>
  outputs === 1 ? [label] : Array.from({ length: outputs }, (_, k) => (k === label ? 1 : 0));

const softmaxOf = (z: number[]) => {
  const exponentials = z.map((value) => Math.exp(value - Math.max(...z)));
  return exponentials.map((value) => value / exponentials.reduce((sum, each) => sum + each, 0));
};

/** Prediction, loss and $\partial E/\partial z$ of one sample. */
function ofOutput(settings: RunSettings, z: number[], target: number[]) {
  switch (settings.output) {
    case 'softmaxCrossEntropy': {
      const p = softmaxOf(z);
      return { loss: -Math.log(p[target.indexOf(1)]!), delta: p.map((value, k) => value - target[k]!) };
    }
    case 'sigmoidCrossEntropy': {
      const o = z.map(sigmoid);
      const losses = o.map((value, k) => -Math.log(target[k] === 1 ? value : 1 - value));
      return {
        loss: losses.reduce((sum, each) => sum + each, 0),
        delta: o.map((value, k) => value - target[k]!),
      };
    }
    case 'sigmoidSquaredError':
    case 'linearSquaredError': {
      const isLinear = settings.output === 'linearSquaredError';
      const o = isLinear ? z : z.map(sigmoid);
      return {
        loss: o.reduce((sum, value, k) => sum + (value - target[k]!) ** 2 / 2, 0),
        delta: o.map((value, k) => (value - target[k]!) * (isLinear ? 1 : value * (1 - value))),
      };
    }
  }
}

/** $Wx+b$ of every sample. */
const affine = ({ weights, bias }: PlainLayer, rows: Matrix): Matrix =>
  rows.map((x) => weights.map((w, to) => w.reduce((sum, each, from) => sum + each * x[from]!, bias[to]!)));

/** Loss and score with running statistics. */
export function evaluatePlain(settings: RunSettings, layers: PlainLayer[], { inputs, labels }: PlainData) {
  const { f } = plainActivations[settings.activation]!;
  let rows = inputs;
  layers.forEach((layer, l) => {
    rows = affine(layer, rows);
    if (l === layers.length - 1) return;
    rows = rows.map((row) =>
      row.map((z, unit) => {
        if (!settings.batchNorm) return f(z);
        const hat = (z - layer.runningMean[unit]!) / Math.sqrt(layer.runningVariance[unit]! + 1e-5);
        return f(layer.gamma[unit]! * hat + layer.beta[unit]!);
      }),
    );
  });
  const outputs = outputsOf(settings);
  const loss = meanOf(rows.map((z, n) => ofOutput(settings, z, oneHot(labels[n]!, outputs)).loss));
  const decided = rows.map((z) => (outputs === 1 ? Number(z[0]! > 0) : z.indexOf(Math.max(...z))));
  const isRegression = settings.output === 'linearSquaredError';
  const score = isRegression ? Math.sqrt(2 * loss) : meanOf(decided.map((d, n) => Number(d === labels[n])));
  return { loss, score };
}

/** The gradient of the mean loss of a batch, in the shape of the layers; updates the running statistics. */
export function plainGradient(
  settings: RunSettings,
  layers: PlainLayer[],
  batch: PlainData,
  masks: Matrix[],
): PlainGradient[] {
  const { f, slope } = plainActivations[settings.activation]!;
  const m = batch.inputs.length;
  const last = layers.length - 1;
  const sources: Matrix[] = [batch.inputs];
  const hats: Matrix[] = [];
  const deviations: number[][] = [];
  const activated: Matrix[] = [];
  layers.forEach((layer, l) => {
    let z = affine(layer, sources[l]!);
    if (l < last && settings.batchNorm) {
      const means = layer.bias.map((_, j) => meanOf(column(z, j)));
      const variances = layer.bias.map((_, j) =>
        meanOf(column(z, j).map((value) => (value - means[j]!) ** 2)),
      );
      deviations[l] = variances.map((variance) => Math.sqrt(variance + 1e-5));
      hats[l] = z.map((row) => row.map((value, j) => (value - means[j]!) / deviations[l]![j]!));
      z = hats[l]!.map((row) => row.map((value, j) => layer.gamma[j]! * value + layer.beta[j]!));
      layer.runningMean = layer.runningMean.map((old, j) => 0.9 * old + 0.1 * means[j]!);
      layer.runningVariance = layer.runningVariance.map(
        (old, j) => 0.9 * old + (0.1 * variances[j]! * m) / (m - 1),
      );
    }
    activated[l] = z;
    if (l < last)
      sources.push(z.map((row, n) => row.map((value, j) => f(value) * (masks[l]?.[n]?.[j] ?? 1))));
  });
  const outputs = outputsOf(settings);
  let deltas = activated[last]!.map((z, n) =>
    ofOutput(settings, z, oneHot(batch.labels[n]!, outputs)).delta.map((value) => value / m),
  );
  const gradients: PlainGradient[] = [];
  for (let l = last; l >= 0; l--) {
    const layer = layers[l]!;
    let gamma: number[] = [];
    let beta: number[] = [];
    if (l < last) {
      deltas = deltas.map((row, n) =>
        row.map((value, j) => value * (masks[l]?.[n]?.[j] ?? 1) * slope(activated[l]![n]![j]!)),
      );
      if (settings.batchNorm) {
        gamma = layer.gamma.map((_, j) =>
          deltas.reduce((sum, row, n) => sum + row[j]! * hats[l]![n]![j]!, 0),
        );
        beta = layer.beta.map((_, j) => deltas.reduce((sum, row) => sum + row[j]!, 0));
        const [g, b] = [gamma, beta];
        deltas = deltas.map((row, n) =>
          row.map(
            (value, j) =>
              (layer.gamma[j]! / deviations[l]![j]!) * (value - b[j]! / m - (hats[l]![n]![j]! * g[j]!) / m),
          ),
        );
      }
    }
    const current = deltas;
    gradients[l] = {
      weights: layer.weights.map((row, to) =>
        row.map((_, from) => current.reduce((sum, delta, n) => sum + delta[to]! * sources[l]![n]![from]!, 0)),
      ),
      bias: layer.bias.map((_, to) => current.reduce((sum, delta) => sum + delta[to]!, 0)),
      gamma,
      beta,
    };
    deltas = current.map((delta) =>
      layer.weights[0]!.map((_, from) =>
        delta.reduce((sum, d, to) => sum + d * layer.weights[to]![from]!, 0),
      ),
    );
  }
  return gradients;
}
