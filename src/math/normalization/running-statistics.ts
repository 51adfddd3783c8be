import { requireShare } from '../checks';
import { MathError } from '../errors';
import { totalWeight } from '../exponential-average/exponential-average';
import { mean as meanOf, variance as varianceOf } from '../statistics';

/** What a batch-normalization layer remembers of one feature for evaluation mode. */
export interface RunningStatistics {
  mean: number;
  variance: number;
}

/**
 * How a library keeps running statistics. `pytorch`: `momentum` is the weight of the new batch (default 0.1) and the
 * unbiased batch variance (divisor $m-1$) is stored. `keras`: `momentum` is the weight of the old value (default 0.99) and
 * the biased one (divisor $m$) is stored.
 */
export interface RunningConvention {
  library: 'pytorch' | 'keras';
  momentum: number;
}

/** Running statistics before the first batch: mean 0, variance 1, in both libraries. */
export const initialRunningStatistics: Readonly<RunningStatistics> = { mean: 0, variance: 1 };

/**
 * The weight $\alpha$ of the newest batch, whatever the library calls momentum: PyTorch $\alpha=$ momentum, Keras
 * $\alpha=1-$ momentum. Throws unless momentum lies in $[0, 1]$.
 *
 * @example newestBatchWeight({ library: 'keras', momentum: 0.99 }) // 0.01
 */
export function newestBatchWeight({ library, momentum }: RunningConvention): number {
  requireShare('newestBatchWeight', 'momentum', momentum);
  return library === 'pytorch' ? momentum : 1 - momentum;
}

/**
 * Running statistics after one more batch of one feature: $\hat\mu\leftarrow(1-\alpha)\hat\mu+\alpha\mu_B$ and
 * $\hat\sigma^2\leftarrow(1-\alpha)\hat\sigma^2+\alpha s_B^2$, where $s_B^2=\frac{m}{m-1}\sigma_B^2$ in the paper and PyTorch and
 * $s_B^2=\sigma_B^2$ in Keras. Throws for an empty batch, and for a single value when the variance is the unbiased one
 * (PyTorch refuses it too).
 *
 * Source: S. Ioffe, C. Szegedy, "Batch Normalization" (2015), algorithm 2.
 *
 * @example updateRunningStatistics({ mean: 0, variance: 1 }, [4, 6], { library: 'pytorch', momentum: 0.1 }) // { mean: 0.5,
 * variance: 1.1 }
 */
export function updateRunningStatistics(
  running: Readonly<RunningStatistics>,
  batch: ArrayLike<number>,
  convention: RunningConvention,
): RunningStatistics {
  const weight = newestBatchWeight(convention);
  const mean = meanOf(batch);
  const biased = varianceOf(batch);
  const size = batch.length;
  if (convention.library === 'pytorch' && size === 1) {
    throw new MathError(
      'updateRunningStatistics cannot estimate an unbiased variance from one value: pass at least two',
    );
  }
  const variance = convention.library === 'pytorch' ? (biased * size) / (size - 1) : biased;
  return {
    mean: (1 - weight) * running.mean + weight * mean,
    variance: (1 - weight) * running.variance + weight * variance,
  };
}

/**
 * Running statistics before the first and after each of $T$ batches: two lists of $T+1$ numbers that begin with `start`.
 * Throws as `updateRunningStatistics`.
 *
 * @example runningHistory([[4, 6], [4, 6]], { library: 'pytorch', momentum: 0.1 }).mean // [0, 0.5, 0.95]
 */
export function runningHistory(
  batches: readonly ArrayLike<number>[],
  convention: RunningConvention,
  start: Readonly<RunningStatistics> = initialRunningStatistics,
): { mean: number[]; variance: number[] } {
  const history = { mean: [start.mean], variance: [start.variance] };
  let running = start;
  for (const batch of batches) {
    running = updateRunningStatistics(running, batch, convention);
    history.mean.push(running.mean);
    history.variance.push(running.variance);
  }
  return history;
}

/**
 * A running statistic after `count` batches that all have the same statistic `value`:
 * $v+(1-\alpha)^t(v_0-v)$; from $v_0=0$ it is $v\,(1-(1-\alpha)^t)$. `weight` is $\alpha\in[0,1]$, `count` is $t\ge0$.
 *
 * @example runningAfterEqualBatches(0, 5, 0.1, 2) // 0.95
 */
export function runningAfterEqualBatches(
  start: number,
  value: number,
  weight: number,
  count: number,
): number {
  if (!(weight >= 0 && weight <= 1) || !(count >= 0)) {
    throw new MathError(
      `runningAfterEqualBatches needs a weight between 0 and 1 and a count of at least 0, not ${weight} and ${count}`,
    );
  }
  const newest = weight === 0 ? 0 : totalWeight(1 - weight, count);
  // Whichever of the two is nearer: a difference of almost equal numbers would lose digits.
  return newest < 0.5 ? start + newest * (value - start) : value + (1 - newest) * (start - value);
}
