import { describe, expect, it } from 'vitest';
import { unflatten } from '../../../src/math/network/network';
import { advance } from '../../../src/math/whole-network/advance';
import { report } from '../../../src/math/whole-network/report';
import { startRun } from '../../../src/math/whole-network/run';
import type { RunSettings } from '../../../src/math/whole-network/settings';
import { casesOfKind, expectClose, loadGolden } from '../../golden/check';
import { type PlainRun, trainPlain } from './plain-training';
import { wholeRuns } from './whole-settings';

const tolerance = { rtol: 1e-8, atol: 1e-8 };

/** A run of ours in the shape of the plain one. */
function trained(settings: RunSettings, epochs: number): PlainRun {
  const run = startRun(settings);
  for (let epoch = 0; epoch < epochs; epoch++) advance(run);
  const { weights, biases } = unflatten(run.network, run.network.parameters);
  const { history } = report(run);
  return {
    layers: weights.map((matrix, l) => {
      const norm = run.network.norms[l];
      const units = norm ? matrix.length : 0;
      const part = (values: Float64Array, offset = 0) => Array.from(values.subarray(offset, offset + units));
      return {
        weights: matrix,
        bias: biases[l]!,
        gamma: part(run.network.parameters, norm?.gammaOffset),
        beta: part(run.network.parameters, norm?.betaOffset),
        runningMean: part(run.running, norm?.meanPlace),
        runningVariance: part(run.running, norm?.variancePlace),
      };
    }),
    trainingLosses: history.trainingLoss as number[],
    testLosses: history.testLoss as number[],
    testScores: history.testScore as number[],
  };
}

/**
 * Without the biases below batch normalization: they have no effect, and their gradients are nothing but rounding errors, which Adam makes
 * visible.
 */
function withEffect({ layers, ...rest }: PlainRun): PlainRun {
  return {
    ...rest,
    layers: layers.map((layer) => (layer.gamma.length > 0 ? { ...layer, bias: [] } : layer)),
  };
}

const runs = Object.entries(wholeRuns).map(([name, run]) => ({ name, ...run }));

describe('whole runs', () => {
  it.each(runs)('are those of a plain implementation: $name', ({ epochs, settings }) => {
    expect(epochs).toBeGreaterThanOrEqual(50);
    expectClose(withEffect(trained(settings, epochs)), withEffect(trainPlain(settings, epochs)), tolerance);
  });

  const golden = loadGolden('18_whole_network');
  const cases = casesOfKind(golden, 'run');

  it('PyTorch was given the same settings', () => {
    expect(Object.fromEntries(cases.map(({ name, input }) => [name, input['settings']]))).toEqual(
      Object.fromEntries(runs.map(({ name, settings }) => [name, settings])),
    );
  });

  it.each(cases.map((goldenCase) => ({ name: goldenCase.name, goldenCase })))(
    'are those of PyTorch: $name',
    ({ name, goldenCase }) => {
      const { settings, epochs } = wholeRuns[name]!;
      const expected = goldenCase.expected as unknown as PlainRun;
      expect(expected.trainingLosses).toHaveLength(epochs + 1);
      expectClose(withEffect(trained(settings, epochs)), withEffect(expected), tolerance);
    },
  );
});
