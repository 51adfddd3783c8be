// A softmax in a format of the reader's choice: what every operation gives, and which one breaks first.

import { strokes } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { formatNumber, raised } from '../../../../src/demo/format';
import { choice, list } from '../../../../src/demo/parameters';
import { binaryFormat } from '../../../../src/math/floating-point/binary-format';
import {
  type ScaledNumber,
  softmaxTrace,
  type TracedOperation,
} from '../../../../src/math/floating-point/softmax-trace';
import { logSoftmax, logSumExp, softmax } from '../../../../src/math/softmax';

export const methods = ['naive', 'shift', 'logSoftmax'] as const;
export const formats = ['float16', 'float32', 'float64'] as const;

/** Ends of the logarithmic axis: it grows in leaps, so that the picture stands still while a logit is dragged. */
const ends = [20, 50, 120, 250, 500, 900, 1200, 2100, 4200];
const endFor = (size: number): number => ends.find((end) => end >= size) ?? size;

/** Between these a double holds $e^x$ with all its digits. */
const largestPower = 700;

/** An exact value as text, also where it is no double. */
export function exactText(
  { sign, logSize }: ScaledNumber,
  digits = 4,
  as: 'number' | 'tick' = 'number',
): string {
  if (sign === 0) return '0';
  if (Math.abs(logSize) < largestPower) return formatNumber(sign * Math.exp(logSize), { digits, as });
  const decimal = logSize / Math.LN10;
  const power = Math.floor(decimal);
  return `${sign < 0 ? '−' : ''}${(10 ** (decimal - power)).toFixed(digits - 1)}×10${raised(power)}`;
}

/** A result as JSON and a reader can have it: a number, or what a computer prints instead of one. */
function told(value: number): number | string {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞';
}

/** The place of an operation on the way of its class to p, after the logit itself; the shift and ln S are steps aside. */
const stages: Readonly<Record<TracedOperation['kind'], number | null>> = {
  difference: null,
  exponential: 2,
  sum: 3,
  quotient: 4,
  logOfSum: null,
  logarithm: null,
  logProbability: null,
};
const lastStage = 4;

const subscripts = '₀₁₂₃₄₅₆₇₈₉';
export const numbered = (letter: string, entry: number): string => `${letter}${subscripts[entry + 1]}`;

/** The name of an operation as plain text. */
export function nameOf({ kind, entry }: Pick<TracedOperation, 'kind' | 'entry'>, method: string): string {
  const z = numbered('z', entry);
  const exponential = (of: string): string => (method === 'naive' ? `exp(${of})` : `exp(${of} − m)`);
  switch (kind) {
    case 'difference':
      return `${z} − m`;
    case 'exponential':
      return exponential(z);
    case 'sum':
      return `${exponential(numbered('z', 0))} + ${entry > 1 ? '… + ' : ''}${exponential(z)}`;
    case 'quotient':
      return `${numbered('p', entry)} = ${exponential(z)}/S`;
    case 'logOfSum':
      return 'ln S';
    case 'logarithm':
    case 'logProbability':
      return `ln ${numbered('p', entry)}`;
  }
}

