import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { correctPrior } from '../../../src/math/imbalance/prior-shift';

export const exercise = numeric({
  section: 'prior-correction',
  params: { samplingPrior: oneOf(0.2, 0.3, 0.4), truePrior: oneOf(0.01, 0.02, 0.05, 0.1) },
  spots: ({ samplingPrior, truePrior }) => ({
    factor: (samplingPrior * (1 - truePrior)) / ((1 - samplingPrior) * truePrior),
  }),
  // The output for the sampling prior that belongs to ½ for the true one.
  solve: ({ samplingPrior, truePrior }) => correctPrior(0.5, truePrior, samplingPrior),
  see: ({ samplingPrior, truePrior }) => ({
    demo: 'prior-shift',
    set: { samplingPrior, truePrior },
  }),
  slips: {
    half: () => 0.5,
    'as-if-balanced': ({ truePrior }) => 1 - truePrior,
    reversed: ({ samplingPrior, truePrior }) => correctPrior(0.5, samplingPrior, truePrior),
    prior: ({ samplingPrior }) => samplingPrior,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which output means ½?', zh: '输出多大才相当于 ½？' },
  question: {
    en: 'The share of positives is $\\pi_s$ = {samplingPrior} in the resampled training data (drawn at random within each class) and *π* = {truePrior} in truth. The model is calibrated on the resampled data. Above which output is the positive class in truth the more probable one?',
    zh: '重采样（各类内部随机）之后训练集的正类比例为 $\\pi_s$ = {samplingPrior}，真实的正类比例为 *π* = {truePrior}，模型在重采样的数据上已校准。模型输出大于多少时，正类的真实概率才大于负类？',
  },
  solution: {
    en: String.raw`At the true probability ½ the true odds are 1, so those of the output are $\frac{\pi_s/(1-\pi_s)}{\pi/(1-\pi)}\approx\spot{factor}$. As a probability that is about $\spot{answer}$.`,
    zh: String.raw`真实概率为 ½ 时几率为 1，对应的输出几率为 $\frac{\pi_s/(1-\pi_s)}{\pi/(1-\pi)}\approx\spot{factor}$，换算成概率约为 $\spot{answer}$。`,
  },
  slips: {
    half: {
      en: 'That is the threshold for the share in the training data.',
      zh: '这是训练集的类别比例下的阈值。',
    },
    'as-if-balanced': {
      en: 'That holds for balanced training data, with the share ½ of positives.',
      zh: '只有训练集平衡（正类占 ½）时才是这个值。',
    },
    reversed: {
      en: 'Here the shift went the other way: this is what an output of ½ means in truth.',
      zh: '修正的方向反了，这是输出 ½ 所对应的真实概率。',
    },
    prior: {
      en: 'An output equal to the sampling prior means the true prior, not ½.',
      zh: '输出等于采样先验时，真实概率等于真实先验，而不是 ½。',
    },
  },
};
