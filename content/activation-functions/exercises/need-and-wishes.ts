import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'properties',
  points: ['collapse', 'approximation', 'wishes', 'conflict'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why activations, and which wishes', zh: '为何需要激活函数' },
  question: {
    en: 'Why does a neural network need activation functions? Name the properties a good one should have. Can one function have them all?',
    zh: '神经网络为什么需要激活函数？好的激活函数应有哪些性质？有没有一个函数能样样俱全？',
  },
  points: {
    collapse: {
      en: 'Without them any number of layers is one affine map.',
      zh: '没有激活函数，多少层都只是一个仿射映射。',
    },
    approximation: {
      en: 'With a continuous non-polynomial one, one hidden layer that is wide enough approximates any continuous function on a compact set.',
      zh: '激活函数连续且不是多项式时，足够宽的单隐藏层能在紧集上逼近任何连续函数。',
    },
    wishes: {
      en: 'At least three wishes: a derivative almost everywhere; slope not 0 over a wide range; outputs with mean near 0; cheap.',
      zh: '至少三条理想性质：几乎处处可导；在大范围内斜率不为 0；输出均值接近 0；计算便宜。',
    },
    conflict: {
      en: 'Not all at once: a bounded monotone differentiable function must saturate.',
      zh: '不可兼得：有界、单调、可导的函数必定饱和。',
    },
  },
  solution: {
    en: 'Without them any number of layers is one affine map. With a continuous activation that is not a polynomial, one hidden layer that is wide enough comes as close as you like to any continuous function on a compact set. Desirable: a derivative almost everywhere, not 0 over a wide range, outputs with mean near 0, cheap. If it is to be bounded as well, they conflict: bounded and monotone means saturating.',
    zh: '没有激活函数，多少层都只是一个仿射映射。激活函数连续且不是多项式时，只要隐藏层够宽，单隐藏层就能在紧集上任意逼近连续函数。理想的性质：几乎处处可导、在大范围内斜率不为 0、输出均值接近 0、计算便宜。若还要求有界，就不可兼得：有界的单调函数必定饱和。',
  },
};
