import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'weights',
  points: ['loss', 'choice', 'ensemble', 'effect', 'correction'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Weights and ensembles in words', zh: '简述类别权重与集成' },
  question: {
    en: 'How do class weights change the loss and how are they chosen? Describe the ensemble method. What happens to the probabilities?',
    zh: '类别权重怎样改变损失函数，如何取值？说明集成方法。预测概率会怎样变化？',
  },
  points: {
    loss: {
      en: String.raw`Loss $\frac1N\sum_iw_{y_i}\ell_i$: mistakes on the rare class cost more.`,
      zh: String.raw`损失为 $\frac1N\sum_iw_{y_i}\ell_i$，少数类上的错误代价更高。`,
    },
    choice: {
      en: '$w_c=N/(Kn_c)$, so each class has the same total weight $N/K$.',
      zh: '$w_c=N/(Kn_c)$，使各类的总权重相同，都是 $N/K$。',
    },
    ensemble: {
      en: 'Ensemble: several random majority subsets of minority size, each joined to all minority samples; one model each; vote or average.',
      zh: '集成方法从多数类中抽取若干与少数类同样大的子集，分别与全部少数类样本合并，各训练一个模型，最后投票或取平均。',
    },
    effect: {
      en: 'Both give the probabilities of a balanced world, too high for the rare class.',
      zh: '两者给出的都是平衡数据中的概率，对少数类偏高。',
    },
    correction: {
      en: String.raw`For two classes subtract $\ln\frac{\pi_s/(1-\pi_s)}{\pi/(1-\pi)}$ from the log-odds, $\pi$ the true prior, $\pi_s$ the sampling prior (½).`,
      zh: String.raw`二分类时从对数几率中减去 $\ln\frac{\pi_s/(1-\pi_s)}{\pi/(1-\pi)}$，其中 $\pi$ 为真实先验，$\pi_s$ 为采样先验（½）。`,
    },
  },
  solution: {
    en: String.raw`The loss is $\frac1N\sum_iw_{y_i}\ell_i$, with $\ell_i$ the loss of sample *i* and $w_{y_i}$ the weight of its class. With $w_c=N/(Kn_c)$ ($n_c$ of the $N$ samples in class $c$, $K$ classes) mistakes on the rare class cost more, and each class has the same total weight $N/K$. The ensemble draws several random majority subsets of minority size, joins each with all minority samples, trains a model on each, and votes or averages. Both give probabilities of a balanced world, too high for the rare class; for two classes subtract $\ln\frac{\pi_s/(1-\pi_s)}{\pi/(1-\pi)}$ from the log-odds, $\pi$ the true prior, $\pi_s$ the sampling prior (½).`,
    zh: String.raw`损失为 $\frac1N\sum_iw_{y_i}\ell_i$，其中 $\ell_i$ 是样本 *i* 的损失，$w_{y_i}$ 是其所属类别的权重。取 $w_c=N/(Kn_c)$（$N$ 个样本中有 $n_c$ 个属于类别 $c$，共 $K$ 类），少数类上的错误代价更高，各类的总权重相同，都是 $N/K$。集成方法从多数类中随机抽取若干与少数类同样大的子集，分别与全部少数类样本合并，各训练一个模型，再投票或取平均。两者给出的都是平衡数据中的概率，对少数类偏高，二分类时须从对数几率中减去 $\ln\frac{\pi_s/(1-\pi_s)}{\pi/(1-\pi)}$，其中 $\pi$ 为真实先验，$\pi_s$ 为采样先验（½）。`,
  },
};
