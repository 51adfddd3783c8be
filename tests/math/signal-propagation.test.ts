import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation } from '../../src/math/activations';
import { layerMoments, varianceOfLinearChain, varianceThroughDepth } from '../../src/math/signal-propagation';
import {
  casesOfKind,
  expectCase,
  expectClose,
  type GoldenCase,
  loadGolden,
  readArray,
  readNumber,
  readObject,
} from '../golden/check';
import { evenly } from './evenly';

const golden = loadGolden('06_init');

function activationOf({ input }: GoldenCase) {
  switch (input['activation']) {
    case 'linear':
      return activation('identity');
    case 'leaky_relu':
      return activation('leakyRelu', { slope: readNumber(input['slope']) });
    case 'relu':
    case 'tanh':
    case 'sigmoid':
      return activation(input['activation']);
    default:
      throw new Error(`unknown activation ${String(input['activation'])}`);
  }
}

/** Layers of the demo init-layers at infinite width: input rms 1, no biases. */
const profile = (name: 'identity' | 'tanh' | 'relu' | 'sigmoid', weightGain: number, depth: number) =>
  varianceThroughDepth({
    activation: activation(name),
    start: { inputSecondMoment: 1 },
    weightGain,
    biasVariance: 0,
    depth,
  });

describe('variances through the depth of a wide network', () => {
  it.each(casesOfKind(golden, 'variance'))('agrees with the golden case $name', (goldenCase) => {
    const { input } = goldenCase;
    const result = varianceThroughDepth({
      activation: activationOf(goldenCase),
      start: { preActivationVariance: readNumber(input['q0']) },
      weightGain: readNumber(input['sigma_w2']),
      biasVariance: readNumber(input['sigma_b2']),
      depth: readNumber(input['L']) + 1,
    });
    const got = {
      q: result.preActivationVariance,
      act_mean: result.activationMean,
      act_second_moment: result.activationSecondMoment,
      act_var: result.activationVariance,
      chi: result.gradientFactor,
    };
    expectCase(got, golden, goldenCase);
  });

  it.each([
    // page P17, init-layers: rms after layers 1, 2, 10, 50 at infinite width.
    ['tanh', 1, [0.62792873, 0.48626167, 0.22847337, 0.10109073]],
    ['tanh', 1.5, [0.68431587, 0.57543462, 0.44271292, 0.43733605]],
    ['relu', 1, [Math.SQRT1_2, 0.5, 0.03125, 2.9802322e-8]],
    ['relu', 2, [1, 1, 1, 1]],
    ['relu', 4, [Math.SQRT2, 2, 32, 33554432]],
  ] as const)('has the reference sizes of %s with n·Var(w) = %d', (name, gain, reference) => {
    const { activationRootMeanSquare } = profile(name, gain, 50);
    const got = [1, 2, 10, 50].map((layer) => activationRootMeanSquare[layer - 1]);
    expectClose(got, reference, { rtol: 5e-8, atol: 0 });
  });

  it('has the closed forms of ReLU to 1e-12: g/2 per layer forward and backward', () => {
    const { activationRootMeanSquare, gradientRootMeanSquare } = profile('relu', 1, 50);
    expectClose(activationRootMeanSquare[49], 2 ** -25, { rtol: 1e-12, atol: 0 });
    expectClose(gradientRootMeanSquare[0], 2 ** -25, { rtol: 1e-12, atol: 0 });
    expect(gradientRootMeanSquare[50]).toBe(1);
    expect(gradientRootMeanSquare).toHaveLength(51);
  });

  it('has the reference gradient factors at q = 1 (page P17)', () => {
    const close = { rtol: 1e-9, atol: 5.1e-11 };
    expectClose(profile('tanh', 1, 1).gradientFactor[0], 0.4644029024, close);
    expectClose(profile('sigmoid', 1, 1).gradientFactor[0], 0.0448362414, close);
  });

  it('starts alike from the input and from the first variance', () => {
    fc.assert(
      fc.property(evenly(0, 4), evenly(0, 1), evenly(0, 3), (weightGain, biasVariance, second) => {
        const common = { activation: activation('tanh'), weightGain, biasVariance, depth: 4 };
        const fromInput = varianceThroughDepth({ ...common, start: { inputSecondMoment: second } });
        const first = weightGain * second + biasVariance;
        expect(varianceThroughDepth({ ...common, start: { preActivationVariance: first } })).toEqual(
          fromInput,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the second moment of tanh below 1 and below the variance, for every gain', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 100, noNaN: true }), (gain) => {
        const { activationSecondMoment, preActivationVariance } = profile('tanh', gain, 10);
        activationSecondMoment.forEach((moment, i) => {
          expect(moment).toBeLessThanOrEqual(Math.min(1, preActivationVariance[i]!) * (1 + 1e-12));
        });
      }),
      { numRuns: 20 },
    );
  });

  it('splits the second moment into mean and variance for every activation', () => {
    for (const name of ['relu', 'gelu', 'selu', 'sigmoid', 'hardtanh'] as const) {
      const { mean, secondMoment, variance } = layerMoments(activation(name), 2.3);
      expectClose(mean ** 2 + variance, secondMoment, { rtol: 1e-13, atol: 0 }, name);
    }
  });

  it('stays finite in the corners of the demo and at variance 0', () => {
    const { activationRootMeanSquare } = profile('identity', 4, 100);
    expectClose(activationRootMeanSquare[99], 2 ** 100, { rtol: 1e-11, atol: 0 });
    expect(layerMoments(activation('sigmoid'), 0)).toEqual({
      mean: 0.5,
      secondMoment: 0.25,
      variance: 0,
      squaredSlope: 0.0625,
    });
  });

  it('refuses depths, gains and variances that are none', () => {
    expect(() => profile('relu', 1, 0)).toThrow(/layers above 0/);
    expect(() => profile('relu', -1, 2)).toThrow(/at least 0/);
    expect(() => layerMoments(activation('relu'), Infinity)).toThrow(/finite variance/);
  });
});

describe('the variance of a linear chain', () => {
  it.each(casesOfKind(golden, 'input_chain'))('agrees with the golden case $name', (goldenCase) => {
    const layers = readArray(goldenCase.input['layers'])
      .map(readObject)
      .map(({ n, std_w }) => ({ fanIn: readNumber(n), weightStandardDeviation: readNumber(std_w) }));
    expectCase(
      { var: varianceOfLinearChain(readNumber(goldenCase.input['var_x']), layers) },
      golden,
      goldenCase,
    );
  });
});
