import { describe, expect, it } from 'vitest';
import { stopByPatience } from '../../../src/math/bias-variance/stop-by-patience';
import { advance } from '../../../src/math/whole-network/advance';
import { decisionMap, unitMaps } from '../../../src/math/whole-network/maps';
import { report } from '../../../src/math/whole-network/report';
import { copyRun, type Run, startRun } from '../../../src/math/whole-network/run';
import type { RunSettings } from '../../../src/math/whole-network/settings';
import { trainEpoch } from '../../../src/math/whole-network/train-epoch';
import { settingsWith, wholeRuns } from './whole-settings';

const trainedFor = (settings: RunSettings, epochs: number): Run => onward(startRun(settings), epochs);

function onward(run: Run, epochs: number): Run {
  for (let epoch = 0; epoch < epochs; epoch++) advance(run);
  return run;
}

/** All that a reader can see of a run. */
const seen = (run: Run) => ({ report: report(run), decision: decisionMap(run, 7), units: unitMaps(run, 5) });

const stopping = settingsWith({
  data: { kind: 'moons', samples: 100, noise: 0.6 },
  hiddenLayers: [8, 8],
  optimizer: 'adam',
  learningRate: 0.02,
  earlyStopping: 10,
});

describe('a run', () => {
  it.each(Object.entries(wholeRuns))(
    '%s: twice with one seed is the same to the last bit',
    (_, { settings }) => {
      expect(seen(trainedFor(settings, 12))).toEqual(seen(trainedFor(settings, 12)));
    },
  );

  it.each(Object.entries(wholeRuns))(
    '%s: from a checkpoint on it is the straight run to the last bit, and the checkpoint stays',
    (_, { settings }) => {
      const straight = trainedFor(settings, 12);
      const early = trainedFor(settings, 5);
      const checkpoint = copyRun(early);
      const kept = seen(checkpoint);
      expect(seen(onward(early, 7))).toEqual(seen(straight));
      // It shares history and working memory with the run that went on.
      expect(seen(checkpoint)).toEqual(kept);
      expect(checkpoint.epoch).toBe(5);
      expect(seen(onward(copyRun(checkpoint), 7))).toEqual(seen(straight));
    },
  );

  it('another seed starts and goes differently, on the same data', () => {
    const [a, b] = [trainedFor(settingsWith({ seed: 1 }), 1), trainedFor(settingsWith({ seed: 2 }), 1)];
    expect(a.data).toEqual(b.data);
    expect(a.network.parameters).not.toEqual(b.network.parameters);
  });

  it.each([
    [10, false, 7, [10, 10, 10, 10, 10, 10, 1]],
    [10, true, 6, [10, 10, 10, 10, 10, 11]],
    [1, false, 61, new Array(61).fill(1)],
    [1, true, 30, [...new Array(29).fill(2), 3]],
    [0, false, 1, [61]],
    [500, true, 1, [61]],
    [60, true, 1, [61]],
  ] as const)(
    'batches of %i (batch norm %s) of 61 samples are %i updates',
    (batchSize, batchNorm, updates, sizes) => {
      const run = startRun(settingsWith({ batchSize, batchNorm, data: { samples: 122 } }));
      const counts: number[] = [];
      trainEpoch(run, (_, count) => {
        counts.push(count);
        return false;
      });
      expect(run.optimizer.steps).toBe(updates);
      expect(counts).toEqual(sizes);
    },
  );

  it.each([0, 30])(
    'keeps the parameters before the last update of the last epoch: batches of %i',
    (batchSize) => {
      const first = trainedFor(settingsWith({ batchSize }), 1);
      const updates = first.optimizer.steps;
      // The same epoch, left before its last update: after none where there is one alone.
      const before = copyRun(first);
      if (updates > 1) trainEpoch(before, (update) => update === updates - 2);
      expect(onward(first, 1).previous).toEqual(before.network.parameters);
      expect(first.network.parameters).not.toEqual(first.previous);
    },
  );

  it('every epoch sees every sample once, in an order of its own', () => {
    const run = startRun(settingsWith({}));
    const orders = [1, 2].map(() => {
      advance(run);
      return [...run.scratch.order];
    });
    for (const order of orders) {
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    }
    expect(orders[0]).not.toEqual(orders[1]);
    const full = startRun(settingsWith({ batchSize: 0 }));
    advance(full);
    expect(full.scratch.order).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('clipping bounds the step of plain gradient descent, and only that of long gradients', () => {
    const stepOf = (clipNorm: number) => {
      const run = trainedFor(settingsWith({ clipNorm, batchSize: 0, learningRate: 1 }), 1);
      return Math.hypot(...run.network.parameters.map((value, k) => value - run.previous[k]!));
    };
    expect(stepOf(0.01)).toBeCloseTo(0.01, 12);
    expect(stepOf(100)).toBe(stepOf(0));
  });

  it('early stopping goes back to the best weights and stays there', () => {
    const free = trainedFor({ ...stopping, earlyStopping: 0 }, 200);
    const { stopped, best } = stopByPatience(report(free).history.testLoss, 10);
    const run = trainedFor(stopping, 200);
    expect(run.stopped).toEqual({ epoch: stopped, bestEpoch: best });
    expect(run.epoch).toBe(stopped);
    const { history, test } = report(run);
    expect(history.testLoss).toHaveLength(run.epoch + 1);
    expect(test.loss).toBe(Math.min(...history.testLoss));
    expect(run.network.parameters).toEqual(
      trainedFor({ ...stopping, earlyStopping: 0 }, best).network.parameters,
    );
    const kept = seen(run);
    advance(run);
    expect(seen(run)).toEqual(kept);
  });

  it('a checkpoint before an early stop stops as the straight run does', () => {
    const checkpoint = copyRun(trainedFor(stopping, 20));
    expect(seen(onward(checkpoint, 200))).toEqual(seen(trainedFor(stopping, 200)));
  });

  it('without early stopping nothing is kept', () => {
    expect(trainedFor(settingsWith({}), 3).best).toBeNull();
  });

  it.each([
    ['constant', [1, 1, 1]],
    ['step', [1, 0.1, 0.01]],
    ['cosine', [0.5 * (1 + Math.cos(Math.PI / 20)), 0.5, 0]],
    ['warmupCosine', [0.5, 0.5 * (1 + Math.cos((Math.PI * 8) / 18)), 0]],
  ] as const)(
    'the schedule %s gives the rates of epochs 1, 10, and 20 and all later ones',
    (schedule, rates) => {
      const { scratch } = startRun(settingsWith({ schedule, horizon: 20, learningRate: 1 }));
      [0, 9, 19].forEach((at, i) => {
        expect(scratch.rates[at]).toBeCloseTo(rates[i]!, 14);
      });
      const run = trainedFor(settingsWith({ schedule, horizon: 3, learningRate: 0.1 }), 3);
      const { parameters } = copyRun(run).network;
      advance(run);
      const isOver = schedule === 'cosine' || schedule === 'warmupCosine';
      expect(run.network.parameters.every((value, k) => value === parameters[k])).toBe(isOver);
    },
  );
});
