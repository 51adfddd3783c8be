import { requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Random } from '../random';
import { nextMean } from './running-mean';

/** What is known after a step, and what it has cost. */
export interface BanditStep {
  /** The arm that was pulled, from 0. */
  readonly arm: number;
  /** 0 or 1. */
  readonly reward: number;
  /** The mean reward of each arm so far; 0 for an arm that was never pulled. */
  readonly estimates: readonly number[];
}

/** Estimates that differ by less are a tie. */
const tie = 1e-12;

function largest(values: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < values.length; index++) if (values[index]! > values[best]! + tie) best = index;
  return best;
}

/**
 * An ε-greedy player of a bandit whose arm $k$ pays 1 with probability $p_k$ and 0 otherwise. In each step it draws a uniform number; below
 * ε it pulls an arm at random (a second draw), else the arm with the largest estimate, the first one in a tie. A last draw decides
 * the reward, and the estimate of this arm alone is updated by $Q\leftarrow Q+(r-Q)/n$.
 *
 * Source: R. S. Sutton, A. G. Barto, "Reinforcement Learning: An Introduction", 2nd edition (2018), section 2.4.
 *
 * @throws MathError if there is no arm, or a probability or ε is outside 0 to 1
 * @example playBandit([1, 1], 0, 2, createRandom(1)).map(({ arm }) => arm) // [0, 0]
 */
export function playBandit(
  probabilities: readonly number[],
  explorationRate: number,
  steps: number,
  random: Random,
): BanditStep[] {
  requireWhole('playBandit', 'steps', steps);
  if (probabilities.length === 0) throw new MathError('playBandit needs at least one arm');
  if (![...probabilities, explorationRate].every((each) => each >= 0 && each <= 1)) {
    throw new MathError('playBandit needs probabilities and an exploration rate from 0 to 1');
  }
  const pulls = probabilities.map(() => 0);
  let estimates: readonly number[] = probabilities.map(() => 0);
  return Array.from({ length: steps }, () => {
    const explores = random.uniform() < explorationRate;
    const arm = explores ? random.integer(probabilities.length) : largest(estimates);
    const reward = random.uniform() < probabilities[arm]! ? 1 : 0;
    const count = ++pulls[arm]!;
    estimates = estimates.map((mean, k) => (k === arm ? nextMean(mean, reward, count) : mean));
    return { arm, reward, estimates };
  });
}

/**
 * The regret after each step, $\sum_{s\le t}(p_{\max}-p_{a_s})$: what the best arm would have paid more in expectation than the arms
 * that were pulled. It never falls.
 *
 * @example regretOf([0.5, 1], [0, 1, 0]) // [0.5, 0.5, 1]
 */
export function regretOf(probabilities: readonly number[], arms: readonly number[]): number[] {
  const best = Math.max(...probabilities);
  let sum = 0;
  return arms.map((arm) => {
    sum += best - probabilities[arm]!;
    return sum;
  });
}
