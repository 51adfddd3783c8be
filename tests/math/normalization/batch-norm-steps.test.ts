import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { batchNormSteps } from '../../../src/math/normalization/batch-norm-steps';
import { mean, standardDeviation, variance } from '../../../src/math/statistics';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

// Reference numbers: curriculum, page P21, demo bn-steps, 10 decimals; E0.11, E2.2, E3.12, E3.27 of the errata.
const printed = { rtol: 0, atol: 5.1e-11 };
const batch = [1, 3, 4, 8];
const defaults = { gamma: 2, beta: 0.5, epsilon: 1e-5 };
const plain = { gamma: 1, beta: 0, epsilon: 1e-5 };

describe('the four steps of batch normalization', () => {
  it('gives the numbers of the worked batch 1, 3, 4, 8', () => {
    const steps = batchNormSteps(batch, defaults);
    expect([steps.mean, steps.variance]).toEqual([4, 6.5]);
    expectClose(steps.normalized, [-1.1766959057, -0.3922319686, 0, 1.5689278742], printed);
    expectClose(steps.output, [-1.8533918114, -0.2844639371, 0.5, 3.6378557485], printed);
    expectClose(variance(steps.normalized), 0.999998461541, { rtol: 0, atol: 5.1e-13 });
  });

  it('gives the numbers of the mistake that forgets the division in the mean', () => {
    const steps = batchNormSteps(batch, { ...defaults, omitMeanDivisor: true });
    expect([steps.mean, steps.variance]).toEqual([16, 150.5]);
    expectClose(steps.normalized, [-1.2227086783, -1.0596808545, -0.9781669426, -0.6521112951], printed);
    // 8 decimals in E2.2.
    expectClose(mean(steps.normalized), -0.97816694, { rtol: 0, atol: 5.1e-9 });
    expectClose(variance(steps.normalized), 0.04318937, { rtol: 0, atol: 5.1e-9 });
  });

  it('shows how that mistake squeezes a batch of 32 into almost -1', () => {
    const large = Array.from({ length: 8 }, () => batch).flat();
    const { normalized } = batchNormSteps(large, { ...plain, omitMeanDivisor: true });
    expectClose(mean(normalized), -0.9997886983, printed);
    expectClose(standardDeviation(normalized), 0.0205562181, printed);
  });

  it.each([
    { value: 1e-4, outputVariance: 0.9090909091 },
    { value: 1e-5, outputVariance: 0.5 },
  ])('lowers the output variance to σ²/(σ²+ε) for a variance of $value', ({ value, outputVariance }) => {
    const deviation = Math.sqrt(value);
    const { normalized } = batchNormSteps([-deviation, deviation], plain);
    expectClose(variance(normalized), outputVariance, printed);
  });

  it('maps any two different numbers to almost ±1', () => {
    // E3.27: (3, 3.1) → ∓0.998006 with ε = 1e-5; P21 gives 0.9980059801.
    expectClose(batchNormSteps([3, 3.1], plain).normalized, [-0.9980059801, 0.9980059801], printed);
    expectClose(batchNormSteps([-50, 900], plain).normalized, [-1, 1], { rtol: 0, atol: 1e-9 });
  });

  it('maps a single number to β', () => {
    expect(batchNormSteps([7.3], defaults).output).toEqual([0.5]);
  });

  it('keeps the shape of the distribution: the skewness before and after is 0.5430908358', () => {
    const skewness = (values: number[]) => {
      const center = mean(values);
      return mean(values.map((value) => (value - center) ** 3)) / standardDeviation(values) ** 3;
    };
    expectClose(skewness(batch), 0.5430908358, printed);
    expectClose(skewness(batchNormSteps(batch, defaults).output), 0.5430908358, printed);
  });

  it('divides by m − 1 with the unbiased switch', () => {
    const { variance: unbiased } = batchNormSteps(batch, { ...defaults, unbiasedVariance: true });
    expectClose(unbiased, 26 / 3, { rtol: 1e-15, atol: 0 });
  });

  const batches = fc.array(evenly(-100, 100), { minLength: 2, maxLength: 32 });

  it('has output mean β and output standard deviation near |γ|, never above it', () => {
    fc.assert(
      fc.property(batches, evenly(-3, 3), evenly(-3, 3), (values, gamma, beta) => {
        const steps = batchNormSteps(values, { gamma, beta, epsilon: 1e-5 });
        expectClose(mean(steps.output), beta, { rtol: 0, atol: 1e-10 });
        const expected = Math.abs(gamma) * Math.sqrt(steps.variance / (steps.variance + 1e-5));
        expectClose(standardDeviation(steps.output), expected, { rtol: 1e-9, atol: 1e-12 });
      }),
    );
  });

  it('gives the input back with γ = √(σ²+ε) and β = μ, whatever the other switches', () => {
    fc.assert(
      fc.property(batches, fc.boolean(), fc.boolean(), (values, omitMeanDivisor, unbiasedVariance) => {
        const options = { ...defaults, omitMeanDivisor, unbiasedVariance, identity: true };
        expectClose(batchNormSteps(values, options).output, values, { rtol: 1e-12, atol: 1e-11 });
      }),
    );
  });

  it('ignores a constant added to the batch, so a bias before it is redundant', () => {
    fc.assert(
      fc.property(batches, evenly(-50, 50), (values, bias) => {
        const shifted = values.map((value) => value + bias);
        const { normalized } = batchNormSteps(values, plain);
        expectClose(batchNormSteps(shifted, plain).normalized, normalized, { rtol: 1e-8, atol: 1e-8 });
      }),
    );
  });

  it('gives the input back where its square overflows', () => {
    const huge = batchNormSteps([1e200, -1e200], { ...defaults, identity: true });
    expect([huge.normalized, huge.output]).toEqual([
      [1, -1],
      [1e200, -1e200],
    ]);
    // Unbiased: 2/(2 − 1) of the squares, so a deviation √2 times as large.
    const unbiased = batchNormSteps([1e200, -1e200], { ...defaults, unbiasedVariance: true });
    expectClose(unbiased.normalized, [Math.SQRT1_2, -Math.SQRT1_2], { rtol: 1e-15, atol: 0 });
    // The sum 6e200 in place of the mean 2e200: spread √(0 + (4e200)²) around it.
    const wrongMean = batchNormSteps([2e200, 2e200, 2e200], { ...defaults, omitMeanDivisor: true });
    expectClose(wrongMean.normalized, [-1, -1, -1], { rtol: 1e-15, atol: 0 });
  });

  it('refuses an empty batch, an impossible variance and an unusable ε', () => {
    expect(() => batchNormSteps([], defaults)).toThrow(MathError);
    expect(() => batchNormSteps([1], { ...defaults, unbiasedVariance: true })).toThrow(/at least two/);
    expect(() => batchNormSteps(batch, { ...defaults, epsilon: -1 })).toThrow(/epsilon/);
    expect(() => batchNormSteps([2, 2], { ...defaults, epsilon: 0 })).toThrow(/deviation of 0/);
  });
});
