// What is said of a dropped activation: what training sees and what evaluation uses.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const q = number(result.keepProbability, { as: 'tick' });
    const mean = number(result.mean, { as: 'tick' });
    const evaluation = number(result.evaluation, { as: 'tick' });
    const known =
      result.keepProbability === 0
        ? 'Nothing is kept (q = 0): training sees only 0'
        : result.keepProbability === 1
          ? `Everything is kept (q = 1): training sees ${mean} every time`
          : `Kept with probability q = ${q}, the activation becomes ${number(result.kept, { as: 'tick' })}, else 0: mean ${mean}, variance ${number(result.variance, { as: 'tick' })}`;
    const drawn =
      result.keepProbability > 0 && result.keepProbability < 1
        ? ` It was kept ${counted(result.keptDraws, 'time')} out of ${number(params.draws)}: mean ${number(result.sampleMean)}.`
        : '';
    return `${known}. Evaluation uses ${evaluation}${result.evaluation === result.mean ? ', the mean of training' : `, not the ${mean} that training saw on average`}.${drawn}`;
  },
  zh: ({ params, result, number }) => {
    const q = number(result.keepProbability, { as: 'tick' });
    const mean = number(result.mean, { as: 'tick' });
    const evaluation = number(result.evaluation, { as: 'tick' });
    const known =
      result.keepProbability === 0
        ? '保留概率为 0，训练时激活值全为 0'
        : result.keepProbability === 1
          ? `保留概率为 1，训练时激活值始终为 ${mean}`
          : `激活值以概率 q = ${q} 保留，保留时为 ${number(result.kept, { as: 'tick' })}，否则为 0，均值为 ${mean}，方差为 ${number(result.variance, { as: 'tick' })}`;
    const drawn =
      result.keepProbability > 0 && result.keepProbability < 1
        ? `前向传播 ${number(params.draws)} 次，其中保留 ${number(result.keptDraws)} 次，平均值为 ${number(result.sampleMean)}。`
        : '';
    return `${known}。评估时取 ${evaluation}${result.evaluation === result.mean ? '，等于训练时的均值' : `，而训练时的均值是 ${mean}`}。${drawn}`;
  },
};

/** Why it looks as it does, where that needs to be said. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.activation === 0 || result.keepProbability === 1) return null;
    if (result.keepProbability === 0)
      return 'With p = 1 as drop probability nothing is ever kept, so nothing is learned through this unit. (PyTorch returns zeros here instead of dividing by q = 0.)';
    return params.form === 'unscaled'
      ? `Nothing is scaled: the next layer was trained on a mean of qa and now gets a, which is 1/q = ${number(1 / result.keepProbability, { as: 'tick' })} times as much.`
      : null;
  },
  zh: ({ params, result, number }) => {
    if (params.activation === 0 || result.keepProbability === 1) return null;
    if (result.keepProbability === 0)
      return '丢弃概率为 1 时，该神经元总被丢弃，与之相连的权重在训练时得不到更新信号。（PyTorch 此时直接返回 0，不做除法。）';
    return params.form === 'unscaled'
      ? `训练与评估都没有缩放。后一层在训练时得到的均值是 qa，评估时却得到 a，是前者的 1/q = ${number(1 / result.keepProbability, { as: 'tick' })} 倍。`
      : null;
  },
};
