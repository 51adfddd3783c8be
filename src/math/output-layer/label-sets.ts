import { sigmoid } from '../activations/sigmoidal';
import { requireFinite } from '../checks';
import { MathError } from '../errors';
import { softmax } from '../softmax';

/** So many labels have a million sets. */
const mostLabels = 20;

/**
 * All sets of labels, the smallest first and within one size in the order of the labels.
 *
 * @throws MathError unless there are 1 to 20 labels
 * @example allLabelSets(2) // [[], [0], [1], [0, 1]]
 */
export function allLabelSets(labels: number): number[][] {
  if (!Number.isInteger(labels) || labels < 1 || labels > mostLabels) {
    throw new MathError(`allLabelSets needs 1 to ${mostLabels} labels, not ${labels}`);
  }
  return Array.from({ length: labels + 1 }, (_, size) => setsOfSize(size, 0, labels)).flat();
}

/** Sets of so many labels among those from `first` on. */
function setsOfSize(size: number, first: number, labels: number): number[][] {
  if (size === 0) return [[]];
  const sets: number[][] = [];
  for (let lowest = first; lowest + size <= labels; lowest++) {
    for (const rest of setsOfSize(size - 1, lowest + 1, labels)) sets.push([lowest, ...rest]);
  }
  return sets;
}

/**
 * The probability that exactly the labels of a set hold, when each label $k$ holds with probability $\sigma(z_k)$ independently of
 * the others: $\prod_{k\in S}\sigma(z_k)\prod_{k\notin S}\sigma(-z_k)$.
 *
 * @throws MathError for logits that are not finite
 * @example labelSetProbability([0, 0, Math.log(3)], [2]) // 0.1875
 */
export function labelSetProbability(logits: readonly number[], set: readonly number[]): number {
  return logits.reduce((product, logit, k) => {
    requireFinite('labelSetProbability', 'logit', logit);
    return product * sigmoid(set.includes(k) ? logit : -logit);
  }, 1);
}

/** What is left of independent labels when exactly one of them holds. */
export interface ExactlyOne {
  /** $P(\text{exactly one})$. */
  probability: number;
  /** $P(\text{label }k\mid\text{exactly one})$. */
  given: number[];
}

/**
 * The probability that exactly one of independent labels holds, and which one it is then. Label $k$ alone has the probability
 * $e^{z_k}\prod_j\sigma(-z_j)$, because $\sigma(z)=e^z\sigma(-z)$; the product is common to all, so given that exactly one holds
 * the probabilities are those of softmax.
 *
 * @throws MathError without logits, or for one that is not finite
 * @example exactlyOne([Math.log(3), 0]) // { probability: 0.5, given: [0.75, 0.25] }
 */
export function exactlyOne(logits: readonly number[]): ExactlyOne {
  const alone = logits.map((_, k) => labelSetProbability(logits, [k]));
  return { probability: alone.reduce((sum, each) => sum + each, 0), given: softmax(logits) };
}