export const model = defineModel({
  id: 'softmax-overflow',
  params: {
    logits: list({ min: -2000, max: 2000, step: 1, value: [1000, 1001, 1002], minLength: 2, maxLength: 5 }),
    format: choice(formats, 'float64'),
    method: choice(methods, 'naive'),
  },
  compute({ logits, format, method }) {
    const limits = binaryFormat(format);
    const stored = logits.map(limits.round);
    const { operations, firstBreak, probabilities, logProbabilities } = softmaxTrace(logits, method, format);
    const exactLogProbabilities = logSoftmax(stored);
    const classes = stored.map((_, entry) => entry + 1);
    const lastSum = operations.findLastIndex(({ kind }) => kind === 'sum');

    const onTheWay = operations.flatMap((operation, index) => {
      const stage = stages[operation.kind];
      // Of the partial sums only the whole one has a place.
      if (stage === null || (operation.kind === 'sum' && index !== lastSum)) return [];
      const { value, exact, fate } = operation;
      return [
        {
          index,
          stage,
          entry: operation.entry,
          fate,
          exact: exact.logSize,
          computed: Math.log(Math.abs(value)),
        },
      ];
    });
    // Log-softmax comes to p last, by way of ln p.
    const afterwards = probabilities.map((value, entry) => ({
      index: operations.length,
      stage: lastStage,
      entry,
      fate: value === 0 ? 'zero' : 'held',
      exact: exactLogProbabilities[entry]!,
      computed: Math.log(value),
    }));
    const placed = [...onTheWay, ...(method === 'logSoftmax' ? afterwards : [])];
    const marked = (wanted: (each: (typeof placed)[number]) => boolean) => {
      const found = placed.filter(wanted);
      return {
        x: found.map(({ stage }) => stage),
        y: found.map(({ fate, exact, computed }) => (fate === 'held' ? computed : exact)),
      };
    };
    const isBroken = ({ fate }: { fate: string }) => fate === 'infinite' || fate === 'notANumber';

    // One line for each class, from its logit on; a gap between two classes.
    const ways = stored.map((z, entry) => {
      const own = placed.filter((each) => each.stage === 3 || each.entry === entry);
      const stops = own.sort((a, b) => a.stage - b.stage).map(({ stage, exact }) => ({ stage, exact }));
      return [{ stage: 1, exact: z }, ...stops];
    });
    const heights = [
      ...ways.flat().map(({ exact }) => exact),
      limits.exponentialOverflow,
      limits.exponentialUnderflow,
    ];
    const breaking = firstBreak === null ? null : operations[firstBreak]!;
    // A partial sum has no place: where it breaks, the whole sum is marked.
    const firstDrawn = breaking?.kind === 'sum' ? lastSum : firstBreak;
    // The losses that are no finite number stand where the exact ones do.
    const brokenLoss = (wanted: boolean) => {
      const found = operations.flatMap(({ kind, entry, fate }, index) =>
        (kind === 'logarithm' || kind === 'logProbability') &&
        isBroken({ fate }) &&
        (index === firstBreak) === wanted
          ? [entry]
          : [],
      );
      return { x: found.map((entry) => entry + 1), y: found.map((entry) => -exactLogProbabilities[entry]!) };
    };
    const lost = operations.find(({ kind, fate }) => kind === 'exponential' && fate === 'zero');
    return {
      probabilities: probabilities.map(told),
      logProbabilities: logProbabilities.map(told),
      // As text where a double has become 0.
      exactProbabilities: softmax(stored).map((each, entry) => {
        const logSize = exactLogProbabilities[entry]!;
        return logSize < -largestPower ? exactText({ sign: 1, logSize }) : each;
      }),
      allFit: exactLogProbabilities.every((each) => each > limits.exponentialUnderflow),
      exactLogProbabilities,
      logSumExp: logSumExp(stored),
      // 'none' is a word of the demo.
      firstBreak: breaking === null ? 'none' : nameOf(breaking, method),
      outcome: probabilities.every(Number.isFinite)
        ? logProbabilities.every(Number.isFinite)
          ? 'finite'
          : 'infiniteLogarithm'
        : 'notANumber',
      // Without its value, which is no number.
      first: breaking && { kind: breaking.kind, entry: breaking.entry, exact: breaking.exact },
      /** Whether an exponential has become 0. */
      hasZero: lost !== undefined,
      largest: limits.largest,
      smallestNormal: limits.smallestNormal,
      smallest: limits.smallest,
      epsilon: limits.epsilon,
      significantBits: limits.significantBits,
      overflowAt: limits.exponentialOverflow,
      underflowAt: limits.exponentialUnderflow,
      shiftedBy: Math.max(...stored),
      lowest: -endFor(-Math.min(...heights)),
      highest: endFor(Math.max(...heights)),
      exactWay: strokes(ways.map((way) => way.map(({ stage, exact }) => [stage, exact] as const))),
      exactLosses: { x: classes, y: exactLogProbabilities.map((each) => -each) },
      losses: { x: classes, y: logProbabilities.map((each) => (Number.isFinite(each) ? 0 - each : null)) },
      brokenLosses: brokenLoss(false),
      firstBrokenLoss: brokenLoss(true),
      held: marked(({ fate }) => fate === 'held'),
      zeros: marked(({ fate }) => fate === 'zero'),
      broken: marked((each) => isBroken(each) && each.index !== firstDrawn),
      firstBroken: marked(({ index }) => index === firstDrawn),
      operations: operations.map(({ kind, entry, value, exact, fate }, index) => ({
        kind,
        entry,
        value: told(value),
        exact: exactText(exact, 5),
        fate: index === firstBreak ? 'first' : fate,
      })),
    };
  },
});
