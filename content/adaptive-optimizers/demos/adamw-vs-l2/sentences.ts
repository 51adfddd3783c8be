// What is said of the weight that should shrink.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) =>
    `After ${counted(params.steps, 'step')} the weight is ${number(result.sgd, { as: 'tick' })} with SGD and L2, ${number(result.adamL2, { as: 'tick' })} with Adam and L2, ${number(result.adamw, { as: 'tick' })} with AdamW, and ${number(result.adam, { as: 'tick' })} with Adam and no decay.`,
  zh: ({ params, result, number }) =>
    `${number(params.steps)} 步之后，SGD + L2 的权重为 ${number(result.sgd, { as: 'tick' })}，Adam + L2 为 ${number(result.adamL2, { as: 'tick' })}，AdamW 为 ${number(result.adamw, { as: 'tick' })}，无衰减的 Adam 为 ${number(result.adam, { as: 'tick' })}。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params }) => {
    if (params.weightDecay === 0)
      return 'With λ = 0 there is nothing to decay: the three lines of Adam coincide.';
    return params.steps === 1
      ? 'The first step of Adam is one η long, against the sign of g + λw. Here that is the sign of g, so the L2 penalty leaves no trace in it (up to ε).'
      : null;
  },
  zh: ({ params }) => {
    if (params.weightDecay === 0) return 'λ = 0 时没有衰减，三条 Adam 的曲线重合。';
    return params.steps === 1
      ? 'Adam 的第一步长为 η，方向由 g + λw 的符号决定。这里 g + λw 与 g 同号，因此 L2 惩罚项在这一步不起作用（忽略 ε）。'
      : null;
  },
};
