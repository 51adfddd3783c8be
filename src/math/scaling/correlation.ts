import { MathError } from '../errors';
import { mean, standardDeviation } from '../statistics';

/**
 * The correlation $\rho=\frac1n\sum_i\frac{x_i-\bar x}{\sigma_x}\cdot\frac{y_i-\bar y}{\sigma_y}$ of two features, between −1 and 1.
 * Scaling a feature by an affine map $ax+b$ with $a>0$ leaves it. Throws if the lists differ in length or one is constant.
 *
 * @example correlation([1, 2, 3], [2, 4, 9]) // 0.970725
 */
export function correlation(first: readonly number[], second: readonly number[]): number {
  const deviations = standardDeviation(first) * standardDeviation(second);
  if (first.length !== second.length || !(deviations > 0)) {
    throw new MathError('correlation needs two lists of one length, neither of them constant');
  }
  const [firstMean, secondMean] = [mean(first), mean(second)];
  return mean(first.map((value, i) => (value - firstMean) * (second[i]! - secondMean))) / deviations;
}

/**
 * The condition number $\frac{1+|\rho|}{1-|\rho|}$ of least squares on two standardized features with correlation $\rho$: their
 * Hessian is $\begin{pmatrix}1&\rho\\\rho&1\end{pmatrix}$, with the eigenvalues $1\pm\rho$. A constant term adds the eigenvalue 1,
 * which lies between them. Throws unless $|\rho|<1$.
 *
 * @example standardizedConditionNumber(0.6) // 4
 */
export function standardizedConditionNumber(rho: number): number {
  if (!(Math.abs(rho) < 1)) {
    throw new MathError(`standardizedConditionNumber needs a correlation between -1 and 1, not ${rho}`);
  }
  return (1 + Math.abs(rho)) / (1 - Math.abs(rho));
}
