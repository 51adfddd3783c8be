import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/math/whole-network/advance';
import {
  finiteOrNull,
  firstUnboundedOf,
  isBounded,
  largestNumber,
  largestSize,
} from '../../../src/math/whole-network/divergence';
import { decisionMap } from '../../../src/math/whole-network/maps';
import { createPassWorkspace } from '../../../src/math/whole-network/pass-workspace';
import { report } from '../../../src/math/whole-network/report';
import { copyRun, type Run, startRun } from '../../../src/math/whole-network/run';
import { type Changes, settingsWith } from './whole-settings';

function diverged(changes: Changes): Run {
  const run = startRun(settingsWith(changes));
  for (let epoch = 0; epoch < 300 && run.divergence === null; epoch++) advance(run);
  return run;
}

/** Every number of a result, however deep. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Float64Array) return [...value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

/** Every step of an adaptive method moves each weight by about 30. */
const steep: Changes = {
  data: { kind: 'plane' },
  hiddenLayers: [8, 8, 8],
  activation: 'identity',
  learningRate: 30,
};
const tooFast: Changes = { data: { kind: 'plane' }, hiddenLayers: [], learningRate: 1 };

describe('the bound', () => {
  it('is met by what is just as large, of either sign', () => {
    const bounded = (...values: number[]) => isBounded(Float64Array.from(values));
    expect([bounded(), bounded(1e12, -1e12)]).toEqual([true, true]);
    for (const beyond of [1.005e12, -1.005e12, Infinity, NaN]) {
      expect([bounded(beyond, 0), bounded(0, beyond)]).toEqual([false, false]);
    }
  });

  it('has sizes beside it, and numbers that JSON can hold', () => {
    const size = (...values: number[]) => largestSize(Float64Array.from(values));
    expect([size(), size(0.25, -0.5), size(-3, 2)]).toEqual([0, 0.5, 3]);
    expect([-3, Infinity, -Infinity, NaN].map(finiteOrNull)).toEqual([-3, null, null, null]);
  });
});

describe('divergence', () => {
  it('of one linear unit with too large a rate is a loss that outgrows the bound', () => {
    const run = diverged(tooFast);
    const { divergence } = run;
    expect(divergence).toMatchObject({ quantity: 'loss', layer: 1, update: 10 });
    expect(divergence!.size).toBeGreaterThan(largestNumber);
    expect(divergence!.epoch).toBe(run.epoch + 1);
    expect(divergence!.largestWeightBefore).toBe(Math.max(...run.network.parameters.map(Math.abs)));
  });

  it.each([
    [10, { quantity: 'activation', epoch: 1, layer: 2 }],
    [100, { quantity: 'weight', epoch: 1 }],
  ] as const)('of two ReLU layers at rate %f names what grew first', (learningRate, expected) => {
    const { divergence } = diverged({
      data: { kind: 'waves' },
      hiddenLayers: [8, 8],
      activation: 'relu',
      initialization: 'he',
      learningRate,
    });
    expect(divergence).toMatchObject(expected);
    expect(divergence!.size).toBeGreaterThan(largestNumber);
  });

  describe('of one update', () => {
    const { network, scratch } = startRun(settingsWith({ hiddenLayers: [2, 2], batchSize: 3 }));
    const found = (
      change: (workspace: typeof scratch.batch, parameters: Float64Array) => void,
      count = 3,
    ) => {
      const workspace = createPassWorkspace(network, 3, false);
      const parameters = new Float64Array(network.parameters.length);
      change(workspace, parameters);
      return firstUnboundedOf({ ...network, parameters }, workspace, count);
    };

    it('is found where it is', () => {
      expect(found(() => {})).toBeNull();
      expect(found(({ nets }) => nets[1]!.fill(-2e12))).toEqual({
        quantity: 'activation',
        layer: 2,
        size: 2e12,
      });
      expect(found(({ gradient }) => gradient.fill(NaN, 7, 8))).toEqual({
        quantity: 'gradient',
        layer: 2,
        size: null,
      });
      expect(found((_, parameters) => parameters.fill(3e12, 14, 15))).toEqual({
        quantity: 'weight',
        layer: 3,
        size: 3e12,
      });
    });

    it('is the one that is computed first', () => {
      const everywhere = ({ nets, gradient }: typeof scratch.batch) => {
        for (const each of nets) each.fill(2e12);
        gradient.fill(2e12);
      };
      expect(found(everywhere)).toMatchObject({ quantity: 'activation', layer: 1 });
      expect(
        found(({ gradient }, parameters) => [gradient, parameters].map((each) => each.fill(2e12))),
      ).toMatchObject({
        quantity: 'gradient',
        layer: 3,
      });
    });

    it('is not that of a sample of an earlier batch', () => {
      expect(found(({ nets }) => nets[0]!.fill(2e12, 4), 2)).toBeNull();
    });
  });

  it('ends the run at its last good epoch, with a report of finite numbers', () => {
    const run = diverged(tooFast);
    const same = startRun(run.settings);
    for (let epoch = 0; epoch < run.epoch; epoch++) advance(same);
    expect(run.network.parameters).toEqual(same.network.parameters);
    const shown = report(run);
    expect({ ...shown, divergence: null }).toEqual(report(same));
    expect(numbersOf([shown, decisionMap(run, 5)]).every(Number.isFinite)).toBe(true);
    expect(shown.history.trainingLoss).toHaveLength(run.epoch + 1);
    advance(run);
    expect(report(run)).toEqual(shown);
  });

  it.each([
    [{ batchNorm: true, data: { kind: 'plane' }, activation: 'relu', learningRate: 900 }],
    [{ ...tooFast, optimizer: 'momentum' }],
    [{ ...tooFast, optimizer: 'nesterov' }],
    [{ ...steep, optimizer: 'rmsprop' }],
    [{ ...steep, optimizer: 'adam' }],
  ] as const)('takes back what the last epoch has changed: %o', (changes) => {
    const run = diverged(changes);
    expect(run.divergence).not.toBeNull();
    const same = startRun(run.settings);
    for (let epoch = 0; epoch < run.epoch; epoch++) advance(same);
    const state = ({ network, running, previous, optimizer, epoch }: Run) => ({
      parameters: network.parameters,
      running,
      previous,
      optimizer,
      epoch,
    });
    expect(state(run)).toEqual(state(same));
  });

  it('is the same from a checkpoint on', () => {
    const checkpoint = startRun(settingsWith(tooFast));
    advance(checkpoint);
    const copy = copyRun(checkpoint);
    for (let epoch = 0; epoch < 50; epoch++) advance(copy);
    expect(copy.divergence).toEqual(diverged(tooFast).divergence);
    expect(checkpoint.divergence).toBeNull();
  });

  it('survives JSON', () => {
    const { divergence } = diverged(tooFast);
    expect(JSON.parse(JSON.stringify(divergence))).toEqual(divergence);
  });

  it('does not befall a rate that is small enough', () => {
    expect(diverged({ ...tooFast, learningRate: 0.1 }).divergence).toBeNull();
  });
});
