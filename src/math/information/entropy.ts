import { MathError } from '../errors';
import { requireDistribution } from './distribution';
import { selfInformation } from './self-information';

/**
 * The entropy $H(p)=-\sum_kp_k\ln p_k$ in nats, the expected self-information, with $0\ln0=0$. It is between 0 (one outcome is
 * certain) and $\ln K$ (all $K$ are equally probable).
 *
 * @throws MathError unless $p$ is a distribution
 * @example entropy([0.5, 0.25, 0.25]) // 1.03972
 */
export function entropy(p: readonly number[]): number {
  requireDistribution('entropy', p);
  return expected(p, p);
}

/**
 * The cross-entropy $H(p,q)=-\sum_kp_k\ln q_k$ in nats: the mean code length for data from $p$ with the code that is ideal for $q$.
 * Infinite if $q_k=0<p_k$ for some $k$; terms with $p_k=0$ are 0.
 *
 * @throws MathError unless both are distributions of the same outcomes
 * @example crossEntropy([0.5, 0.5], [0.9, 0.1]) // 1.20397
 */
export function crossEntropy(p: readonly number[], q: readonly number[]): number {
  requirePair('crossEntropy', p, q);
  return expected(p, q);
}

/**
 * The Kullback–Leibler divergence $\mathrm{KL}(p\Vert q)=\sum_kp_k\ln\frac{p_k}{q_k}=H(p,q)-H(p)$ in nats, at least 0, and 0 only for
 * $p=q$. Because both sum to 1 it is also $\sum_kp_k(d_k-\ln(1+d_k))$ with $d_k=q_k/p_k-1$, whose terms are not negative and lose
 * no digits where the two are nearly equal. Infinite if $q_k=0<p_k$ for some $k$.
 *
 * @throws MathError unless both are distributions of the same outcomes
 * @example klDivergence([0.5, 0.5], [0.9, 0.1]) // 0.510826
 */
export function klDivergence(p: readonly number[], q: readonly number[]): number {
  requirePair('klDivergence', p, q);
  return p.reduce((sum, pk, k) => {
    const qk = q[k]!;
    if (pk === 0) return sum + qk;
    const relative = (qk - pk) / pk;
    return sum + pk * Math.max(0, relative - Math.log1p(relative));
  }, 0);
}

/**
 * The Jensen–Shannon divergence $\frac12\mathrm{KL}(p\Vert m)+\frac12\mathrm{KL}(q\Vert m)$ with $m=\frac12(p+q)$, in nats: symmetric, and
 * at most $\ln2$, because $m$ is 0 only where both are.
 *
 * @throws MathError unless both are distributions of the same outcomes
 * @example jensenShannon([1, 0], [0, 1]) // 0.693147
 */
export function jensenShannon(p: readonly number[], q: readonly number[]): number {
  requirePair('jensenShannon', p, q);
  const middle = p.map((pk, k) => (pk + q[k]!) / 2);
  return (klDivergence(p, middle) + klDivergence(q, middle)) / 2;
}

/** $-\sum_kp_k\ln q_k$ with $0\ln0=0$. */
function expected(p: readonly number[], q: readonly number[]): number {
  return p.reduce((sum, pk, k) => (pk === 0 ? sum : sum + pk * selfInformation(Math.min(1, q[k]!))), 0);
}

function requirePair(caller: string, p: readonly number[], q: readonly number[]): void {
  requireDistribution(caller, p);
  requireDistribution(caller, q);
  if (p.length !== q.length) {
    throw new MathError(
      `${caller} needs two distributions of the same outcomes, not ${p.length} and ${q.length}`,
    );
  }
}
