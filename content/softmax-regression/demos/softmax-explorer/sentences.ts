import type { Sentences } from '../../../../src/demo/define-demo';
import { formatNumber } from '../../../../src/demo/format';
import type { model } from './model';

/** A share as percent that is not called 0% or 100% while it is neither. */
function percent(share: number): string {
  const text = formatNumber(share, { as: 'percent', digits: 3 });
  if (text === '100.0%' || text === '100%') return 'almost 100%';
  return share < 1e-4 ? 'less than 0.01%' : text;
}
const inChinese = (text: string): string =>
  text.replace('almost 100%', '几乎 100%').replace('less than 0.01%', '不到 0.01%');

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const [first, second, third] = result.probabilities.map(percent);
    return `At T = ${number(params.temperature, { as: 'tick' })} the three classes get ${first}, ${second} and ${third}. Class ${params.trueClass} is right: the loss is ${number(result.loss)}.`;
  },
  zh: ({ params, result, number }) => {
    const shares = result.probabilities.map((share) => inChinese(percent(share))).join('、');
    return `T = ${number(params.temperature, { as: 'tick' })} 时，三个类别的概率为${/^\d/.test(shares) ? ' ' : ''}${shares}。真实类别为 ${params.trueClass}，损失为 ${number(result.loss)}。`;
  },
};

/** How far apart the two largest logits are. */
function lead(logits: readonly number[]): number {
  const [largest = 0, next = 0] = [...logits].sort((a, b) => b - a);
  return largest - next;
}

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result }) => {
    if (params.logits.every((logit) => logit === params.logits[0])) {
      return 'All logits are equal, so all classes are equally probable, at any temperature.';
    }
    if (lead(params.logits) < 1e-9) return null;
    return result.predicted === params.trueClass
      ? null
      : `The largest logit is that of class ${result.predicted}: the prediction is wrong, at any temperature.`;
  },
  zh: ({ params, result }) => {
    if (params.logits.every((logit) => logit === params.logits[0])) {
      return '三个得分相等，所以无论温度高低，三个类别的概率都相等。';
    }
    if (lead(params.logits) < 1e-9) return null;
    return result.predicted === params.trueClass
      ? null
      : `得分最大的是类别 ${result.predicted}，无论温度高低，预测都是错的。`;
  },
};
