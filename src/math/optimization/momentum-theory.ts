import { MathError } from '../errors';
import { zeroIfNoise } from '../rounding';
import { requireFraction } from './optimizers/optimizer';

/** The methods whose walk on a quadratic is a linear recursion with one velocity, named as in `createOptimizer`. */
export type MomentumMethod = 'gradient-descent' | 'momentum' | 'momentum-average' | 'nesterov-look-ahead';

/** A learning rate $\eta$ and a momentum coefficient $\beta$ (ignored by gradient descent). */
export interface MomentumSettings {
  learningRate: number;
  momentum: number;
}

/**
 * The factor per step by which the distance from the minimum shrinks (below 1) or grows (above 1) in the long run along an
 * eigen-direction with eigenvalue $\lambda$ = `curvature`: the spectral radius of the 2×2 iteration matrix of
 * $(\theta_t,\theta_{t-1})$, whose characteristic polynomial $z^2-Tz+D$ is
 * gradient descent $z(z-(1-\eta\lambda))$; sum form $z^2-(1+\beta-\eta\lambda)z+\beta$; average form the same with
 * $(1-\beta)\eta$; Nesterov $z^2-(1+\beta)(1-\eta\lambda)z+\beta(1-\eta\lambda)$. Throws unless $0\le\beta<1$.
 *
 * Source: B. T. Polyak, "Introduction to Optimization" (1987); L. Lessard, B. Recht, A. Packard, "Analysis and design of
 * optimization algorithms via integral quadratic constraints" (2016), section 2.2.
 *
 * @example convergenceRate('gradient-descent', { learningRate: 0.1, momentum: 0, curvature: 1 }) // 0.9
 */
export function convergenceRate(
  method: MomentumMethod,
  { learningRate, momentum, curvature }: MomentumSettings & { curvature: number },
): number {
  requireFraction('momentum', momentum);
  const step = learningRate * curvature;
  // η = 1/λ leaves nothing; the root of its rounding would be a rate of 1e-8.
  const left = zeroIfNoise(1 - step, 1);
  switch (method) {
    case 'gradient-descent':
      return Math.abs(left);
    case 'momentum':
      return heavyBallRate(step, momentum);
    case 'momentum-average':
      return heavyBallRate((1 - momentum) * step, momentum);
    case 'nesterov-look-ahead': {
      const trace = (1 + momentum) * left;
      const determinant = momentum * left;
      // T² − 4D in factors, as below.
      const discriminant = left * ((1 - momentum) ** 2 - (1 + momentum) ** 2 * step);
      return largestRoot(trace, determinant, discriminant);
    }
  }
}

/** The convergence rate of the sum form with $\eta\lambda$ = `step`. */
function heavyBallRate(step: number, momentum: number): number {
  const root = Math.sqrt(momentum);
  // T² − 4D in factors: at the optimal parameters it is 0, and the expanded form would leave rounding noise there.
  const discriminant = ((1 - root) ** 2 - step) * ((1 + root) ** 2 - step);
  return largestRoot(1 + momentum - step, momentum, discriminant);
}

/** The larger size of the two roots of $z^2-Tz+D$ with discriminant $T^2-4D$. */
function largestRoot(trace: number, determinant: number, discriminant: number): number {
  return discriminant < 0 ? Math.sqrt(determinant) : (Math.abs(trace) + Math.sqrt(discriminant)) / 2;
}

/**
 * Convergence rates over a plane of settings, `rates[row][column]` for `momenta[row]` and `learningRates[column]`: of the
 * slowest of the given eigenvalues. The region below 1 is where the method is stable. Throws for an empty list of
 * eigenvalues and unless $0\le\beta<1$.
 *
 * @example convergenceRateMap('momentum', { learningRates: [0.1], momenta: [0, 0.81], curvatures: [1] }) // [[0.9], [0.9]]
 */
export function convergenceRateMap(
  method: MomentumMethod,
  {
    learningRates,
    momenta,
    curvatures,
  }: { learningRates: readonly number[]; momenta: readonly number[]; curvatures: readonly number[] },
): number[][] {
  if (curvatures.length === 0) throw new MathError('convergenceRateMap needs at least one eigenvalue');
  return momenta.map((momentum) =>
    learningRates.map((learningRate) =>
      curvatures.reduce(
        (worst, curvature) => Math.max(worst, convergenceRate(method, { learningRate, momentum, curvature })),
        0,
      ),
    ),
  );
}

