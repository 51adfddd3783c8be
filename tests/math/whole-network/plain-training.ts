import type { RunSettings } from '../../../src/math/whole-network/settings';
import { plainData, plainStream, plainWeights } from './plain-draws';
import {
  evaluatePlain,
  outputsOf,
  type PlainGradient,
  type PlainLayer,
  plainGradient,
} from './plain-network';

/** The training of a whole network once more, from the formulas: no code of the site but its random generator. */

export interface PlainRun {
  layers: PlainLayer[];
  trainingLosses: number[];
  testLosses: number[];
  testScores: number[];
}

/** The learning rate of epoch $t=1,2,\dots$ */
function plainRate({ schedule, learningRate, horizon }: RunSettings, epoch: number): number {
  const t = Math.min(epoch, horizon);
  const warm = schedule === 'warmupCosine' ? Math.ceil(horizon / 10) : 0;
  if (schedule === 'constant') return learningRate;
  if (schedule === 'step') return learningRate * (t >= 0.75 * horizon ? 0.01 : t >= horizon / 2 ? 0.1 : 1);
  if (t < warm) return (learningRate * t) / warm;
  return (learningRate * (1 + Math.cos((Math.PI * (t - warm)) / (horizon - warm)))) / 2;
}

/** One number and its optimizer's memory: the new value for a gradient. */
function plainStep(
  settings: RunSettings,
  memory: { m: number; v: number },
  g: number,
  rate: number,
  t: number,
): number {
  switch (settings.optimizer) {
    case 'sgd':
      return rate * g;
    case 'momentum':
      memory.m = settings.momentum * memory.m + g;
      return rate * memory.m;
    case 'nesterov':
      memory.m = settings.momentum * memory.m + g;
      return rate * (g + settings.momentum * memory.m);
    case 'rmsprop':
      memory.v = 0.9 * memory.v + 0.1 * g * g;
      return (rate * g) / (Math.sqrt(memory.v) + 1e-8);
    case 'adam':
    case 'adamw':
      memory.m = 0.9 * memory.m + 0.1 * g;
      memory.v = 0.999 * memory.v + 0.001 * g * g;
      return (rate * memory.m) / (1 - 0.9 ** t) / (Math.sqrt(memory.v / (1 - 0.999 ** t)) + 1e-8);
  }
}

/** The whole training. */
export function trainPlain(settings: RunSettings, epochs: number): PlainRun {
  const { training, test } = plainData(settings.data);
  const outputs = outputsOf(settings);
  const layers = plainWeights(settings, outputs).map((weights, l, all): PlainLayer => {
    const normalized = settings.batchNorm && l < all.length - 1 ? weights.length : 0;
    const list = (length: number, value: number) => new Array<number>(length).fill(value);
    return {
      weights,
      bias: list(weights.length, 0),
      gamma: list(normalized, 1),
      beta: list(normalized, 0),
      runningMean: list(normalized, 0),
      runningVariance: list(normalized, 1),
    };
  });
  const memories = new Map<string, { m: number; v: number }>();
  const run: PlainRun = { layers, trainingLosses: [], testLosses: [], testScores: [] };
  const record = () => {
    run.trainingLosses.push(evaluatePlain(settings, layers, training).loss);
    const { loss, score } = evaluatePlain(settings, layers, test);
    run.testLosses.push(loss);
    run.testScores.push(score);
  };
  record();
  let updates = 0;
  const size = settings.batchSize || training.labels.length;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const random = plainStream(settings.seed, 'epoch', epoch);
    const rate = plainRate(settings, epoch);
    const order = training.labels.map((_, i) => i);
    for (let i = order.length - 1; i > 0 && size < order.length; i--) {
      const j = Math.floor(random.uniform() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    while (order.length > 0) {
      const taken = order.splice(0, settings.batchNorm && order.length === size + 1 ? size + 1 : size);
      const batch = {
        inputs: taken.map((i) => training.inputs[i]!),
        labels: taken.map((i) => training.labels[i]!),
      };
      const keep = 1 - settings.dropoutRate;
      const masks = (settings.dropoutRate > 0 ? settings.hiddenLayers : []).map((units) =>
        taken.map(() => Array.from({ length: units }, () => (random.uniform() < keep ? 1 / keep : 0))),
      );
      updates++;
      updateAll(settings, layers, plainGradient(settings, layers, batch, masks), memories, rate, updates);
    }
    record();
  }
  return run;
}

function updateAll(
  settings: RunSettings,
  layers: PlainLayer[],
  gradients: PlainGradient[],
  memories: Map<string, { m: number; v: number }>,
  rate: number,
  updates: number,
): void {
  const { l1, l2, clipNorm } = settings;
  const isDecoupled = settings.optimizer === 'adamw';
  const entries: { key: string; list: number[]; at: number; g: number; isWeight: boolean }[] = [];
  layers.forEach((layer, l) => {
    const gradient = gradients[l]!;
    layer.weights.forEach((row, to) => {
      row.forEach((w, from) => {
        const g = gradient.weights[to]![from]! + l1 * Math.sign(w) + (isDecoupled ? 0 : l2 * w);
        entries.push({ key: `w${l},${to},${from}`, list: row, at: from, g, isWeight: true });
      });
    });
    for (const name of ['bias', 'gamma', 'beta'] as const) {
      gradient[name].forEach((g, at) => {
        entries.push({ key: `${name}${l},${at}`, list: layer[name], at, g, isWeight: false });
      });
    }
  });
  const norm = Math.sqrt(entries.reduce((sum, { g }) => sum + g * g, 0));
  const factor = clipNorm > 0 && norm > clipNorm ? clipNorm / norm : 1;
  for (const { key, list, at, g, isWeight } of entries) {
    const memory = memories.get(key) ?? { m: 0, v: 0 };
    memories.set(key, memory);
    const shrunk = isDecoupled && isWeight ? list[at]! * (1 - rate * l2) : list[at]!;
    list[at] = shrunk - plainStep(settings, memory, g * factor, rate, updates);
  }
}
