import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'errors',
  points: ['means', 'risk', 'unbiased', 'training', 'selection', 'no-law'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Four errors', zh: '四种误差' },
  question: {
    en: 'Define training, validation, test and generalization error. When is which smaller than which?',
    zh: '说明训练误差、验证误差、测试误差和泛化误差的定义，并说明在什么条件下有怎样的大小关系。',
  },
  points: {
    means: {
      en: 'Training, validation, test error: the mean loss over the samples of that set.',
      zh: '训练、验证、测试误差是损失在相应集合的样本上的平均值。',
    },
    risk: {
      en: String.raw`Generalization error: the expected loss on a new sample, $E_{(x,y)\sim\mathcal D}\,\ell(f(x),y)$.`,
      zh: String.raw`泛化误差是在新样本上的期望损失 $E_{(x,y)\sim\mathcal D}\,\ell(f(x),y)$。`,
    },
    unbiased: {
      en: 'The test error is unbiased for a model fixed before, with an error bar.',
      zh: '如果模型事先已经确定，测试误差是泛化误差的无偏估计，但有随机波动。',
    },
    training: {
      en: 'On average training ≤ generalization, for a minimizer of the training error: a minimum is at most any single value.',
      zh: '若模型使训练误差最小，则取期望后训练误差不大于泛化误差，因为最小值不大于任何一个指定的值。',
    },
    selection: {
      en: 'On average validation ≤ test for the model chosen by validation (selection bias).',
      zh: '按验证误差选出的模型，由于选择偏差，取期望后验证误差不大于测试误差。',
    },
    'no-law': {
      en: 'Not always true: single draws may violate it; without selection validation and test can be swapped; dropout raises the measured training loss.',
      zh: '次序不总成立：单次抽样时次序可能相反；不做选择时，验证集与测试集可以互换；丢弃法会使测得的训练损失偏高。',
    },
  },
  solution: {
    en: String.raw`Training, validation and test error are the means of the loss $\ell(f(x),y)$ over the samples of that set, the generalization error is its expected value on a new sample, $E_{(x,y)\sim\mathcal D}\,\ell(f(x),y)$ with $\mathcal D$ the distribution of the data. For a fixed model the test error is unbiased and scatters like $1/\sqrt n$ for *n* test samples. On average, since a minimum is at most any single value, training ≤ generalization if $f$ minimizes the training error, and validation ≤ test for the model that validation chose. Single draws may violate both, without selection validation and test are exchangeable, and dropout raises the measured training loss.`,
    zh: String.raw`训练误差、验证误差和测试误差是损失 $\ell(f(x),y)$ 在相应集合上的平均值，泛化误差是损失在新样本上的期望 $E_{(x,y)\sim\mathcal D}\,\ell(f(x),y)$，$\mathcal D$ 为数据的分布。对固定的模型，测试误差无偏，波动与 $1/\sqrt n$ 成正比，*n* 为测试样本数。取期望后，若 $f$ 使训练误差最小，则训练误差不大于泛化误差；对按验证误差选出的模型，验证误差不大于测试误差。这是因为最小值不大于任何一个指定的值。单次抽样时次序可能相反，不做选择时验证集与测试集可以互换，丢弃法还会使测得的训练损失偏高。`,
  },
};
