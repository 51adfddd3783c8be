import { requirePositive } from '../checks';
import { MathError } from '../errors';

/** Where early stopping ends a run, and what it keeps. */
export interface Stop {
  /** The epoch after which training ends; `null` if the run is over before. */
  readonly stopped: number | null;
  /** The epoch of the lowest validation error seen until then: its weights are kept. */
  readonly best: number;
}

/**
 * Early stopping with patience: training ends at the first epoch $t$ with $t-t_{\text{best}}\ge$ `patience`, where $t_{\text{best}}$ is
 * the epoch of the lowest validation error so far (the first of equal ones). Only validation errors are looked at.
 *
 * Source: L. Prechelt, "Early Stopping – But When?" (1998), on criteria of this kind.
 *
 * @param validation the validation error at epoch 0, 1, …
 * @throws MathError for an empty list or a patience that is not above 0
 * @example stopByPatience([3, 2, 2.5, 1], 1) // { stopped: 2, best: 1 }
 */
export function stopByPatience(validation: readonly number[], patience: number): Stop {
  requirePositive('stopByPatience', 'patience', patience);
  if (validation.length === 0) throw new MathError('stopByPatience needs the error of at least one epoch');
  let best = 0;
  for (let epoch = 0; epoch < validation.length; epoch++) {
    if (validation[epoch]! < validation[best]!) best = epoch;
    if (epoch - best >= patience) return { stopped: epoch, best };
  }
  return { stopped: null, best };
}
