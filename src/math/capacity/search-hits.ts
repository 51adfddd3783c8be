import { requireProperShare, requireWhole } from '../checks';
import { midpoints } from '../even-grid';

/**
 * The probability that at least one of $n$ independent uniform trials falls into a region with this share of the search space,
 * $1-(1-s)^n$. Its shape does not matter.
 *
 * Source: J. Bergstra, Y. Bengio, "Random search for hyper-parameter optimization" (2012), for the comparison with grids.
 *
 * @throws MathError unless $0<s<1$ and $n$ is a whole number
 * @example randomHitProbability(0.05, 9) // 0.369751
 */
export function randomHitProbability(share: number, trials: number): number {
  requireProperShare('randomHitProbability', 'share', share);
  requireWhole('randomHitProbability', 'trials', trials);
  return -Math.expm1(trials * Math.log1p(-share));
}

/**
 * The smallest number of independent uniform trials of which at least one hits with this probability: the least whole $n$ with
 * $1-(1-s)^n\ge P$.
 *
 * @throws MathError unless share and probability lie between 0 and 1
 * @example trialsForProbability(0.05, 0.95) // 59
 */
export function trialsForProbability(share: number, probability: number): number {
  requireProperShare('trialsForProbability', 'share', share);
  requireProperShare('trialsForProbability', 'probability', probability);
  return Math.ceil(Math.log1p(-probability) / Math.log1p(-share));
}

/**
 * The probability that one of the places of an even grid, the `midpoints` of $k$ equal parts of $[0,1]$, falls into an interval of width
 * $w$ that lies somewhere in $[0,1]$, all its positions being equally likely: the length of the positions of its middle that are near
 * enough to a place, over the length $1-w$ of all of them.
 *
 * @throws MathError unless $0<w<1$ and $k$ is a whole number above 0
 * @example gridHitProbability(3, 0.05) // 0.157895
 */
export function gridHitProbability(count: number, width: number): number {
  requireProperShare('gridHitProbability', 'width', width);
  const half = width / 2;
  let covered = 0;
  let end = half;
  for (const place of midpoints(count)) {
    const [from, to] = [Math.max(place - half, end), Math.min(place + half, 1 - half)];
    if (to > from) {
      covered += to - from;
      end = to;
    }
  }
  return covered / (1 - width);
}
