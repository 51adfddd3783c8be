import { requireNotNegative, requireProperShare } from '../checks';
import { MathError } from '../errors';

/**
 * The weights $w_c=N/(Kn_c)$ that give each of $K$ classes the same total weight $N/K$. Throws unless each class has a sample.
 *
 * @example balancedWeights([950, 50]) // [0.526316, 10]
 */
export function balancedWeights(counts: readonly number[]): number[] {
  if (counts.length === 0 || counts.some((count) => !(Number.isInteger(count) && count > 0))) {
    throw new MathError('balancedWeights needs a whole number of samples, at least one, of each class');
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => total / (counts.length * count));
}

/**
 * The focal loss $-(1-p)^\gamma\ln p$ of a sample whose right class has the probability $p$; the cross-entropy for $\gamma=0$.
 *
 * Source: T.-Y. Lin, P. Goyal, R. Girshick, K. He, P. Dollár, "Focal loss for dense object detection" (2017).
 *
 * @example focalLoss(0.9, 2) // 0.00105361
 */
export function focalLoss(p: number, gamma: number): number {
  requireNotNegative('focalLoss', 'γ', gamma);
  if (!(p > 0 && p <= 1)) throw new MathError(`focalLoss needs a probability above 0, not ${p}`);
  // p = 1 gives 0, not −0.
  return p === 1 ? 0 : -((1 - p) ** gamma) * Math.log(p);
}

/**
 * The output $q$ that minimizes the expected focal loss where the class has the probability $p$: the root of
 * $p\,\ell'(q)=(1-p)\,\ell'(1-q)$ with $\ell(q)=-(1-q)^\gamma\ln q$, by bisection. It is $p$ itself for $\gamma=0$ and for $p=\frac12$.
 *
 * @example focalMinimizer(0.9, 2) // 0.694213
 */
export function focalMinimizer(p: number, gamma: number): number {
  requireNotNegative('focalMinimizer', 'γ', gamma);
  requireProperShare('focalMinimizer', 'probability', p);
  // −ℓ′(q), how strongly a sample of the class pulls its output upwards.
  const pull = (q: number) => (1 - q) ** gamma / q - gamma * (1 - q) ** (gamma - 1) * Math.log(q);
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 60; halving++) {
    const q = (low + high) / 2;
    if (p * pull(q) > (1 - p) * pull(1 - q)) low = q;
    else high = q;
  }
  return (low + high) / 2;
}
