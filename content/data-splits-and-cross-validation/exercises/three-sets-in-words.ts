import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'three-sets',
  points: ['training', 'validation', 'test', 'fitted', 'selection', 'independent', 'reveals'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why three sets?', zh: '为什么需要三个集合？' },
  question: {
    en: 'Say what training, validation and test set are for, and why three independent parts are needed.',
    zh: '说明训练集、验证集和测试集的作用，以及为什么需要三个相互独立的部分。',
  },
  points: {
    training: { en: 'Training set: fits the parameters.', zh: '训练集用于学习参数。' },
    validation: {
      en: 'Validation set: chooses hyper-parameters, model, features, epoch (model selection).',
      zh: '验证集用于选择超参数、模型、特征和轮次（模型选择）。',
    },
    test: {
      en: 'Test set: used once, at the end, to estimate the generalization error; decides nothing, so the estimate is unbiased.',
      zh: '测试集只在最后使用一次，不参与任何选择，因此测试误差是泛化误差的无偏估计。',
    },
    fitted: {
      en: 'The training error is too low, because the parameters were fitted to it.',
      zh: '参数在训练集上拟合，所以训练误差偏低。',
    },
    selection: {
      en: 'The validation score of the winner is too good: selection bias, the best of many scores.',
      zh: '被选中模型的验证得分偏高，因为是许多得分中最好的，即选择偏差。',
    },
    independent: {
      en: 'Disjoint parts of one distribution; scaling, and any selection of features by the labels, from the training part only (else leakage: scores too good).',
      zh: '三部分互不重复且同分布，缩放参数和依据标签的特征筛选只由训练部分得到，否则数据泄漏会使得分偏高。',
    },
    reveals: {
      en: 'Splitting shows overfitting; it does not prevent it.',
      zh: '划分数据集只能发现过拟合，不能防止过拟合。',
    },
  },
  solution: {
    en: 'Training fits the weights, validation chooses hyper-parameters, model, features and epoch, test estimates the generalization error of the final one, once. The training error is too low since the weights were fitted to it; the validation score of the best of several is too good since it was chosen for being good (selection bias; 100 guessing models on 100 samples: about 62%). So a third part is needed that has decided nothing, and whose estimate is therefore unbiased. The parts are disjoint, from one distribution, and without leakage, which would make scores too good: what is computed from data before training (scaling, imputation, a selection of features by the labels) is computed from the training part only. Splitting shows overfitting and does not prevent it.',
    zh: '训练集学习权重，验证集选择超参数、模型、特征和轮次，测试集只用一次，估计最终模型的泛化误差。权重在训练集上拟合，所以训练误差偏低；从多个模型中选出的最好者正因得分高而被选中，所以验证得分偏高，这就是选择偏差（100 个随机猜测的模型在 100 个样本上，最好的约为 62%）。因此还需要没有参与任何选择的第三部分，由此得到的误差估计才是无偏的。三部分应互不重复、同分布，且没有数据泄漏（泄漏会使得分偏高），即缩放、插补和依据标签的特征筛选都只能使用训练部分。划分只能发现过拟合，不能防止过拟合。',
  },
};
