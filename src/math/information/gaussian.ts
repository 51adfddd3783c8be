import { requireFinite, requirePositive } from '../checks';
import { normalDensity } from '../normal';

/** A normal distribution $N(\mu,\sigma^2)$. */
export interface Gaussian {
  mean: number;
  standardDeviation: number;
}

/**
 * The differential entropy of $N(\mu,\sigma^2)$ in nats, $\frac12\ln(2\pi e\sigma^2)$. Unlike the entropy of outcomes it can be negative:
 * below $\sigma=1/\sqrt{2\pi e}\approx0.242$.
 *
 * @throws MathError for a deviation that is not above 0
 * @example gaussianEntropy(1) // 1.41894
 */
export function gaussianEntropy(standardDeviation: number): number {
  requirePositive('gaussianEntropy', 'standard deviation', standardDeviation);
  return Math.log(2 * Math.PI * Math.E) / 2 + Math.log(standardDeviation);
}

/**
 * $\mathrm{KL}(N(\mu_1,\sigma_1^2)\Vert N(\mu_2,\sigma_2^2))=\ln\frac{\sigma_2}{\sigma_1}+\frac{\sigma_1^2+(\mu_1-\mu_2)^2}{2\sigma_2^2}-\frac12$ in nats.
 * With $d=\sigma_1^2/\sigma_2^2-1$ the part of the deviations is $\frac12(d-\ln(1+d))$, which loses no digits for nearly equal ones.
 *
 * @throws MathError for a mean that is not finite or a deviation that is not above 0
 * @example gaussianDivergence({ mean: 0, standardDeviation: 1 }, { mean: 1, standardDeviation: 2 }) // 0.443147
 */
export function gaussianDivergence(p: Gaussian, q: Gaussian): number {
  check('gaussianDivergence', p);
  check('gaussianDivergence', q);
  const ratio = p.standardDeviation / q.standardDeviation;
  const relative = (ratio - 1) * (ratio + 1);
  const distance = (p.mean - q.mean) / q.standardDeviation;
  // Below −1/2 the logarithm of the ratio itself is exact enough, and 1 + d may round to 0.
  const logarithm = relative < -0.5 ? 2 * Math.log(ratio) : Math.log1p(relative);
  return Math.max(0, relative - logarithm) / 2 + (distance * distance) / 2;
}

/**
 * What the place $x$ adds to the divergence, $p(x)\ln\frac{p(x)}{q(x)}$: negative where $q$ is the larger density. The logarithm comes
 * from the exponents, so that it is finite where a density has become 0.
 *
 * @throws MathError as {@link gaussianDivergence}
 * @example gaussianDivergenceDensity(0, { mean: 0, standardDeviation: 1 }, { mean: 1, standardDeviation: 2 }) // 0.326394
 */
export function gaussianDivergenceDensity(x: number, p: Gaussian, q: Gaussian): number {
  check('gaussianDivergenceDensity', p);
  check('gaussianDivergenceDensity', q);
  const [first, second] = [p, q].map(({ mean, standardDeviation }) => (x - mean) / standardDeviation) as [
    number,
    number,
  ];
  const logarithm =
    Math.log(q.standardDeviation / p.standardDeviation) + (second * second - first * first) / 2;
  return normalDensity(x, p.mean, p.standardDeviation) * logarithm;
}

function check(caller: string, { mean, standardDeviation }: Gaussian): void {
  requireFinite(caller, 'mean', mean);
  requirePositive(caller, 'standard deviation', standardDeviation);
}
