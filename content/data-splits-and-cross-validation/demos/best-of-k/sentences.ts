// What is said of the best of many: its score where it was chosen, and elsewhere.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const p = number(params.accuracy, { as: 'tick' });
    const where =
      params.wording === 'validation'
        ? `on ${number(params.samples)} validation samples`
        : `in cross-validation with ${number(params.samples)} scored samples`;
    if (params.models === 1)
      return `One model, right with probability ${p} on each sample: nothing is chosen, and it scores ${p} on average ${where} and on a test set alike.`;
    return `Each of ${counted(params.models, 'model')} is right with probability ${p} on each sample. The best of them scores ${number(result.expectedBest)} on average ${where}, and ${p} on a test set. In this draw: ${number(result.drawnBest, { as: 'tick' })} where it was chosen, ${number(result.drawnTest, { as: 'tick' })} on a test set of the same size.`;
  },
  zh: ({ params, result, number }) => {
    const p = number(params.accuracy, { as: 'tick' });
    const where =
      params.wording === 'validation'
        ? `在 ${number(params.samples)} 个验证样本上`
        : `在交叉验证（${number(params.samples)} 个样本各评分一次）中`;
    if (params.models === 1)
      return `只有一个模型，对每个样本判对的概率为 ${p}。由于没有选择，该模型${where}与在测试集上的平均准确率都是 ${p}。`;
    return `${number(params.models)} 个模型对每个样本判对的概率都是 ${p}，其中最好的一个${where}的准确率平均为 ${number(result.expectedBest)}，在测试集上平均为 ${p}。本次抽样中，被选中的模型在选择时的准确率为 ${number(result.drawnBest, { as: 'tick' })}，在同样大小的测试集上为 ${number(result.drawnTest, { as: 'tick' })}。`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params }) =>
    params.wording === 'crossValidation'
      ? 'In cross-validation every sample is scored once, by a model that was not trained on it. If the answers are right by chance, independently of each other, that gives the same distribution as a validation set of this size, so choosing by it is as optimistic.'
      : null,
  zh: ({ params }) =>
    params.wording === 'crossValidation'
      ? '交叉验证中，每个样本由没有用该样本训练的模型评分一次。如果各次判对与否全凭概率且相互独立，得分的分布就与同样大小的验证集相同，用来做选择时也同样偏于乐观。'
      : null,
};
