import { requireNotNegative } from '../checks';
import { coefficientsOf, orthonormalPolynomials } from './polynomial-basis';

/** What is learned: a function seen at fixed inputs through independent noise of mean 0. */
export interface LearningProblem {
  readonly truth: (x: number) => number;
  /** Where the targets are measured. */
  readonly inputs: readonly number[];
  /** Where predictions are compared with the truth. */
  readonly testInputs: readonly number[];
  /** $\sigma^2$. */
  readonly noiseVariance: number;
}

/** The parts of the expected squared error of one family of models. */
export interface ErrorParts {
  /** Mean over the test inputs of $(\mathrm E\hat f(x)-f(x))^2$. */
  readonly biasSquared: number;
  /** Mean over the test inputs of $\mathrm{Var}\,\hat f(x)$. */
  readonly variance: number;
  /** $\text{bias}^2+\text{variance}+\sigma^2$, the expected error on new targets. */
  readonly total: number;
  /** The expected mean square of the residuals on the training targets. */
  readonly training: number;
}

/**
 * Bias, variance and expected errors of the least-squares polynomials of degree 0 to `largestDegree`, exact: nothing is drawn.
 * The fit is linear in the targets, $\hat f(x)=h(x)^\top y$, so $\mathrm E\hat f(x)=h(x)^\top f$ and
 * $\mathrm{Var}\,\hat f(x)=\sigma^2\lVert h(x)\rVert^2$. With $p$ parameters the expected training error is
 * $\frac1n\lVert(I-H)f\rVert^2+\frac{n-p}n\sigma^2$, where $f$ holds the true values at the inputs and $H$ is the hat matrix.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", section 7.3.
 *
 * @throws MathError for a negative noise variance or fewer inputs than parameters
 * @example errorParts({ truth: () => 0, inputs: [0, 1], testInputs: [0, 1], noiseVariance: 1 }, 1)[1] // { biasSquared: 0, variance: 1, total: 2, training: 0 }
 */
export function errorParts(problem: LearningProblem, largestDegree: number): ErrorParts[] {
  const { truth, inputs, testInputs, noiseVariance } = problem;
  requireNotNegative('errorParts', 'noise variance', noiseVariance);
  const basis = orthonormalPolynomials(inputs, largestDegree);
  const trueValues = inputs.map(truth);
  const coefficients = coefficientsOf(basis, trueValues);
  const atTest = testInputs.map(basis.at);
  const missing = testInputs.map((x) => -truth(x));
  const residuals = [...trueValues];
  const widths = testInputs.map(() => 0);
  const meanSquare = (values: readonly number[]) =>
    values.reduce((sum, each) => sum + each * each, 0) / values.length;
  return coefficients.map((coefficient, k) => {
    atTest.forEach((row, i) => {
      missing[i]! += coefficient * row[k]!;
      widths[i]! += row[k]! ** 2;
    });
    basis.atInputs.forEach((row, i) => {
      residuals[i]! -= coefficient * row[k]!;
    });
    const biasSquared = meanSquare(missing);
    const variance = (noiseVariance * widths.reduce((sum, each) => sum + each, 0)) / widths.length;
    const noiseLeft = (noiseVariance * (inputs.length - k - 1)) / inputs.length;
    return {
      biasSquared,
      variance,
      total: biasSquared + variance + noiseVariance,
      // As many parameters as inputs: what is left of the residuals is rounding.
      training: k + 1 === inputs.length ? 0 : meanSquare(residuals) + noiseLeft,
    };
  });
}
