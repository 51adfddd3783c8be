import { distinctUnits } from '../../../../src/math/whole-network/distinct-units';
import type { LayerReport } from '../../../../src/math/whole-network/layer-report';
import type { RunReport } from '../../../../src/math/whole-network/report';

/** A weight smaller than this in size counts as removed. */
const removed = 1e-3;

/** The share of class 1 that is found; `null` where there are not two classes, or none of class 1. */
function recallOf(confusion: readonly (readonly number[])[]): number | null {
  const [missed = 0, found = 0] = confusion[1] ?? [];
  return confusion.length === 2 && missed + found > 0 ? found / (missed + found) : null;
}

/** Numbers of the hidden layers; `null` where there is none. */
function hiddenNumbers(layers: readonly LayerReport[]) {
  const hidden = layers.slice(0, -1);
  const [first] = hidden;
  const last = layers.at(-1);
  if (first === undefined || last === undefined)
    return { gradientRatio: null, saturated: null, dead: null, distinct: null };
  const units = hidden.reduce((sum, layer) => sum + layer.units, 0);
  return {
    /** Norm of the first layer's gradient divided by that of the output layer. */
    gradientRatio: last.gradientNorm > 0 ? first.gradientNorm / last.gradientNorm : null,
    /** Of the hidden layer that has the most. */
    saturated: Math.max(...hidden.map((layer) => layer.saturated)),
    dead: hidden.reduce((sum, layer) => sum + layer.dead * layer.units, 0) / units,
    distinct: distinctUnits(first.weights, first.biases),
  };
}

/** The numbers beside the pictures. */
export function networkNumbers({ training, test, layers, stopped, divergence }: RunReport) {
  const weights = layers.flatMap((layer) => layer.weights.flat());
  return {
    trainingLoss: training.loss,
    heldOutLoss: test.loss,
    trainingAccuracy: training.accuracy,
    heldOutAccuracy: test.accuracy,
    rootMeanSquare: test.rootMeanSquare,
    recall: recallOf(test.confusion),
    ...hiddenNumbers(layers),
    largestWeight: Math.max(...weights.map(Math.abs)),
    removed: weights.filter((weight) => Math.abs(weight) < removed).length / weights.length,
    weights: weights.length,
    stoppedAt: stopped?.epoch ?? null,
    keptEpoch: stopped?.bestEpoch ?? null,
    divergence,
  };
}
