import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/math/random';
import { initialNetwork, initialRunning } from '../../../src/math/whole-network/initial-network';
import { updateRunning } from '../../../src/math/whole-network/normalize-layer';
import { drawDropout } from '../../../src/math/whole-network/pass';
import { createPassWorkspace } from '../../../src/math/whole-network/pass-workspace';
import { settingsWith } from './whole-settings';

describe('the running statistics of batch normalization', () => {
  const network = initialNetwork(settingsWith({ hiddenLayers: [2], batchNorm: true }), 2);
  const workspace = createPassWorkspace(network, 4, false);
  const place = network.norms[0]!;
  workspace.means[0]!.set([5, -2]);
  workspace.variances[0]!.set([3, 0.6]);
  const runningAfter = (counts: readonly number[]): number[] => {
    const running = initialRunning(network);
    for (const count of counts) updateRunning(place, workspace, running, 0, 2, count);
    const { meanPlace, variancePlace } = place;
    return [meanPlace, meanPlace + 1, variancePlace, variancePlace + 1].map((at) => running[at]!);
  };

  it('start with mean 0 and variance 1', () => {
    expect(runningAfter([])).toEqual([0, 0, 1, 1]);
  });

  it('take a tenth of a batch, whose variance is made unbiased, as PyTorch does', () => {
    // 0.9 · 1 + 0.1 · 4/3 · 3 and 0.9 · 1 + 0.1 · 4/3 · 0.6
    expect(runningAfter([4])).toEqual([0.5, -0.2, 1.3, 0.98].map((each) => expect.closeTo(each, 12)));
    // Once more: 0.9 · 0.5 + 0.5, 0.9 · 1.3 + 0.4, …
    expect(runningAfter([4, 4])).toEqual([0.95, -0.38, 1.57, 0.962].map((each) => expect.closeTo(each, 12)));
    // Two samples: m / (m − 1) = 2.
    expect(runningAfter([2])).toEqual([0.5, -0.2, 1.5, 1.02].map((each) => expect.closeTo(each, 12)));
  });

  it('do not change with a batch of one, which has no variance', () => {
    expect(runningAfter([1])).toEqual([0, 0, 1, 1]);
    expect(runningAfter([4, 1])).toEqual(runningAfter([4]));
  });
});

describe('the masks of dropout', () => {
  const units = [6, 3];
  const network = initialNetwork(settingsWith({ hiddenLayers: units, dropoutRate: 0.2 }), 2);
  const workspace = createPassWorkspace(network, 500, true);

  it('keep each unit with its probability and scale it, so that the mean stays', () => {
    drawDropout(workspace, units, 0.8, 500, createRandom(2));
    expect(workspace.masks).toHaveLength(2);
    workspace.masks.forEach((mask, l) => {
      const drawn = [...mask.subarray(0, 500 * units[l]!)];
      expect([...new Set(drawn)].toSorted((a, b) => a - b)).toEqual([0, 1.25]);
      // The standard error of the mean is at most 0.013.
      expect(Math.abs(drawn.reduce((sum, each) => sum + each, 0) / drawn.length - 1)).toBeLessThan(0.05);
    });
  });

  it('are drawn layer by layer, sample by sample, unit by unit, for as many samples as there are', () => {
    for (const mask of workspace.masks) mask.fill(-1);
    drawDropout(workspace, units, 0.8, 2, createRandom(3));
    const random = createRandom(3);
    const wanted = units.map((count) =>
      Array.from({ length: 2 * count }, () => (random.uniform() < 0.8 ? 1.25 : 0)),
    );
    workspace.masks.forEach((mask, l) => {
      expect([...mask.subarray(0, 2 * units[l]!)]).toEqual(wanted[l]);
      expect(mask[2 * units[l]!]).toBe(-1);
    });
  });
});
