// What is said of a softmax in one format: which operation breaks first, and why.

import type { ResultOf, Sentences } from '../../../../src/demo/define-demo';
import { exactText, type model, nameOf, numbered } from './model';

type Result = ResultOf<typeof model>;
const methodsInSentences = {
  naive: { en: 'computed directly', zh: '直接计算' },
  shift: { en: 'with the shift', zh: '减去最大值' },
  logSoftmax: { en: 'by log-softmax', zh: '用 log-softmax 计算' },
} as const;

/** What has come out for p. */
function computed(
  { probabilities }: Result,
  number: (value: number) => string,
  noneIsNumber: string,
  notANumber: string,
): string {
  if (probabilities.every((each) => each === 'NaN')) return noneIsNumber;
  return `p = ${listed(
    probabilities.map((each) => (each === 'NaN' ? notANumber : each)),
    number,
  )}`;
}

const listed = (values: readonly (number | string)[], number: (value: number) => string): string =>
  `(${values.map((each) => (typeof each === 'number' ? number(each) : each)).join(', ')})`;

/** Whether a probability is 0 because its numerator is; else the quotient itself was too small. */
const exponentialIsLost = (
  { operations }: { operations: readonly { kind: string; entry: number; fate: string }[] },
  wanted: number,
): boolean =>
  operations.some(({ kind, entry, fate }) => kind === 'exponential' && entry === wanted && fate === 'zero');

/** Whether a logarithm is 0 where it should be a little less. */
const isRoundedToLargest = ({
  operations,
}: {
  operations: readonly { kind: string; fate: string }[];
}): boolean =>
  operations.some(({ kind, fate }) => (kind === 'logarithm' || kind === 'logProbability') && fate === 'zero');

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const how = `In ${params.format}, ${methodsInSentences[params.method].en}`;
    const { first } = result;
    const p = computed(result, number, 'no p is a number', 'not a number');
    return first === null
      ? `${how}: ${p}, ln p = ${listed(result.logProbabilities, number)}; no operation breaks.`
      : `${how}: ${p}. The first operation to break is ${result.firstBreak}: it should be ${exactText(first.exact, 4, 'tick')}.`;
  },
  zh: ({ params, result, number }) => {
    const how = `在 ${params.format} 下${methodsInSentences[params.method].zh}`;
    const { first } = result;
    const p = computed(result, number, '各 p 都不是数', '不是数');
    return first === null
      ? `${how}，${p}，ln p = ${listed(result.logProbabilities, number)}，各个运算都没有出错。`
      : `${how}，${p}。最先出错的运算是 ${result.firstBreak}，精确值为 ${exactText(first.exact, 4, 'tick')}。`;
  },
};

/** Why it looks as it does. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    const { first } = result;
    if (first === null) {
      return result.hasZero
        ? 'An exponential has become 0. Here it does no harm: it is only added to a sum that is at least 1, and no logarithm of it is taken.'
        : isRoundedToLargest(result)
          ? 'The sum was rounded to its largest term, so one ln p is 0: that is rounding, not underflow.'
          : null;
    }
    if (first.kind === 'exponential' || first.kind === 'sum') {
      return `Overflow: the largest ${params.format} is ${number(result.largest)}, so ∞ is stored. ${result.outcome === 'notANumber' ? 'Then ∞/∞ is not a number, and a finite number over ∞ is 0.' : 'Every finite numerator over ∞ is 0: all p are 0, and they no longer add up to 1.'} The exact probabilities are ${listed(result.exactProbabilities, number)}${result.allFit ? ': they would all fit, only the way to them leaves the range' : ''}.`;
    }
    return first.kind === 'quotient'
      ? `Underflow: every exponential has become 0, because no logit is above ${number(result.underflowAt)}. So 0 is divided by 0, which is not a number.`
      : `Underflow: ${exponentialIsLost(result, first.entry) ? `${nameOf({ kind: 'exponential', entry: first.entry }, params.method)} has become 0, with it the probability` : `the quotient ${numbered('p', first.entry)} is too close to 0 and has become 0`}, and ln 0 = −∞. The exact logarithm is ${number(result.exactLogProbabilities[first.entry]!)}; log-softmax gives it, because it takes no logarithm of a small number.`;
  },
  zh: ({ params, result, number }) => {
    const { first } = result;
    if (first === null) {
      return result.hasZero
        ? '有的指数项变为 0，但在这里没有影响，因为 0 只是加到不小于 1 的和中，并没有对 0 取对数。'
        : isRoundedToLargest(result)
          ? '和舍入为其中最大的一项，所以有一个 ln p 为 0，原因是舍入，不是下溢。'
          : null;
    }
    if (first.kind === 'exponential' || first.kind === 'sum') {
      return `发生上溢。${params.format} 最大的数是 ${number(result.largest)}，超过就存为 ∞；${result.outcome === 'notANumber' ? '随后 ∞/∞ 不是数，有限的数除以 ∞ 得 0' : '分子都是有限数，除以 ∞ 得 0，各 p 都是 0，和不再等于 1'}。概率的精确值是 ${listed(result.exactProbabilities, number)}${result.allFit ? '，都能存下，越界的只是中间结果' : ''}。`;
    }
    return first.kind === 'quotient'
      ? `发生下溢。没有一个得分大于 ${number(result.underflowAt)}，各 exp(z) 全部变为 0，于是 0 除以 0，结果不是数。`
      : `发生下溢。${exponentialIsLost(result, first.entry) ? `${nameOf({ kind: 'exponential', entry: first.entry }, params.method)} 变为 0，概率随之为 0` : `商 ${numbered('p', first.entry)} 过于接近 0，存为 0`}，而 ln 0 = −∞。对数的精确值是 ${number(result.exactLogProbabilities[first.entry]!)}，用 log-softmax 可以得到，因为其中没有对很小的数取对数。`;
  },
};
