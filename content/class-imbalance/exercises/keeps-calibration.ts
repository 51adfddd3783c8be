import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'prior-correction',
  pitfall: 'E2.13',
  options: {
    threshold: 'right',
    costs: 'right',
    copies: { see: () => ({ demo: 'prior-shift' }) },
    weights: { see: () => ({ demo: 'prior-shift' }) },
    under: { see: () => ({ demo: 'prior-shift' }) },
    focal: { see: () => ({ demo: 'class-weights', view: 3 }), pitfall: 'P34.4' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which remedies keep the probabilities?', zh: '哪些方法不改变概率？' },
  question: {
    en: 'A model trained by cross-entropy on the natural data is calibrated. Which remedies for class imbalance leave it calibrated, without a correction afterwards?',
    zh: '模型在自然比例的数据上用交叉熵训练，并已校准。用下列哪些方法处理类别不平衡，即使不作修正，概率仍然是校准的？',
  },
  options: {
    threshold: { en: 'Another threshold on its output', zh: '改变输出的阈值' },
    costs: { en: 'Deciding by the least expected cost', zh: '按期望代价最小的原则判定类别' },
    copies: {
      en: 'Training on data balanced by copies of the positives',
      zh: '复制正样本，用平衡的数据训练',
    },
    weights: { en: 'Training with balanced class weights', zh: '用平衡的类别权重训练' },
    under: { en: 'Training with as many negatives as positives', zh: '欠采样到正负样本数相同再训练' },
    focal: { en: 'Training with the focal loss, γ = 2', zh: '用 γ = 2 的焦点损失训练' },
  },
  why: {
    copies: {
      en: 'The outputs are those for a share of ½; their log-odds must be shifted back.',
      zh: '输出是正类占 ½ 时的概率，对数几率须平移回去。',
    },
    weights: {
      en: 'Weights multiply the odds of the output by the ratio of the weights.',
      zh: '加权使输出的几率乘以权重之比。',
    },
    under: {
      en: 'Leaving out negatives raises the share of positives, and with it the outputs.',
      zh: '减少负样本就提高了正类的比例，输出随之升高。',
    },
    focal: {
      en: 'Unless the true probability is 0, ½ or 1, its expected value is least at an output nearer to ½.',
      zh: '真实概率不是 0、½ 或 1 时，焦点损失的期望在比真实概率更接近 ½ 的输出处最小。',
    },
  },
  solution: {
    en: 'Threshold and costs come after the probability and leave it alone. Resampling, weights and focal loss change what is being learned.',
    zh: '阈值和代价只影响由概率作出的判定，不改变概率；重采样、加权和焦点损失则改变了学习的目标。',
  },
};
