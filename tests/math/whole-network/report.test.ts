import { describe, expect, it } from 'vitest';
import { activation } from '../../../src/math/activations';
import { mean, variance } from '../../../src/math/statistics';
import { advance } from '../../../src/math/whole-network/advance';
import { activationBins, histogramRange } from '../../../src/math/whole-network/layer-report';
import { decisionMap, inputMaps, unitMaps } from '../../../src/math/whole-network/maps';
import { backwardPass, forwardPass } from '../../../src/math/whole-network/pass';
import { report } from '../../../src/math/whole-network/report';
import { type Run, startRun } from '../../../src/math/whole-network/run';
import { hiddenActivations } from '../../../src/math/whole-network/settings';
import { evaluatePlain, type PlainLayer } from './plain-network';
import { type Changes, settingsWith, wholeRuns } from './whole-settings';

function trained(changes: Changes, epochs = 5): Run {
  const run = startRun(settingsWith(changes));
  for (let epoch = 0; epoch < epochs; epoch++) advance(run);
  return run;
}

/** The activations `[layer][sample][unit]` of a network without batch normalization, and the weighted sums. */
function plainActivations(run: Run, rows: readonly (readonly number[])[]) {
  const { layers } = report(run);
  let source = rows;
  return layers.map(({ weights, biases, activation: name }) => {
    const nets = source.map((row) =>
      weights.map((w, to) => w.reduce((sum, each, from) => sum + each * row[from]!, biases[to]!)),
    );
    const outs = nets.map((row) => row.map(activation(name).value));
    source = outs;
    return { nets, outs, slopes: nets.map((row) => row.map(activation(name).derivative)) };
  });
}

const trainingRows = ({ data: { training } }: Run) =>
  Array.from({ length: training.count }, (_, i) => [training.inputs[2 * i]!, training.inputs[2 * i + 1]!]);

