// What is said of the present state: of the update, or of the answer to the hand check.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';
import { verdictSentences, verdictWords } from './verdicts';
import { questionWords } from './words';

/** The weights after the update: all, $w_5$ and $w_1$; nothing is hidden where no question is open. */
function newWeights(
  weights: readonly (number | null)[],
  comma: string,
  say: (value: number) => string,
): readonly string[] {
  const texts = weights.map((weight) => say(weight ?? Number.NaN));
  return [texts.join(comma), texts[4] ?? '', texts[0] ?? ''];
}

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    if (params.asked !== 'none') {
      const asked = questionWords[params.asked].en;
      return `Hand check: compute ${asked} by hand. Your answer: ${params.answer === 0 ? 'none yet' : number(params.answer, { digits: 6 })}; ${verdictWords[result.verdict].en}.`;
    }
    const [o1, o2] = result.outputs.map((output) => number(output ?? Number.NaN, { digits: 6 }));
    const error = number(result.error ?? Number.NaN, { digits: 10 });
    const [all, w5, w1] = newWeights(result.newWeights, ', ', (value) => number(value, { digits: 9 }));
    const step = {
      forward: '',
      w5: ` w_5 becomes ${w5}.`,
      w1: ` w_1 becomes ${w1}.`,
      update: ` w_1 to w_8 become ${all}.`,
    };
    return params.steps === 0
      ? `Before any update the outputs are ${o1} and ${o2}, and the error is ${error}. What is explained is the first update.${step[params.focus]}`
      : `After ${counted(params.steps, 'update')} the outputs are ${o1} and ${o2}, and the error is ${error}.${step[params.focus]}`;
  },
  zh: ({ params, result, number }) => {
    if (params.asked !== 'none') {
      const asked = questionWords[params.asked].zh;
      return `手算检验，所求的量：${asked}。你的答案：${params.answer === 0 ? '尚未作答' : number(params.answer, { digits: 6 })}；${verdictWords[result.verdict].zh}。`;
    }
    const [o1, o2] = result.outputs.map((output) => number(output ?? Number.NaN, { digits: 6 }));
    const error = number(result.error ?? Number.NaN, { digits: 10 });
    const [all, w5, w1] = newWeights(result.newWeights, '、', (value) => number(value, { digits: 9 }));
    const step = {
      forward: '',
      w5: `w_5 变为 ${w5}。`,
      w1: `w_1 变为 ${w1}。`,
      update: `w_1 至 w_8 变为 ${all}。`,
    };
    return params.steps === 0
      ? `尚未更新时，输出为 ${o1} 和 ${o2}，误差为 ${error}。下面讲解的是第一次更新。${step[params.focus]}`
      : `更新 ${number(params.steps)} 次后，输出为 ${o1} 和 ${o2}，误差为 ${error}。${step[params.focus]}`;
  },
};

/** Why it looks as it does, where that needs to be said. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (result.verdict !== 'notAsked') return verdictSentences[result.verdict].en;
    const switched = [
      params.useUpdatedWeights && 'the deltas pass back through output weights that are already updated',
      params.cutSecondOutput && 'the hidden layer hears of o_1 only',
    ].filter((each) => each !== false);
    if (switched.length > 0 && result.correctError !== null) {
      return `This is not gradient descent: ${switched.join(', and ')}. The correct rule gives the error ${number(result.correctError, { digits: 10 })}.`;
    }
    return params.steps > 0 && (result.error ?? 0) > (result.errorBefore ?? 0)
      ? `The last update made the error larger: with η = ${number(params.learningRate)} the step is too long for the slope at its start to hold all the way.`
      : null;
  },
  zh: ({ params, result, number }) => {
    if (result.verdict !== 'notAsked') return verdictSentences[result.verdict].zh;
    const switched = [
      params.useUpdatedWeights && '反向传播用了已经更新的输出层权重',
      params.cutSecondOutput && '隐藏层只收到 o_1 传回的误差',
    ].filter((each) => each !== false);
    if (switched.length > 0 && result.correctError !== null) {
      return `这不是梯度下降：${switched.join('，而且')}。正确算法的误差为 ${number(result.correctError, { digits: 10 })}。`;
    }
    return params.steps > 0 && (result.error ?? 0) > (result.errorBefore ?? 0)
      ? `最近一次更新反而使误差变大，因为 η = ${number(params.learningRate)} 时，更新量过大，起点处的梯度已不能代表整段路程。`
      : null;
  },
};
