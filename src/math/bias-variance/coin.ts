import { requirePositive, requireProperShare, requireShare } from '../checks';
import { MathError } from '../errors';
import { findRoot } from '../extremum';

/** What was seen of a coin. */
export interface Tosses {
  readonly heads: number;
  readonly tosses: number;
}

function requireTosses(caller: string, { heads, tosses }: Tosses): void {
  if (!(Number.isInteger(heads) && Number.isInteger(tosses) && heads >= 0 && heads <= tosses)) {
    throw new MathError(`${caller} needs whole numbers 0 ≤ heads ≤ tosses, not ${heads} of ${tosses}`);
  }
}

/**
 * The mean of the posterior of the probability of heads with the prior Beta$(a,b)$: $\frac{h+a}{n+a+b}$.
 *
 * @throws MathError unless $0\le h\le n$ are whole and $a,b>0$
 * @example posteriorMean({ heads: 10, tosses: 10 }, 1, 1) // 0.916667
 */
export function posteriorMean(seen: Tosses, priorHeads: number, priorTails: number): number {
  requireTosses('posteriorMean', seen);
  requirePositive('posteriorMean', 'prior', priorHeads);
  requirePositive('posteriorMean', 'prior', priorTails);
  return (seen.heads + priorHeads) / (seen.tosses + priorHeads + priorTails);
}

/**
 * $p^s(1-p)^r$ divided by its largest value on the grid of `points`, the shape of a likelihood ($s=h$, $r=n-h$) or of a Beta density
 * ($s=h+a-1$, $r=n-h+b-1$).
 *
 * @param points numbers strictly between 0 and 1
 * @throws MathError for an empty grid
 * @example relativeShape([0.25, 0.5], 1, 1) // [0.75, 1]
 */
export function relativeShape(points: readonly number[], successes: number, failures: number): number[] {
  if (points.length === 0) throw new MathError('relativeShape needs at least one point');
  const logs = points.map((p) => successes * Math.log(p) + failures * Math.log1p(-p));
  const largest = Math.max(...logs);
  return logs.map((each) => Math.exp(each - largest));
}

/**
 * The probability that a coin with $P(\text{heads})=p$ shows at least $h$ heads in $n$ tosses.
 *
 * @throws MathError unless $0\le h\le n$ are whole and $0\le p\le1$
 * @example probabilityOfAtLeast({ heads: 10, tosses: 10 }, 0.5) // 0.000976563
 */
export function probabilityOfAtLeast(seen: Tosses, p: number): number {
  requireTosses('probabilityOfAtLeast', seen);
  requireShare('probabilityOfAtLeast', 'probability of heads', p);
  const { heads, tosses } = seen;
  if (heads === 0) return 1;
  if (p === 0) return 0;
  // log of the term with k heads, from k = n downwards.
  let log = tosses * Math.log(p);
  const odds = Math.log1p(-p) - Math.log(p);
  let sum = 0;
  for (let k = tosses; k >= heads; k--) {
    sum += Math.exp(log);
    log += Math.log(k) - Math.log(tosses - k + 1) + odds;
  }
  return Math.min(1, sum);
}

/**
 * The one-sided lower confidence bound of the probability of heads (Clopper–Pearson): the largest $p$ for which at least $h$ heads have
 * a probability of at most `risk`; 0 if there are no heads.
 *
 * Source: C. J. Clopper, E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial" (1934).
 *
 * @throws MathError unless $0\le h\le n$ are whole and $0<$ `risk` $<1$
 * @example lowerBound({ heads: 10, tosses: 10 }, 0.05) // 0.741134
 */
export function lowerBound(seen: Tosses, risk: number): number {
  requireTosses('lowerBound', seen);
  requireProperShare('lowerBound', 'risk', risk);
  if (seen.heads === 0) return 0;
  return findRoot((p) => probabilityOfAtLeast(seen, p) - risk, 0, 1);
}

/**
 * To what the share of heads converges when only a part of the tails is written down: $\frac p{p+(1-p)r}$.
 *
 * @param p the probability of heads, above 0
 * @param recordedTails $r$, the share of tails that is recorded
 * @throws MathError unless $0<p\le1$ and $0\le r\le1$
 * @example recordedShare(0.5, 0.7) // 0.588235
 */
export function recordedShare(p: number, recordedTails: number): number {
  if (!(p > 0 && p <= 1)) throw new MathError(`recordedShare needs 0 < p ≤ 1, not ${p}`);
  requireShare('recordedShare', 'share of tails', recordedTails);
  return p / (p + (1 - p) * recordedTails);
}