describe('the report of a run', () => {
  it.each(['tanh', 'relu', 'sigmoid', 'gelu'] as const)('has the statistics of every layer: %s', (name) => {
    const run = trained({ activation: name, hiddenLayers: [6, 4], initialization: 'standardNormal' });
    const { layers } = report(run);
    plainActivations(run, trainingRows(run)).forEach(({ outs, slopes }, l) => {
      const layer = layers[l]!;
      const [low, high] = layer.range;
      const values = outs.flat();
      expect(layer.units).toBe(outs[0]!.length);
      expect(layer.mean).toBeCloseTo(mean(values), 12);
      expect(layer.variance).toBeCloseTo(variance(values), 12);
      expect(layer.saturated).toBeCloseTo(
        slopes.flat().filter((s) => Math.abs(s) < 0.01).length / values.length,
        12,
      );
      const dead = outs[0]!.map((_, unit) => slopes.every((row) => row[unit] === 0));
      expect(layer.dead).toBe(dead.filter(Boolean).length / dead.length);
      const counts = new Array<number>(activationBins).fill(0);
      for (const value of values) {
        const bin = Math.floor(((value - low) / (high - low)) * activationBins);
        counts[Math.max(0, Math.min(activationBins - 1, bin))]! += 1;
      }
      expect(layer.counts).toEqual(counts);
    });
  });

  it('counts units that are 0 for all training samples as dead', () => {
    const run = startRun(settingsWith({ activation: 'relu', hiddenLayers: [4] }));
    const { biasOffset } = run.network.layers[0]!;
    run.network.parameters[biasOffset + 1] = -1000;
    expect(report(run).layers[0]!.dead).toBe(1 / 4);
  });

  it.each([false, true])('has the gradient norms of the whole training set (batch norm %s)', (batchNorm) => {
    const run = trained({ hiddenLayers: [5, 3], batchNorm, l2: 0.1, dropoutRate: 0.5 });
    const { network, data, scratch, running } = run;
    const { inputs, count } = data.training;
    const workspace = scratch.evaluation;
    const { layers } = report(run);
    forwardPass(network, workspace, running, inputs, 0, count, 'withoutDropout');
    backwardPass(
      network,
      workspace,
      inputs,
      scratch.trainingTargets,
      0,
      count,
      scratch.loss,
      'withoutDropout',
    );
    network.layers.forEach(({ weightOffset, biasOffset }, l) => {
      const norm = Math.hypot(...workspace.gradient.slice(weightOffset, biasOffset));
      expect(layers[l]!.gradientNorm).toBeCloseTo(norm, 12);
    });
  });

  it('tells how long the last update was beside the weights', () => {
    const run = trained({ batchSize: 0, learningRate: 0.1 }, 0);
    const [before] = report(run).layers;
    expect(before!.updateRatio).toBeNull();
    advance(run);
    const [first] = report(run).layers;
    // One update of plain gradient descent: η times the gradient.
    expect(first!.updateRatio).toBeCloseTo((0.1 * before!.gradientNorm) / before!.weightNorm, 12);
    const zero = trained({ initialization: 'zero', batchSize: 0 }, 1);
    expect(report(zero).layers[0]!.updateRatio).toBeNull();
  });

  it('counts decisions by class; accuracy is the share of the right ones', () => {
    for (const changes of [
      { data: { kind: 'threeClasses', noise: 1 }, output: 'softmaxCrossEntropy' },
      { data: { kind: 'threeClasses', noise: 1 } },
      { data: { kind: 'gaussians', noise: 1.5, positiveShare: 0.1 } },
    ] as const) {
      const run = trained(changes);
      for (const { confusion, accuracy, rootMeanSquare } of [report(run).training, report(run).test]) {
        const right = confusion.reduce((sum, row, k) => sum + row[k]!, 0);
        expect(confusion.flat().reduce((sum, count) => sum + count, 0)).toBe(100);
        expect(accuracy).toBe(right / 100);
        expect(rootMeanSquare).toBeNull();
      }
      const perClass = report(run).test.confusion.map((row) => row.reduce((sum, count) => sum + count, 0));
      expect(perClass).toEqual(
        perClass.map((_, label) => run.data.test.labels.filter((l) => l === label).length),
      );
    }
  });

  it('has the root mean squared error of a regression, and no accuracy', () => {
    const { test } = report(trained({ data: { kind: 'waves' } }));
    expect(test.rootMeanSquare).toBeCloseTo(Math.sqrt(2 * test.loss), 14);
    expect([test.accuracy, test.confusion]).toEqual([null, []]);
  });

  it('has the learning rate of the next epoch', () => {
    const rates = [0, 1, 2, 3].map(
      (epochs) => report(trained({ schedule: 'cosine', horizon: 2, learningRate: 0.1 }, epochs)).learningRate,
    );
    expect(rates).toEqual([expect.closeTo(0.05, 15), 0, 0, 0]);
  });

  it.each(hiddenActivations)('has bins for the values of %s', (name) => {
    const { lower, upper } = activation(name).range();
    const [from, to] = histogramRange(name);
    if (lower !== null && upper !== null) expect([from, to]).toEqual([lower, upper]);
    else {
      // A unit of unit variance reaches as far, and the identity to both sides alike.
      expect([from, to]).toEqual(name === 'identity' ? [-4, 4] : [-2, 6]);
      expect(from).toBeLessThan(lower ?? -1);
      expect(to).toBeGreaterThan(upper ?? 2);
    }
  });

  it('has the penalty apart from the loss', () => {
    const run = trained({ l1: 0.01, l2: 0.1 });
    const weights = report(run).layers.flatMap((layer) => layer.weights.flat());
    const sum = (f: (w: number) => number) => weights.reduce((total, w) => total + f(w), 0);
    expect(report(run).penalty).toBeCloseTo(0.01 * sum(Math.abs) + 0.05 * sum((w) => w * w), 12);
    expect(report(trained({ l2: 0.1, optimizer: 'adamw' })).penalty).toBe(0);
  });

  it('changes nothing in the run', () => {
    const { settings } = Object.values(wholeRuns)[0]!;
    const [asked, left] = [trained(settings), trained(settings)];
    report(asked);
    decisionMap(asked, 30);
    unitMaps(asked, 10);
    for (const run of [asked, left]) for (let epoch = 0; epoch < 3; epoch++) advance(run);
    expect(report(asked)).toEqual(report(left));
  });
});

