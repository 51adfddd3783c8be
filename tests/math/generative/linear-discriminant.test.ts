import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { linearDiscriminant } from '../../../src/math/generative/linear-discriminant';
import { posteriorOfClass } from '../../../src/math/generative/two-gaussian-classes';

it('has w = −0.4 and b = 26 for goats and sheep with one deviation', () => {
  const { weights, bias } = linearDiscriminant({ one: [60], zero: [70] }, [[25]], 0.5);
  expect(weights[0]).toBeCloseTo(-0.4, 15); // (60 − 70)/25
  expect(bias).toBeCloseTo(26, 13); // −½(3600 − 4900)/25
  expect(sigmoid(weights[0]! * 64 + bias)).toBeCloseTo(0.598687660112452, 14); // mpmath
});

it('gives the posterior of Bayes for two inputs with a common covariance', () => {
  // numpy.linalg.solve([[2, .5], [.5, 1]], [2, -1]) = [10/7, -12/7]; scipy.stats.multivariate_normal for the posterior
  const { weights, bias } = linearDiscriminant(
    { one: [1, 0], zero: [-1, 1] },
    [
      [2, 0.5],
      [0.5, 1],
    ],
    0.3,
  );
  expect(weights[0]).toBeCloseTo(10 / 7, 14);
  expect(weights[1]).toBeCloseTo(-12 / 7, 14);
  expect(sigmoid(weights[0]! * 0.5 + weights[1]! * -0.25 + bias)).toBeCloseTo(0.760004127628327, 13);
});

it('agrees with the posterior of the two densities, whatever the numbers', () => {
  const mean = fc.double({ min: 40, max: 90, noNaN: true });
  fc.assert(
    fc.property(
      mean,
      mean,
      fc.double({ min: 1, max: 10, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 40, max: 90, noNaN: true }),
      (one, zero, standardDeviation, prior, x) => {
        const { weights, bias } = linearDiscriminant(
          { one: [one], zero: [zero] },
          [[standardDeviation ** 2]],
          prior,
        );
        const bayes = posteriorOfClass(
          x,
          { mean: one, standardDeviation, prior },
          { mean: zero, standardDeviation, prior: 1 - prior },
        );
        expect(sigmoid(weights[0]! * x + bias)).toBeCloseTo(bayes, 9);
      },
    ),
  );
});

it('keeps the weights when the prior changes', () => {
  const at = (prior: number) => linearDiscriminant({ one: [60], zero: [70] }, [[25]], prior);
  expect(at(0.1).weights).toEqual(at(0.9).weights);
  expect(at(0.1).bias - at(0.5).bias).toBeCloseTo(Math.log(1 / 9), 13);
});

it('refuses a prior of 0 and a singular covariance', () => {
  expect(() => linearDiscriminant({ one: [1], zero: [0] }, [[1]], 0)).toThrow('prior');
  expect(() => linearDiscriminant({ one: [1], zero: [0] }, [[0]], 0.5)).toThrow();
});
