import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'errors',
  statements: {
    'best-of-hundred': { isTrue: false, see: () => ({ demo: 'best-of-k', view: 2 }), pitfall: 'E1.8' },
    chain: { isTrue: false, see: () => ({ demo: 'error-ordering', view: 2 }), pitfall: 'E1.9' },
    unbiased: { isTrue: true, pitfall: 'E1.10' },
    exchangeable: { isTrue: true, see: () => ({ demo: 'error-ordering', view: 2 }) },
    'more-test-data': {
      isTrue: false,
      see: () => ({ demo: 'accuracy-interval', set: { correct: 9000, samples: 10_000 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about errors', zh: '关于误差的说法' },
  question: {
    en: 'True or false? Training, validation and test samples are independent and have the same distribution.',
    zh: '训练、验证和测试样本相互独立且同分布。判断下列说法是否正确。',
  },
  statements: {
    'best-of-hundred': {
      en: 'Of a hundred models that guess, the one with the best validation accuracy is taken. Its validation accuracy is an unbiased estimate of its true accuracy.',
      zh: '从一百个随机猜测的模型中取验证准确率最高的一个，其验证准确率是真实准确率的无偏估计。',
    },
    chain: {
      en: 'In every experiment the training error is smaller than the validation error, and that is smaller than the test error.',
      zh: '在任何一次实验中，训练误差都小于验证误差，验证误差都小于测试误差。',
    },
    unbiased: {
      en: 'The test error of a model that was fixed before the test set was drawn is an unbiased estimate of its generalization error.',
      zh: '如果模型在抽取测试集之前已经确定，则测试误差是泛化误差的无偏估计。',
    },
    exchangeable: {
      en: 'If nothing was chosen on the validation set, its error is as likely to be above the error of a test set of the same size as below.',
      zh: '如果没有用验证集做任何选择，且测试集与之同样大小，则验证误差大于测试误差与小于测试误差的概率相等。',
    },
    'more-test-data': {
      en: 'A larger test set makes the model generalize better.',
      zh: '增大测试集能够提高模型的泛化能力。',
    },
  },
  why: {
    'best-of-hundred': {
      en: 'It was chosen for its score, so the score is too good on average: selection bias.',
      zh: '该模型正因得分高而被选中，所以得分平均而言偏高，这就是选择偏差。',
    },
    chain: {
      en: 'Only expected values have an order, and only under conditions. Single draws scatter.',
      zh: '只有期望在一定条件下才有次序，单次抽样的结果是波动的。',
    },
    unbiased: {
      en: 'It is the mean of *n* independent losses, each with the generalization error as expected value.',
      zh: '测试误差是 *n* 个独立损失的平均，每个损失的期望都是泛化误差。',
    },
    exchangeable: {
      en: 'The two sets can be swapped without changing their joint distribution.',
      zh: '交换两个集合，联合分布不变。',
    },
    'more-test-data': {
      en: 'The model does not learn from test data. Only the error bar of the estimate shrinks.',
      zh: '模型并不从测试数据中学习，缩小的只是估计的误差范围。',
    },
  },
  solution: {
    en: 'A set is fair about what was not chosen on it. The test error of a fixed model is unbiased, with an error bar that shrinks with the size of the set; validation and test error have no order of their own unless something was chosen.',
    zh: '只有未参与训练和选择的集合，才能给出无偏的评价。对于固定的模型，测试误差是无偏的，误差范围随测试集增大而缩小；不做选择时，验证误差与测试误差没有固定的大小次序。',
  },
};
