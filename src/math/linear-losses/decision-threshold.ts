import { requirePositive } from '../checks';

/** The costs of the two wrong decisions; right decisions cost nothing. */
export interface DecisionCosts {
  /** $c_{FN}$: the sample is positive, and it is called negative. */
  falseNegative: number;
  /** $c_{FP}$: the sample is negative, and it is called positive. */
  falsePositive: number;
}

/**
 * The threshold of least expected cost for a calibrated probability $p$: "positive" costs $c_{FP}(1-p)$, "negative" $c_{FN}\,p$, and these
 * are equal at $p^*=\frac{c_{FP}}{c_{FP}+c_{FN}}$. Call positive above it.
 *
 * @throws MathError unless both costs are above 0
 * @example bestThreshold({ falseNegative: 9, falsePositive: 1 }) // 0.1
 */
export function bestThreshold({ falseNegative, falsePositive }: DecisionCosts): number {
  requirePositive('bestThreshold', 'cost of a false negative', falseNegative);
  requirePositive('bestThreshold', 'cost of a false positive', falsePositive);
  return falsePositive / (falsePositive + falseNegative);
}

/**
 * The expected cost of the decision that a threshold makes at the probability $p$: $c_{FP}(1-p)$ for $p\ge t$, $c_{FN}\,p$ below.
 *
 * @example costOfDecision({ falseNegative: 9, falsePositive: 1 }, 0.5, 0.2) // 1.8
 */
export function costOfDecision(costs: DecisionCosts, threshold: number, probability: number): number {
  return probability >= threshold
    ? costs.falsePositive * (1 - probability)
    : costs.falseNegative * probability;
}

/**
 * The expected cost for one sample when calibrated probabilities are spread uniformly over $[0,1]$:
 * $\int_0^tc_{FN}\,p\,dp+\int_t^1c_{FP}(1-p)\,dp=\tfrac12c_{FN}t^2+\tfrac12c_{FP}(1-t)^2$, in its two parts.
 *
 * @example expectedCost({ falseNegative: 9, falsePositive: 1 }, 0.5).total // 1.25
 */
export function expectedCost(
  { falseNegative, falsePositive }: DecisionCosts,
  threshold: number,
): { missed: number; falseAlarms: number; total: number } {
  const missed = (falseNegative * threshold * threshold) / 2;
  const falseAlarms = (falsePositive * (1 - threshold) ** 2) / 2;
  return { missed, falseAlarms, total: missed + falseAlarms };
}
