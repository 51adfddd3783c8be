import { describe, expect, it } from 'vitest';
import { activation } from '../../src/math/activations';
import { type FiniteNetwork, signalThroughFiniteNetwork } from '../../src/math/finite-network';
import { varianceThroughDepth } from '../../src/math/signal-propagation';
import { expectClose } from '../golden/check';

const relu = activation('relu');
const tanh = activation('tanh');
const standard: FiniteNetwork = { width: 64, depth: 10, activation: relu, weightGain: 2, seed: 3 };
const close = { rtol: 1e-8, atol: 0 };

describe('a signal through a finite network', () => {
  it('has the reference sizes forward (page P17, init-layers: width 64, seed 3)', () => {
    const he = signalThroughFiniteNetwork(standard).activationRootMeanSquare;
    expectClose([he[1], he[2], he[10]], [1.19448894, 1.01737603, 2.65152514], close);
    const half = signalThroughFiniteNetwork({ ...standard, weightGain: 1 });
    expectClose(half.activationRootMeanSquare[10], 0.0828601606, close);
    const saturating = signalThroughFiniteNetwork({ ...standard, activation: tanh, weightGain: 1 });
    expectClose(saturating.activationRootMeanSquare[10], 0.22531415, { rtol: 3e-8, atol: 0 });
  });

  it('has the reference gradient sizes at the input of 10 layers', () => {
    const at = (network: Partial<FiniteNetwork>) =>
      signalThroughFiniteNetwork({ ...standard, ...network }).gradientRootMeanSquare[0];
    expectClose(at({}), 5.28020749, close);
    expectClose(at({ weightGain: 1 }), 0.16500648, { rtol: 4e-8, atol: 0 });
    expectClose(at({ activation: tanh, weightGain: 1 }), 0.21530029, { rtol: 3e-8, atol: 0 });
  });

  it('scales exactly with the gain where the activation is homogeneous', () => {
    const two = signalThroughFiniteNetwork(standard);
    const half = signalThroughFiniteNetwork({ ...standard, weightGain: 0.5 });
    for (let layer = 0; layer <= 10; layer++) {
      const factor = 2 ** -layer;
      expectClose(half.activationRootMeanSquare[layer], two.activationRootMeanSquare[layer]! * factor, {
        rtol: 1e-13,
        atol: 0,
      });
    }
  });

  it('has the gradient of the sum of its outputs, by central differences', () => {
    // Width 1 makes the input scalar: the network is x → tanh(w₂·tanh(w₁·x)).
    const network = { width: 1, depth: 2, activation: tanh, weightGain: 1.3, seed: 5 };
    const slopes: number[] = [];
    const recorded = {
      value: Math.tanh,
      derivative: (z: number) => {
        slopes.push(z);
        return 1 - Math.tanh(z) ** 2;
      },
    };
    const { activationRootMeanSquare, gradientRootMeanSquare } = signalThroughFiniteNetwork({
      ...network,
      activation: recorded,
    });
    const x = activationRootMeanSquare[0]!;
    const [z1, z2] = slopes as [number, number];
    const w1 = Math.abs(z1) / x;
    const w2 = Math.abs(z2) / Math.tanh(Math.abs(z1));
    const f = (input: number) => Math.tanh(w2 * Math.tanh(w1 * input));
    expectClose(gradientRootMeanSquare[0], (f(x + 1e-5) - f(x - 1e-5)) / 2e-5, { rtol: 1e-8, atol: 0 });
  });

  it('follows the theory of infinite width within 15 % at width 256', () => {
    const theory = varianceThroughDepth({
      activation: tanh,
      start: { inputSecondMoment: 1 },
      weightGain: 1.5,
      biasVariance: 0,
      depth: 8,
    });
    const finite = signalThroughFiniteNetwork({
      width: 256,
      depth: 8,
      activation: tanh,
      weightGain: 1.5,
      seed: 1,
    });
    for (let layer = 1; layer <= 8; layer++) {
      const ratio = finite.activationRootMeanSquare[layer]! / theory.activationRootMeanSquare[layer - 1]!;
      expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
    }
  });

  it('starts the way back from a gradient of ones', () => {
    const { gradientRootMeanSquare } = signalThroughFiniteNetwork(standard);
    expect(gradientRootMeanSquare).toHaveLength(11);
    expect(gradientRootMeanSquare[10]).toBe(1);
  });

  it('reports one step of progress per layer', () => {
    const seen: number[] = [];
    signalThroughFiniteNetwork({
      ...standard,
      width: 2,
      depth: 4,
      onProgress: (fraction) => seen.push(fraction),
    });
    expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('refuses sizes and gains that are none', () => {
    expect(() => signalThroughFiniteNetwork({ ...standard, width: 0 })).toThrow(/above 0/);
    expect(() => signalThroughFiniteNetwork({ ...standard, depth: 1.5 })).toThrow(/whole numbers/);
    expect(() => signalThroughFiniteNetwork({ ...standard, weightGain: -1 })).toThrow(/at least 0/);
  });
});
