import { MathError } from './errors';
import { exp } from './portable/exp';
import { log1p } from './portable/log1p';

/**
 * $\ln\sum_ke^{z_k}$ without overflow: the largest logit $m$ is taken out first, $m+\ln\bigl(1+\sum_{k\ne\arg\max}e^{z_k-m}\bigr)$.
 * A logit of $-\infty$ is a class that is ruled out.
 *
 * @throws MathError if the list is empty, holds NaN or $+\infty$, or rules out all classes
 * @example logSumExp([1000, 1000]) // 1000.69
 */
export function logSumExp(logits: readonly number[]): number {
  const { largest, others } = parts('logSumExp', logits);
  return logits[largest]! + log1p(others);
}

/**
 * The softmax of logits $z$ at temperature $T$, $p_k=\frac{e^{z_k/T}}{\sum_je^{z_j/T}}$, shifted by the largest logit so that it
 * neither overflows nor divides 0 by 0. All entries are in $[0,1]$ and add up to 1.
 *
 * @param temperature above 0; towards 0 the largest logit takes all, towards $\infty$ the classes become equal
 * @throws MathError as {@link logSumExp}, or for a temperature that is not above 0
 * @example softmax([0, Math.log(3)]) // [0.25, 0.75]
 */
export function softmax(logits: readonly number[], temperature = 1): number[] {
  const scaled = atTemperature('softmax', logits, temperature);
  const { largest, others } = parts('softmax', scaled);
  return scaled.map((logit) => exp(logit - scaled[largest]!) / (1 + others));
}

/**
 * $\ln\mathrm{softmax}(z)_k=z_k-\ln\sum_je^{z_j}$ at temperature $T$, finite where the probability itself has become 0 in floating
 * point. The negative of one entry is the cross-entropy of that class.
 *
 * @throws MathError as {@link softmax}
 * @example logSoftmax([0, -1000]) // [0, -1000]
 */
export function logSoftmax(logits: readonly number[], temperature = 1): number[] {
  const scaled = atTemperature('logSoftmax', logits, temperature);
  const { largest, others } = parts('logSoftmax', scaled);
  // The difference first: the logarithm may be far below the rounding of the logits.
  return scaled.map((logit) => logit - scaled[largest]! - log1p(others));
}

function atTemperature(name: string, logits: readonly number[], temperature: number): readonly number[] {
  if (!(temperature > 0)) throw new MathError(`${name} needs a temperature above 0, not ${temperature}`);
  return temperature === 1 ? logits : logits.map((logit) => logit / temperature);
}

/** The place of the largest logit, the first of equal ones, and $\sum e^{z_k-m}$ of the others, which may be far below 1. */
function parts(name: string, logits: readonly number[]): { largest: number; others: number } {
  const largest = logits.indexOf(Math.max(...logits));
  if (largest < 0 || !Number.isFinite(logits[largest]!)) {
    throw new MathError(`${name} needs logits that are numbers or -Infinity, at least one of them finite`);
  }
  let others = 0;
  logits.forEach((logit, k) => {
    if (k !== largest) others += exp(logit - logits[largest]!);
  });
  return { largest, others };
}
