// What is said of the order of three errors: how often it holds.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const { chain, trainingBelow, validationBelow, expectedNew } = result;
    if (chain === null || trainingBelow === null || validationBelow === null)
      return `${counted(params.features, 'feature')} on ${counted(params.trainingSize, 'training sample')}: the least-squares fit is not unique.`;
    const percent = (share: number) => number(share, { as: 'percent', digits: 4 });
    const expectation =
      typeof expectedNew === 'number' ? `${number(expectedNew)} on new samples` : 'infinite on new samples';
    return `Expected errors: ${number(result.expectedTraining as number)} in training, ${expectation}. In ${counted(params.draws, 'round')} training < validation held in ${percent(trainingBelow)}, validation < test in ${percent(validationBelow)}, the whole chain in ${percent(chain)}.`;
  },
  zh: ({ params, result, number }) => {
    const { chain, trainingBelow, validationBelow, expectedNew } = result;
    if (chain === null || trainingBelow === null || validationBelow === null)
      return `${number(params.trainingSize)} 个训练样本有 ${number(params.features)} 个特征，最小二乘的解不唯一。`;
    const percent = (share: number) => number(share, { as: 'percent', digits: 4 });
    return `误差的期望在训练集上为 ${number(result.expectedTraining as number)}，在新样本上${typeof expectedNew === 'number' ? `为 ${number(expectedNew)}` : '为无穷大'}。${number(params.draws)} 轮中，“训练 < 验证”成立的占 ${percent(trainingBelow)}，“验证 < 测试”成立的占 ${percent(validationBelow)}，整个不等式链成立的占 ${percent(chain)}。`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params: { trainingSize, features }, result }) => {
    if (features > trainingSize)
      return 'With more features than samples many weights fit the training set exactly: take fewer features or more samples.';
    if (features === trainingSize)
      return 'As many features as samples: the fit passes through every training sample, so the training error is 0, and it says nothing about new samples.';
    return result.expectedNew === 'infinite'
      ? 'One sample more than features: every single round has a finite error, but now and then such a large one that the expected value is infinite.'
      : null;
  },
  zh: ({ params: { trainingSize, features }, result }) => {
    if (features > trainingSize)
      return '特征比样本多时，有许多组权重都能完全拟合训练集。请减少特征或增加样本。';
    if (features === trainingSize)
      return '特征数等于样本数时，拟合结果经过每个训练样本，训练误差为 0，却不能说明新样本上的误差。';
    return result.expectedNew === 'infinite'
      ? '样本数只比特征数多 1 时，每一轮的误差都有限，但偶尔会非常大，以致期望为无穷大。'
      : null;
  },
};
