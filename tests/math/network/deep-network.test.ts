import { describe, expect, it } from 'vitest';
import type { ActivationName } from '../../../src/math/activations';
import { MathError } from '../../../src/math/errors';
import { createDeepNetwork, layerGradientNorms } from '../../../src/math/network/deep-network';
import { createTrainer, trainNetwork } from '../../../src/math/network/training';
import { createBatch } from '../../../src/math/network/workspace';
import { expectClose } from '../../golden/check';

const settings = { activation: 'sigmoid', gain: 1, depth: 10, width: 16, seed: 11 } as const;

function norms(activation: ActivationName, gain: number): number[] {
  const { network, input } = createDeepNetwork({ ...settings, activation, gain });
  const batch = createBatch(network, [input], [input.map(() => 0)]);
  const trainer = createTrainer(network, { loss: 'halfSum', learningRate: 0 }, 1);
  trainer.step(batch);
  return layerGradientNorms(network, trainer.workspace.gradient);
}

describe('the deep network of P18', () => {
  it.each<[ActivationName, number, number, number]>([
    ['sigmoid', 1, 1.14763583e-6, 0.99902784],
    ['tanh', 1, 1.20398754, 0.19842397],
    ['relu', Math.SQRT2, 2.31645806, 0.69055492],
    ['sigmoid', 4, 0.00891291, 0.61760852],
  ])('has the reference gradient norms for %s with gain %d', (activation, gain, first, last) => {
    const all = norms(activation, gain);
    expect(all.length).toBe(10);
    // Printed with nine digits (the first value) or eight decimals.
    const half = first < 1e-3 ? 5.1e-15 : 5.1e-9;
    expectClose(all[0], first, { rtol: 0, atol: half });
    expectClose(all[9], last, { rtol: 0, atol: 5.1e-9 });
  });

  it('has the exploding norms of doubled ReLU weights (E3.9)', () => {
    const all = norms('relu', 2 * Math.SQRT2);
    expectClose([all[0], all[9]], [1214491.2, 362049.7], { rtol: 5e-8, atol: 0.051 });
  });

  it('learns the sample by its last layer only (lr-cannot-fix)', () => {
    const { network, input } = createDeepNetwork(settings);
    const batch = createBatch(network, [input], [input.map((_, k) => (k % 2 === 0 ? 0.2 : 0.8))]);
    const { biasOffset } = network.layers[0]!;
    const start = network.parameters.slice(0, biasOffset);
    const { losses } = trainNetwork(
      network,
      batch,
      { loss: 'halfSum', learningRate: 1, biases: 'fixed' },
      200,
    );
    expectClose(losses[0], 0.8226550282, { rtol: 1e-9, atol: 5.1e-11 });
    expect(losses[200]).toBeLessThan(1e-20);
    const moved = Math.hypot(...start.map((w, k) => network.parameters[k]! - w)) / Math.hypot(...start);
    expectClose(moved, 2.4458e-6, { rtol: 0, atol: 5.1e-11 });
  });

  it('rejects sizes that are no positive integers', () => {
    expect(() => createDeepNetwork({ ...settings, depth: 0 })).toThrow(MathError);
    expect(() => createDeepNetwork({ ...settings, width: 1.5 })).toThrow(MathError);
  });
});
