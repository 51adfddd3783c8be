import type { ActivationName } from '../activations';
import { layerGradientNorms } from '../network/deep-network';
import { multiplyByDerivative } from '../network/layer-activation';
import { backwardPass, forwardPass } from './pass';
import type { Run } from './run';

/** Below this slope an activation counts as saturated, as in the notes on initialization. */
export const saturatedSlope = 0.01;
/** Bins of the histogram of a layer. */
export const activationBins = 20;

/** The numbers of one layer on the training samples, without dropout and with running statistics. */
export interface LayerReport {
  readonly units: number;
  readonly activation: ActivationName;
  /** Mean and variance of all activations of the layer (of a softmax layer: of its logits). */
  readonly mean: number;
  readonly variance: number;
  /** How many activations lie in each of the equal bins of `range`; what lies outside is in the first or last bin. */
  readonly range: readonly [number, number];
  readonly counts: readonly number[];
  /** The share of activations whose slope $|f'(z)|$ is below `saturatedSlope`. */
  readonly saturated: number;
  /** The share of units whose slope is 0 on all training samples, so that they learn nothing. */
  readonly dead: number;
  /** $\|\partial E/\partial W\|_F$ of the loss on the whole training set at the present weights, without penalty and dropout. */
  readonly gradientNorm: number;
  /** $\|W\|_F$, and the norm of the last update of $W$ divided by that of $W$ before; `null` without an update or where $W$ was 0. */
  readonly weightNorm: number;
  readonly updateRatio: number | null;
  /** `weights[to][from]`. */
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

const boundedRanges: Partial<Record<ActivationName, readonly [number, number]>> = {
  sigmoid: [0, 1],
  tanh: [-1, 1],
  softsign: [-1, 1],
  hardtanh: [-1, 1],
};

/**
 * The range of the histogram of an activation: its values where they are bounded, else from -2 to 6, most of which a unit of
 * unit variance can reach.
 *
 * @example histogramRange('tanh') // [-1, 1]
 */
export function histogramRange(name: ActivationName): readonly [number, number] {
  return boundedRanges[name] ?? (name === 'identity' ? [-4, 4] : [-2, 6]);
}

/** Mean, variance and counts of the activations of a layer. */
function distributionOf(outs: Float64Array, total: number, [low, high]: readonly [number, number]) {
  const counts = new Array<number>(activationBins).fill(0);
  const binsPerUnit = activationBins / (high - low);
  let sum = 0;
  for (let k = 0; k < total; k++) {
    sum += outs[k]!;
    const bin = Math.floor((outs[k]! - low) * binsPerUnit);
    counts[Math.min(activationBins - 1, Math.max(0, bin))]! += 1;
  }
  const mean = sum / total;
  let squares = 0;
  for (let k = 0; k < total; k++) {
    const difference = outs[k]! - mean;
    squares += difference * difference;
  }
  return { mean, variance: squares / total, counts };
}

/** Shares of saturated activations and of dead units, from the slopes $f'(z)$. */
function sharesOf(slopes: Float64Array, units: number, samples: number) {
  let saturated = 0;
  let dead = 0;
  for (let unit = 0; unit < units; unit++) {
    let flat = 0;
    for (let k = unit; k < samples * units; k += units) {
      const size = Math.abs(slopes[k]!);
      if (size < saturatedSlope) saturated++;
      if (size === 0) flat++;
    }
    if (flat === samples) dead++;
  }
  return { saturated: saturated / (samples * units), dead: dead / units };
}

/** The norm of the numbers `from` to `to`, and of their difference to others. */
function norms(values: Float64Array, others: Float64Array, from: number, to: number) {
  let ownSquares = 0;
  let otherSquares = 0;
  let differences = 0;
  for (let k = from; k < to; k++) {
    const [value, other] = [values[k]!, others[k]!];
    ownSquares += value * value;
    otherSquares += other * other;
    differences += (value - other) * (value - other);
  }
  return { own: Math.sqrt(ownSquares), other: Math.sqrt(otherSquares), difference: Math.sqrt(differences) };
}

/**
 * What every layer does at present, hidden layers first, the output layer last. All numbers are finite. Starts from the evaluation of the
 * training samples, which must be the last one.
 *
 * @example const run = startRun({ ...defaultRunSettings, initialization: 'zero' }); evaluate(run, run.data.training,
 * run.scratch.trainingTargets); layerReports(run)[0].variance // 0
 */
export function layerReports(run: Run): LayerReport[] {
  const { network, running, data, scratch, optimizer, previous } = run;
  const { layers, parameters } = network;
  const { inputs, count } = data.training;
  const { nets, outs, deltas, gradient } = scratch.evaluation;
  const measured = layers.map((layer, l) => {
    const total = count * layer.outputs;
    const range = histogramRange(layer.activationName);
    // The backward pass below will fill this array with something else.
    const slopes = deltas[l]!.fill(1, 0, total);
    multiplyByDerivative(layer, nets[l]!, outs[l]!, slopes, total);
    return { range, ...distributionOf(outs[l]!, total, range), ...sharesOf(slopes, layer.outputs, count) };
  });
  // With batch normalization the gradient of training is that of batch statistics.
  if (network.norms.length > 0)
    forwardPass(network, scratch.evaluation, running, inputs, 0, count, 'withoutDropout');
  backwardPass(
    network,
    scratch.evaluation,
    inputs,
    scratch.trainingTargets,
    0,
    count,
    scratch.loss,
    'withoutDropout',
  );
  const gradientNorms = layerGradientNorms(network, gradient);
  return layers.map((layer, l): LayerReport => {
    const { inputs: width, outputs, activationName, weightOffset, biasOffset } = layer;
    const { own, other, difference } = norms(parameters, previous, weightOffset, biasOffset);
    return {
      units: outputs,
      activation: activationName,
      ...measured[l]!,
      gradientNorm: gradientNorms[l]!,
      weightNorm: own,
      updateRatio: optimizer.steps > 0 && other > 0 ? difference / other : null,
      weights: Array.from({ length: outputs }, (_, to) =>
        Array.from(parameters.subarray(weightOffset + to * width, weightOffset + (to + 1) * width)),
      ),
      biases: Array.from(parameters.subarray(biasOffset, biasOffset + outputs)),
    };
  });
}
