import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gradientHistory,
  stepSizes,
  stepsUntilOutweighed,
  uncorrectedStep,
} from '../../../../src/math/optimization/adaptive/step-size';
import { createRandom } from '../../../../src/math/random';
import { evenly } from '../../evenly';

const coefficients = {
  beta1: evenly(0, 0.99),
  beta2: fc.double({ min: 0.1, max: 0.999, noNaN: true }),
};

describe('under a constant gradient', () => {
  const ones = gradientHistory('constant', 200, createRandom(1));

  it('corrected Adam moves by η in every step', () => {
    fc.assert(
      fc.property(coefficients.beta1, coefficients.beta2, (beta1, beta2) => {
        for (const size of stepSizes(ones, { beta1, beta2, biasCorrection: true }).adam) {
          expect(size).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('uncorrected Adam moves by the quotient of the weights', () => {
    fc.assert(
      fc.property(coefficients.beta1, coefficients.beta2, (beta1, beta2) => {
        stepSizes(ones, { beta1, beta2, biasCorrection: false }).adam.forEach((size, i) => {
          expect(size / uncorrectedStep(beta1, beta2, i + 1)).toBeCloseTo(1, 5);
        });
      }),
    );
    // NumPy.
    expect(uncorrectedStep(0.9, 0.999, 1)).toBeCloseTo(3.1622776601684, 10);
    expect(uncorrectedStep(0.9, 0.999, 12)).toBeCloseTo(6.56852025246924, 10);
    expect(uncorrectedStep(0.9, 0.9, 1)).toBeCloseTo(0.31622776601684, 10);
  });

  it('AdaGrad moves by one over the root of the step, RMSProp starts at one over the root of 1 − ρ', () => {
    const { adagrad, rmsprop } = stepSizes(ones, {});
    adagrad.forEach((size, i) => {
      expect(size).toBeCloseTo(1 / Math.sqrt(i + 1), 6);
    });
    expect(rmsprop[0]).toBeCloseTo(Math.sqrt(10), 6);
    expect(rmsprop[199]).toBeCloseTo(1, 6);
  });
});

it('the first corrected step has the size η whatever the gradient', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.boolean(), (size, isNegative) => {
      const { adam } = stepSizes([isNegative ? -size : size], {});
      expect(adam[0]).toBeCloseTo(1, 5);
    }),
  );
});

it('after a drop of the gradient RMSProp recovers and AdaGrad does not', () => {
  const sizes = stepSizes(gradientHistory('drop', 300, createRandom(1)), {});
  expect(sizes.rmsprop[299]).toBeCloseTo(1, 4);
  expect(sizes.adagrad[299]).toBeLessThan(0.0025);
});

it.each([
  [0, 1],
  [0.9, 87],
  [0.99, 748],
  [0.999, 5292],
])('with coefficient %d the squares from before the drop are outweighed after %d steps', (beta, steps) => {
  expect(stepsUntilOutweighed(beta)).toBe(steps);
  // The two parts of the average, run apart.
  let [before, after, count] = [1 - beta ** 20, 0, 0];
  do {
    before *= beta;
    after = beta * after + (1 - beta) * 0.01 ** 2;
    count++;
  } while (before >= after);
  expect(count).toBe(steps);
});

it('AdaGrad’s factor η/√s never grows', () => {
  const gradients = gradientHistory('noise', 100, createRandom(5));
  const factors = stepSizes(gradients, {}).adagrad.map((size, i) => size / Math.abs(gradients[i]!));
  factors.slice(1).forEach((factor, i) => {
    expect(factor).toBeLessThanOrEqual(factors[i]! * (1 + 1e-9));
  });
});

it('the gradients are 1 until they drop to a hundredth after step 20', () => {
  expect(gradientHistory('drop', 22, createRandom(1))).toEqual([...new Array(20).fill(1), 0.01, 0.01]);
  expect(gradientHistory('constant', 3, createRandom(1))).toEqual([1, 1, 1]);
  const [random, same] = [createRandom(5), createRandom(5)];
  expect(gradientHistory('noise', 2, random)).toEqual([same.normal(), same.normal()]);
});

it('refuses steps that are none', () => {
  expect(() => uncorrectedStep(0.9, 0.999, 0)).toThrow(/whole number/);
  expect(() => stepsUntilOutweighed(1)).toThrow();
  expect(() => gradientHistory('constant', 1.5, createRandom(1))).toThrow(/whole number/);
});
