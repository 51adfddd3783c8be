import { MathError } from '../errors';
import { dot } from '../linear-algebra/dot';
import { createRandom } from '../random';
import type { LearningProblem } from './decomposition';
import { coefficientsOf, orthonormalPolynomials } from './polynomial-basis';

/** One training set: targets at the inputs, and the coefficients of its fits in the orthonormal basis. */
export interface DrawnFit {
  readonly targets: readonly number[];
  readonly coefficients: readonly number[];
}

/** Squared bias and variance as they are estimated from drawn training sets. */
export interface SimulatedParts {
  readonly biasSquared: number;
  readonly variance: number;
}

/**
 * Draws training sets $y_i=f(x_i)+\sigma\varepsilon_i$ one after the other, input by input, from one generator, and fits
 * polynomials up to a degree to each of them.
 *
 * @throws MathError if `count` is not a whole number from 0
 * @example drawFits({ truth: () => 2, inputs: [0, 1], testInputs: [0], noiseVariance: 0 }, 0, 1, 7)[0].targets // [2, 2]
 */
export function drawFits(
  { truth, inputs, noiseVariance }: LearningProblem,
  degree: number,
  count: number,
  seed: number,
): DrawnFit[] {
  if (!(Number.isInteger(count) && count >= 0))
    throw new MathError(`drawFits needs a count from 0, not ${count}`);
  const basis = orthonormalPolynomials(inputs, degree);
  const random = createRandom(seed);
  const deviation = Math.sqrt(noiseVariance);
  return Array.from({ length: count }, () => {
    const targets = inputs.map((x) => truth(x) + deviation * random.normal());
    return { targets, coefficients: coefficientsOf(basis, targets) };
  });
}

/**
 * The estimates of squared bias and variance from the first 1, 2, … of some drawn fits of one degree, each a mean over the test
 * inputs: the square of (mean of the fits − truth), and the population variance of the fits. From $m$ sets their expectations are
 * $\text{bias}^2+\frac1m\text{variance}$ and $(1-\frac1m)\,\text{variance}$.
 *
 * @example runningParts({ truth: () => 0, inputs: [0, 1], testInputs: [0.5], noiseVariance: 1 }, 0, [{ targets: [1, 1], coefficients: [Math.SQRT2] }]) // [{ biasSquared: 1, variance: 0 }]
 */
export function runningParts(
  { truth, inputs, testInputs }: LearningProblem,
  degree: number,
  fits: readonly DrawnFit[],
): SimulatedParts[] {
  const basis = orthonormalPolynomials(inputs, degree);
  const rows = testInputs.map(basis.at);
  const trueValues = testInputs.map(truth);
  const means = testInputs.map(() => 0);
  const squares = testInputs.map(() => 0);
  return fits.map(({ coefficients }, drawn) => {
    let [biasSquared, variance] = [0, 0];
    rows.forEach((row, i) => {
      const prediction = dot(row, coefficients);
      // Welford's update: no difference of large numbers.
      const before = prediction - means[i]!;
      means[i]! += before / (drawn + 1);
      squares[i]! += before * (prediction - means[i]!);
      biasSquared += (means[i]! - trueValues[i]!) ** 2;
      variance += squares[i]! / (drawn + 1);
    });
    return { biasSquared: biasSquared / rows.length, variance: variance / rows.length };
  });
}

/**
 * The same estimates from all drawn fits, for every degree from 0 to `largestDegree` at once: mean and covariance of the coefficients
 * are enough, because a lower degree only leaves out terms.
 *
 * @param fits at least one, of degree `largestDegree` or more
 * @throws MathError if there are no fits
 * @example simulatedParts({ truth: () => 0, inputs: [0, 1], testInputs: [0.5], noiseVariance: 1 }, 0, [{ targets: [1, 1], coefficients: [Math.SQRT2] }]) // [{ biasSquared: 1, variance: 0 }]
 */
export function simulatedParts(
  { truth, inputs, testInputs }: LearningProblem,
  largestDegree: number,
  fits: readonly DrawnFit[],
): SimulatedParts[] {
  if (fits.length === 0) throw new MathError('simulatedParts needs at least one drawn fit');
  const basis = orthonormalPolynomials(inputs, largestDegree);
  const rows = testInputs.map(basis.at);
  const degrees = Array.from({ length: largestDegree + 1 }, (_, k) => k);
  const means = degrees.map(
    (k) => fits.reduce((sum, { coefficients }) => sum + coefficients[k]!, 0) / fits.length,
  );
  const covariances = degrees.map((k) =>
    degrees
      .slice(0, k + 1)
      .map(
        (l) =>
          fits.reduce(
            (sum, { coefficients }) => sum + (coefficients[k]! - means[k]!) * (coefficients[l]! - means[l]!),
            0,
          ) / fits.length,
      ),
  );
  const missing = testInputs.map((x) => -truth(x));
  const spread = testInputs.map(() => 0);
  return degrees.map((k) => {
    let [biasSquared, variance] = [0, 0];
    rows.forEach((row, i) => {
      missing[i]! += means[k]! * row[k]!;
      let mixed = covariances[k]![k]! * row[k]!;
      for (let l = 0; l < k; l++) mixed += 2 * covariances[k]![l]! * row[l]!;
      spread[i]! += row[k]! * mixed;
      biasSquared += missing[i]! ** 2;
      variance += spread[i]!;
    });
    return { biasSquared: biasSquared / rows.length, variance: Math.max(0, variance / rows.length) };
  });
}
