import { describe, expect, it } from 'vitest';
import { initialNetwork } from '../../../src/math/whole-network/initial-network';
import { createPassWorkspace } from '../../../src/math/whole-network/pass-workspace';
import { startRun } from '../../../src/math/whole-network/run';
import { type Changes, settingsWith } from './whole-settings';

const workspaceOf = (changes: Changes, capacity: number, withDropout: boolean) =>
  createPassWorkspace(
    initialNetwork(settingsWith({ hiddenLayers: [3, 2], ...changes }), 2),
    capacity,
    withDropout,
  );
const lengths = (arrays: readonly Float64Array[]) => arrays.map(({ length }) => length);

describe('the room of a pass', () => {
  it('has place for the normalized numbers of hidden layers only where they are normalized', () => {
    const normalized = workspaceOf({ batchNorm: true }, 5, false);
    expect(lengths(normalized.normalized)).toEqual([15, 10]);
    expect([lengths(normalized.means), lengths(normalized.variances)]).toEqual([
      [3, 2],
      [3, 2],
    ]);
    const plain = workspaceOf({}, 5, false);
    expect([plain.normalized, plain.means, plain.variances]).toEqual([[], [], []]);
  });

  it('has masks of ones only with dropout, and else passes on what the layers put out', () => {
    const dropped = workspaceOf({}, 2, true);
    expect(dropped.masks.map((mask) => [...mask])).toEqual([new Array(6).fill(1), new Array(4).fill(1)]);
    expect(lengths(dropped.passedOn)).toEqual([6, 4]);
    const plain = workspaceOf({}, 2, false);
    expect(plain.masks).toEqual([]);
    expect(plain.passedOn).toBe(plain.outs);
    expect(() => workspaceOf({}, 0, false)).toThrow('at least one sample');
  });

  it.each([
    [10, false, 10],
    // A rest of one sample joins the batch before it.
    [10, true, 11],
    [0, false, 61],
    [60, true, 61],
    [61, true, 61],
  ] as const)('is that of the largest batch: size %i, batch norm %s', (batchSize, batchNorm, capacity) => {
    const run = startRun(settingsWith({ batchSize, batchNorm, data: { samples: 122 } }));
    expect(run.scratch.batch.capacity).toBe(capacity);
    // The cells of a map are computed 400 at a time.
    expect(run.scratch.evaluation.capacity).toBe(400);
  });
});
