import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  simulateWeightedSum,
  type WeightedSumExperiment,
  weightedSumVariance,
} from '../../src/math/weighted-sum';
import { expectClose } from '../golden/check';
import { evenly } from './evenly';

/** The default of the demo init-variance (page P17): 500 of 1000 binary inputs active, σ_w = 1/√1000. */
const standard: WeightedSumExperiment = {
  activeInputs: 500,
  inputs: 'binary',
  inputMean: 0,
  weightStandardDeviation: 1 / Math.sqrt(1000),
  biasStandardDeviation: 1,
  randomness: 'weights',
  draws: 2000,
  seed: 1,
};
const tenDigits = { rtol: 1e-8, atol: 5.1e-11 };

describe('the variance of a weighted sum', () => {
  it.each([
    // erratum E0.1 and page P17, init-variance; round values such as 1.4142135624 written as √2.
    ['new weights', standard, 1.2247448714],
    ['old weights', { ...standard, weightStandardDeviation: 1 }, 22.3830292856],
    ['1000 standardized inputs', { ...standard, inputs: 'random', activeInputs: 1000 }, Math.SQRT2],
    ['no bias', { ...standard, biasStandardDeviation: 0 }, Math.SQRT1_2],
    ['inputs of mean 1', { ...standard, inputs: 'random', inputMean: 1 }, Math.sqrt(2)],
    ['a wide bias', { ...standard, biasStandardDeviation: 3 }, Math.sqrt(9.5)],
    ['inputs of mean 2', { ...standard, inputs: 'random', inputMean: 2 }, Math.sqrt(3.5)],
  ] as const)('has the reference root for %s', (_, sum, reference) => {
    expectClose(Math.sqrt(weightedSumVariance(sum)), reference, { rtol: 1e-10, atol: 0 });
  });

  it('ignores the mean of inputs that are all 1, and needs no input at all', () => {
    expect(weightedSumVariance({ ...standard, inputMean: 2 })).toBe(weightedSumVariance(standard));
    expect(weightedSumVariance({ ...standard, activeInputs: 0 })).toBe(1);
  });

  it('adds up: two groups of inputs and one bias', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), evenly(0, 2), (a, b, mean) => {
        const of = (activeInputs: number, biasStandardDeviation: number) =>
          weightedSumVariance({
            ...standard,
            inputs: 'random',
            inputMean: mean,
            activeInputs,
            biasStandardDeviation,
          });
        expectClose(of(a, 0) + of(b, 0.7), of(a + b, 0.7), { rtol: 1e-13, atol: 0 });
      }),
    );
  });
});

describe('drawing a weighted sum', () => {
  it('reproduces the reference run over weights (seed 1)', () => {
    const { values, mean, standardDeviation, neuron } = simulateWeightedSum(standard);
    expect(values).toHaveLength(2000);
    expectClose(mean, 0.0229048684, tenDigits);
    expectClose(standardDeviation, 1.2175703044, tenDigits);
    expectClose(values.slice(0, 2), [2.5628670146, 0.2064659437], tenDigits);
    expect(neuron).toBeNull();
  });

  it('reproduces the reference run over weights and inputs (seed 2)', () => {
    const { standardDeviation } = simulateWeightedSum({ ...standard, inputs: 'random', seed: 2 });
    expectClose(standardDeviation, 1.2236623533, tenDigits);
  });

  it('reproduces the reference run over the data for one neuron (seed 6)', () => {
    const { mean, standardDeviation, neuron } = simulateWeightedSum({
      ...standard,
      inputs: 'random',
      randomness: 'data',
      seed: 6,
    });
    expectClose(neuron?.squaredNorm, 0.5421012248, tenDigits);
    expectClose(neuron?.bias, 0.0513345714, tenDigits);
    expectClose(mean, 0.0750385084, tenDigits);
    expectClose(standardDeviation, 0.7187086085, tenDigits);
  });

  it('centers one neuron on b + μΣw with spread ‖w‖', () => {
    const experiment = {
      ...standard,
      inputs: 'random',
      inputMean: 2,
      randomness: 'data',
      draws: 5000,
    } as const;
    const { mean, standardDeviation, neuron } = simulateWeightedSum(experiment);
    const { squaredNorm, weightSum, bias } = neuron!;
    const error = Math.sqrt(squaredNorm / 5000);
    expect(Math.abs(mean - (bias + 2 * weightSum))).toBeLessThan(5 * error);
    expect(Math.abs(standardDeviation ** 2 / squaredNorm - 1)).toBeLessThan(5 * Math.sqrt(2 / 5000));
  });

  it('agrees with the theoretical variance within five standard errors', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 60 }),
        fc.constantFrom('binary' as const, 'random' as const),
        evenly(0, 2),
        (activeInputs, inputs, inputMean) => {
          const experiment = {
            ...standard,
            activeInputs,
            inputs,
            inputMean,
            draws: 1000,
            weightStandardDeviation: 0.2,
          };
          const { standardDeviation } = simulateWeightedSum(experiment);
          const ratio = standardDeviation ** 2 / weightedSumVariance(experiment);
          expect(Math.abs(ratio - 1)).toBeLessThan(5 * Math.sqrt(2.5 / 1000));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('reports its progress up to 1', () => {
    const seen: number[] = [];
    simulateWeightedSum({
      ...standard,
      activeInputs: 1,
      draws: 120,
      onProgress: (fraction) => seen.push(fraction),
    });
    expect(seen).toEqual([50 / 120, 100 / 120, 1]);
  });

  it('is 0 without inputs and bias', () => {
    const { values } = simulateWeightedSum({
      ...standard,
      activeInputs: 0,
      biasStandardDeviation: 0,
      draws: 3,
    });
    expect(values.every((value) => Math.abs(value) === 0)).toBe(true);
  });

  it('refuses binary inputs over the data, and broken counts and spreads', () => {
    expect(() => simulateWeightedSum({ ...standard, randomness: 'data' })).toThrow(/needs random inputs/);
    expect(() => simulateWeightedSum({ ...standard, draws: 0 })).toThrow(/draws above 0/);
    expect(() => simulateWeightedSum({ ...standard, activeInputs: 1.5 })).toThrow(/active inputs/);
    expect(() => weightedSumVariance({ ...standard, biasStandardDeviation: -1 })).toThrow(/at least 0/);
  });
});
