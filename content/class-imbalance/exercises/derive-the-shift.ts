import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'prior-correction',
  steps: ['bayes', 'sampled', 'real', 'divide', 'logarithm'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derive the prior correction', zh: '推导先验修正公式' },
  question: {
    en: String.raw`A model is calibrated for the prior $\pi_s$; the true prior is $\pi$. Put the steps to the correction of its log-odds in order.`,
    zh: String.raw`模型在先验 $\pi_s$ 下已校准，真实先验为 $\pi$。将推导对数几率修正公式的各步排序。`,
  },
  steps: {
    bayes: {
      en: String.raw`Let $r=p(x\mid1)/p(x\mid0)$. It is the same in both populations, as only the class shares differ.`,
      zh: String.raw`令 $r=p(x\mid1)/p(x\mid0)$。两个总体只有类别比例不同，所以 *r* 相同。`,
    },
    sampled: {
      en: String.raw`Bayes' theorem with this ratio and the prior of the training data: $\frac{p_s}{1-p_s}=\frac{\pi_s}{1-\pi_s}r$.`,
      zh: String.raw`利用这个比值和训练数据的先验，由贝叶斯公式得 $\frac{p_s}{1-p_s}=\frac{\pi_s}{1-\pi_s}r$。`,
    },
    real: {
      en: String.raw`In the same way for the true prior: $\frac{p}{1-p}=\frac{\pi}{1-\pi}r$.`,
      zh: String.raw`同理，对真实先验有 $\frac{p}{1-p}=\frac{\pi}{1-\pi}r$。`,
    },
    divide: {
      en: String.raw`Divide the two equations; *r* cancels: $\frac{p}{1-p}=\frac{p_s}{1-p_s}\cdot\frac{\pi/(1-\pi)}{\pi_s/(1-\pi_s)}$.`,
      zh: String.raw`两式相除，消去 *r*，得 $\frac{p}{1-p}=\frac{p_s}{1-p_s}\cdot\frac{\pi/(1-\pi)}{\pi_s/(1-\pi_s)}$。`,
    },
    logarithm: {
      en: String.raw`Take logarithms: $\operatorname{logit}p=\operatorname{logit}p_s-\ln\frac{\pi_s/(1-\pi_s)}{\pi/(1-\pi)}$.`,
      zh: String.raw`取对数，得 $\operatorname{logit}p=\operatorname{logit}p_s-\ln\frac{\pi_s/(1-\pi_s)}{\pi/(1-\pi)}$。`,
    },
  },
  solution: {
    en: 'Everything depends on the first step: the samples of each class must be drawn at random, so that only the shares change.',
    zh: '关键在第一步，各类样本须在类内随机抽取，这样改变的只有类别比例。',
  },
};