describe('maps', () => {
  const middles = [-2, 0, 2];
  const points = middles.flatMap((y) => middles.map((x) => [x, y]));

  it('show what each unit computes at the middle of each cell, bottom row first', () => {
    const run = trained({ hiddenLayers: [3, 2], data: { inputShift: 1, inputScale: 2 } });
    const inputs = points.map(([x = NaN, y = NaN]) => [x + 1, 2 * y + 1]);
    const [first, second, output] = plainActivations(run, inputs);
    const maps = unitMaps(run, 3);
    expect(maps.map((units) => units.length)).toEqual([3, 2]);
    [first!, second!].forEach(({ outs }, l) => {
      maps[l]!.forEach(({ values }, unit) => {
        values.forEach((value, cell) => {
          expect(value).toBeCloseTo(outs[cell]![unit]!, 12);
        });
      });
    });
    const [decision, ...others] = decisionMap(run, 3);
    expect(others).toEqual([]);
    decision!.values.forEach((value, cell) => {
      expect(value).toBeCloseTo(output!.outs[cell]![0]!, 12);
    });
  });

  it('show each input as the network is given it, with its mean taken out too', () => {
    const { data } = trained({ data: { inputShift: 1, inputScale: 2, preprocessing: 'centered' } }, 0);
    const maps = inputMaps(data, 3);
    expect(maps).toHaveLength(2);
    points.forEach(([x = NaN, y = NaN], cell) => {
      expect(maps[0]!.values[cell]).toBeCloseTo(x + 1 - data.scalers[0].center, 12);
      expect(maps[1]!.values[cell]).toBeCloseTo(2 * y + 1 - data.scalers[1].center, 12);
    });
    expect(data.scalers[0].center).not.toBeCloseTo(0, 2);
  });

  it('of three classes are one map each, whose probabilities add up to 1 with a softmax', () => {
    const data = { kind: 'threeClasses' } as const;
    const softmax = decisionMap(trained({ data, output: 'softmaxCrossEntropy' }), 40);
    const sigmoids = decisionMap(trained({ data }), 40);
    expect([softmax.length, sigmoids.length]).toEqual([3, 3]);
    const total = (maps: typeof softmax, cell: number) =>
      maps.reduce((sum, { values }) => sum + values[cell]!, 0);
    for (let cell = 0; cell < 1600; cell++) expect(total(softmax, cell)).toBeCloseTo(1, 12);
    expect(Math.abs(total(sigmoids, 0) - 1)).toBeGreaterThan(0.01);
  });

  it('of a softmax of two classes are the probability of class 1', () => {
    const run = trained({ output: 'softmaxCrossEntropy' });
    const [{ values } = { values: new Float64Array(0) }] = decisionMap(run, 3);
    plainActivations(run, points)
      .at(-1)!
      .outs.forEach(([z0 = NaN, z1 = NaN], cell) => {
        expect(values[cell]).toBeCloseTo(1 / (1 + Math.exp(z0 - z1)), 12);
      });
  });

  it('are the same whether cells fit the working memory at once or not', () => {
    const run = trained({ batchNorm: true, data: { samples: 10 } });
    const large = decisionMap(run, 63)[0]!.values;
    const middle = decisionMap(run, 21)[0]!.values;
    // The middle of a cell of the coarse map is that of the fifth of nine cells of the fine one.
    middle.forEach((value, cell) => {
      const [row, column] = [Math.floor(cell / 21), cell % 21];
      expect(large[(3 * row + 1) * 63 + 3 * column + 1]).toBeCloseTo(value, 12);
    });
  });

  it('and losses use the running statistics of batch normalization', () => {
    const run = trained({ hiddenLayers: [3], batchNorm: true });
    const { parameters, norms, layers } = run.network;
    const part = (values: Float64Array, offset: number) => Array.from(values.slice(offset, offset + 3));
    const shown = report(run).layers;
    const plain = shown.map(({ weights, biases }, l): PlainLayer => {
      const list = (values: Float64Array, offset?: number) =>
        offset === undefined ? [] : part(values, offset);
      return {
        weights: weights.map((row) => [...row]),
        bias: [...biases],
        gamma: list(parameters, norms[l]?.gammaOffset),
        beta: list(parameters, norms[l]?.betaOffset),
        runningMean: list(run.running, norms[l]?.meanPlace),
        runningVariance: list(run.running, norms[l]?.variancePlace),
      };
    });
    expect(layers).toHaveLength(2);
    const data = { inputs: trainingRows(run), labels: Array.from(run.data.training.labels) };
    expect(report(run).training.loss).toBeCloseTo(evaluatePlain(run.settings, plain, data).loss, 12);
  });
});
