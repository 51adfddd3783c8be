import { softplus } from '../activations/exponential';
import { MathError } from '../errors';
import { logSumExp } from '../softmax';
import { type BinaryFormat, binaryFormat, type FormatName } from './binary-format';

/** Three ways to the logarithms of a softmax. */
export type SoftmaxMethod = 'naive' | 'shift' | 'logSoftmax';

/** What a format has made of a result: a finite number, 0 where the value is not 0, $\pm\infty$, or not a number at all. */
export type Fate = 'held' | 'zero' | 'infinite' | 'notANumber';

/** A number by its sign and $\ln|x|$, so that $e^{2000}$ and $e^{-2000}$ have a place. */
export interface ScaledNumber {
  readonly sign: -1 | 0 | 1;
  readonly logSize: number;
}

/** One operation: what it gives in the format, and what it would give without rounding. */
export interface TracedOperation {
  readonly kind:
    | 'difference'
    | 'exponential'
    | 'sum'
    | 'quotient'
    | 'logarithm'
    | 'logOfSum'
    | 'logProbability';
  /** The class, from 0; for a sum the last class added. */
  readonly entry: number;
  readonly value: number;
  readonly exact: ScaledNumber;
  readonly fate: Fate;
}

/** A softmax with its logarithms, operation by operation in one format. */
export interface SoftmaxTrace {
  readonly operations: readonly TracedOperation[];
  /** The place of the first operation whose result is infinite or not a number. */
  readonly firstBreak: number | null;
  readonly probabilities: readonly number[];
  readonly logProbabilities: readonly number[];
}

const zero: ScaledNumber = { sign: 0, logSize: 0 };
/** Below this $\ln(1+e^s)$ is $e^s$ to all digits, and a double may not hold it. */
const tiny = -40;

/** A logit less the largest one, which is never above 0. */
function scaledDifference(value: number): ScaledNumber {
  return value === 0 ? zero : { sign: -1, logSize: Math.log(-value) };
}

function fateOf(value: number, exact: ScaledNumber): Fate {
  if (Number.isNaN(value)) return 'notANumber';
  if (!Number.isFinite(value)) return 'infinite';
  return value === 0 && exact.sign !== 0 ? 'zero' : 'held';
}

/**
 * $\ln$ of the cross-entropy $-\ln p_k=\ln\bigl(1+\sum_{j\ne k}e^{z_j-z_k}\bigr)$ of a class, which may be far below what a double holds.
 *
 * @throws MathError unless there are at least two logits
 * @example logOfCrossEntropy([0, -800], 0) // -800
 */
export function logOfCrossEntropy(logits: readonly number[], entry: number): number {
  const others = logits.filter((_, k) => k !== entry);
  if (others.length === 0) throw new MathError('logOfCrossEntropy needs at least two logits');
  const against = logSumExp(others) - logits[entry]!;
  return against < tiny ? against : Math.log(softplus(against));
}

/**
 * The logarithms of a softmax, every single operation rounded to a format; the logits themselves are rounded first.
 *
 * - `naive`: $e^{z_k}$, their sum $S$ from left to right, $p_k=e^{z_k}/S$, $\ln p_k$
 * - `shift`: the same with $z_k-m$ instead of $z_k$, where $m$ is the largest logit
 * - `logSoftmax`: $z_k-m$, $e^{z_k-m}$, $S$, $\ln S$, and $\ln p_k=(z_k-m)-\ln S$; no $p_k$ on the way, $p_k=e^{\ln p_k}$ afterwards
 *
 * @throws MathError unless there are at least two logits, all finite in the format
 * @example softmaxTrace([0, -800], 'logSoftmax', 'float64').logProbabilities // [0, -800]
 */
export function softmaxTrace(
  logits: readonly number[],
  method: SoftmaxMethod,
  format: FormatName,
): SoftmaxTrace {
  const { round }: BinaryFormat = binaryFormat(format);
  const z = logits.map(round);
  if (z.length < 2 || !z.every(Number.isFinite)) {
    throw new MathError(`softmaxTrace needs at least two logits that are finite in ${format}`);
  }
  const operations: TracedOperation[] = [];
  const perform = (
    kind: TracedOperation['kind'],
    entry: number,
    result: number,
    exact: ScaledNumber,
  ): number => {
    const value = round(result);
    operations.push({ kind, entry, value, exact, fate: fateOf(value, exact) });
    return value;
  };

  const shift = method === 'naive' ? 0 : Math.max(...z);
  const given =
    method === 'naive'
      ? z
      : z.map((each, k) => perform('difference', k, each - shift, scaledDifference(each - shift)));
  const exponentials = given.map((each, k) =>
    perform('exponential', k, Math.exp(each), { sign: 1, logSize: z[k]! - shift }),
  );
  const sum = exponentials.reduce((before, each, k) =>
    perform('sum', k, before + each, { sign: 1, logSize: logSumExp(z.slice(0, k + 1)) - shift }),
  );

  const crossEntropies = z.map((_, k) => logOfCrossEntropy(z, k));
  const negative = (k: number): ScaledNumber => ({ sign: -1, logSize: crossEntropies[k]! });
  let probabilities: number[];
  let logProbabilities: number[];
  if (method === 'logSoftmax') {
    const logOfSum = perform('logOfSum', z.length - 1, Math.log(sum), {
      sign: 1,
      // The other classes against the largest one.
      logSize: crossEntropies[z.indexOf(shift)]!,
    });
    logProbabilities = given.map((each, k) => perform('logProbability', k, each - logOfSum, negative(k)));
    probabilities = logProbabilities.map((each) => round(Math.exp(each)));
  } else {
    probabilities = exponentials.map((each, k) =>
      perform('quotient', k, each / sum, { sign: 1, logSize: -Math.exp(crossEntropies[k]!) }),
    );
    logProbabilities = probabilities.map((each, k) => perform('logarithm', k, Math.log(each), negative(k)));
  }
  const broken = operations.findIndex(({ fate }) => fate === 'infinite' || fate === 'notANumber');
  return { operations, firstBreak: broken < 0 ? null : broken, probabilities, logProbabilities };
}
