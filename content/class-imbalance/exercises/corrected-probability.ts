import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { correctPrior } from '../../../src/math/imbalance/prior-shift';

export const exercise = numeric({
  section: 'prior-correction',
  params: {
    output: oneOf(0.6, 0.7, 0.8, 0.9),
    samplingPrior: oneOf(0.4, 0.5),
    truePrior: oneOf(0.01, 0.02, 0.05, 0.1),
  },
  spots: ({ output, samplingPrior, truePrior }) => ({
    odds: output / (1 - output),
    factor: (truePrior * (1 - samplingPrior)) / ((1 - truePrior) * samplingPrior),
  }),
  solve: ({ output, samplingPrior, truePrior }) => correctPrior(output, samplingPrior, truePrior),
  see: ({ output, samplingPrior, truePrior }) => ({
    demo: 'prior-shift',
    set: { output, samplingPrior, truePrior },
  }),
  slips: {
    uncorrected: { value: ({ output }) => output, pitfall: 'E2.13' },
    odds: ({ output, samplingPrior, truePrior }) =>
      ((output / (1 - output)) * truePrior * (1 - samplingPrior)) / ((1 - truePrior) * samplingPrior),
    product: ({ output, truePrior }) => output * truePrior,
    'one-sided': ({ output, samplingPrior, truePrior }) => (output * truePrior) / samplingPrior,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Back to the true prior', zh: '按真实先验修正概率' },
  question: {
    en: 'A calibrated model was trained on data resampled at random within each class, with the share $\\pi_s$ = {samplingPrior} of positives. In truth the share is *π* = {truePrior}. The model says {output}. What is the probability of the positive class? Three digits.',
    zh: '在各类内部随机重采样，使正类比例为 $\\pi_s$ = {samplingPrior}，模型在这样的数据上训练并已校准。真实的正类比例为 *π* = {truePrior}，模型输出 {output}。求正类的真实概率，保留三位有效数字。',
  },
  solution: {
    en: String.raw`The odds of the output are about $\spot{odds}$. They are multiplied by $\frac{\pi/(1-\pi)}{\pi_s/(1-\pi_s)}\approx\spot{factor}$. Odds *o* mean the probability $o/(1+o)\approx\spot{answer}$.`,
    zh: String.raw`输出的几率约为 $\spot{odds}$，乘以 $\frac{\pi/(1-\pi)}{\pi_s/(1-\pi_s)}\approx\spot{factor}$，再由几率 *o* 换算成概率 $o/(1+o)\approx\spot{answer}$。`,
  },
  slips: {
    uncorrected: {
      en: 'That is the probability among the resampled data.',
      zh: '这是重采样之后的数据中的概率。',
    },
    odds: {
      en: 'These are the odds. The probability is odds divided by 1 + odds.',
      zh: '这是几率，概率等于几率除以 1 加几率。',
    },
    product: {
      en: 'Multiplying by the prior is half of it: the other class must be weighted too, and the sampling prior divided out.',
      zh: '只乘以先验还不够，另一类也要加权，并除以采样先验。',
    },
    'one-sided': {
      en: 'The weighted values of both classes must be divided by their sum.',
      zh: '两类加权之后，还要除以两者之和。',
    },
  },
};
