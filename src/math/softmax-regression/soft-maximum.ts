import { MathError } from '../errors';
import { logSumExp } from '../softmax';

/**
 * The soft maximum of logits, $M_T(z)=T\ln\sum_ke^{z_k/T}$. It lies between $\max_kz_k$ and $\max_kz_k+T\ln K$, tends to the maximum for
 * $T\to0$, and its gradient is $\mathrm{softmax}(z/T)$. How far a logit lies below it is $T$ times the loss of its class:
 * $M_T(z)-z_k=-T\ln p_k$.
 *
 * @param temperature above 0
 * @throws MathError as {@link logSumExp}, or for a temperature that is not above 0
 * @example softMaximum([1, 1], 2) // 2.38629
 */
export function softMaximum(logits: readonly number[], temperature = 1): number {
  if (!(temperature > 0)) throw new MathError(`softMaximum needs a temperature above 0, not ${temperature}`);
  return temperature * logSumExp(logits.map((logit) => logit / temperature));
}