/**
 * The learning rate below which a method converges on every quadratic with largest eigenvalue $L$ = `largestCurvature`:
 * gradient descent $2/L$, sum form $2(1+\beta)/L$, average form $\frac{2(1+\beta)}{(1-\beta)L}$, Nesterov
 * $\frac{2(1+\beta)}{(1+2\beta)L}$. Throws unless $0\le\beta<1$ and $L>0$.
 *
 * @example stabilityLimit('momentum', { momentum: 0.5, largestCurvature: 1 }) // 3
 */
export function stabilityLimit(
  method: MomentumMethod,
  { momentum, largestCurvature }: { momentum: number; largestCurvature: number },
): number {
  requireFraction('momentum', momentum);
  if (!(largestCurvature > 0)) {
    throw new MathError(`stabilityLimit needs a largest eigenvalue above 0, not ${largestCurvature}`);
  }
  const factors: Record<MomentumMethod, number> = {
    'gradient-descent': 1,
    momentum: 1 + momentum,
    'momentum-average': (1 + momentum) / (1 - momentum),
    'nesterov-look-ahead': (1 + momentum) / (1 + 2 * momentum),
  };
  return (2 * factors[method]) / largestCurvature;
}

/** A momentum that has rounded to 1 is the number below it: 1 is no momentum. */
const inDomain = (momentum: number) => Math.min(momentum, 1 - Number.EPSILON / 2);

/**
 * Parameters for a quadratic with eigenvalues between $\mu$ = `smallest` and $L$ = `largest`, $\kappa=L/\mu$, and the rate they
 * give. Gradient descent: $\eta=\frac2{L+\mu}$, rate $\frac{\kappa-1}{\kappa+1}$, the best possible. Sum form:
 * $\eta=\frac4{(\sqrt L+\sqrt\mu)^2}$, $\beta=\big(\frac{\sqrt\kappa-1}{\sqrt\kappa+1}\big)^2$, rate
 * $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$, the best possible; average form: the same with
 * $\frac\eta{1-\beta}=\frac1{\sqrt{L\mu}}$. Nesterov, the textbook
 * choice: $\eta=\frac1L$, $\beta=\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$, rate $1-\frac1{\sqrt\kappa}$. Throws unless $0<\mu\le L$.
 *
 * Source: B. T. Polyak, "Introduction to Optimization" (1987); Y. Nesterov, "Introductory Lectures on Convex Optimization" (2004).
 *
 * @example optimalSettings('momentum', { smallest: 1, largest: 9 }) // { learningRate: 0.25, momentum: 0.25, rate: 0.5 }
 */
export function optimalSettings(
  method: MomentumMethod,
  { smallest, largest }: { smallest: number; largest: number },
): MomentumSettings & { rate: number } {
  if (!(smallest > 0 && largest >= smallest && Number.isFinite(largest))) {
    throw new MathError(
      `optimalSettings needs eigenvalues 0 < smallest <= largest, not ${smallest} and ${largest}`,
    );
  }
  const [low, high] = [Math.sqrt(smallest), Math.sqrt(largest)];
  const rootRate = (high - low) / (high + low);
  // Half of each: the sum of two huge eigenvalues, or of their roots squared, would overflow.
  const middle = largest / 2 + smallest / 2;
  const middleRoot = (high + low) / 2;
  const heavyBall = { learningRate: 1 / middleRoot ** 2, momentum: inDomain(rootRate ** 2), rate: rootRate };
  switch (method) {
    case 'gradient-descent':
      return { learningRate: 1 / middle, momentum: 0, rate: (largest / 2 - smallest / 2) / middle };
    case 'momentum':
      return heavyBall;
    case 'momentum-average':
      // 1 − β = 4√(Lμ)/(√L + √μ)²
      return { ...heavyBall, learningRate: 1 / (high * low) };
    case 'nesterov-look-ahead':
      return { learningRate: 1 / largest, momentum: inDomain(rootRate), rate: 1 - low / high };
  }
}
