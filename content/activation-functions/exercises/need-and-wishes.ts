import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'properties',
  points: ['collapse', 'approximation', 'wishes', 'conflict'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why activations, and which properties', zh: '激活函数的作用与性质' },
  question: {
    en: 'Why does a neural network need activation functions? Which properties should a good one have, and why? Can one function have them all?',
    zh: '神经网络为什么需要激活函数？好的激活函数应具备哪些性质，理由是什么？能否有一个函数同时具备这些性质？',
  },
  points: {
    collapse: {
      en: 'They make the network non-linear: without them any number of layers is one affine map.',
      zh: '引入非线性，增强网络的表达能力：没有激活函数，无论多少层都等价于一个仿射变换。',
    },
    approximation: {
      en: 'With a continuous non-polynomial one, one hidden layer that is wide enough, with a linear output, approximates any continuous function on a compact set.',
      zh: '万能近似定理：激活函数连续且不是多项式时，足够宽、输出层为线性的单隐藏层网络能在紧集上逼近任一连续函数。',
    },
    wishes: {
      en: 'At least three properties with their reasons: differentiable almost everywhere (training needs the derivative); derivative not near 0 over a wide range (vanishing gradients); monotone (a larger net input never gives a smaller output); outputs with mean near 0 (the next layer learns faster); bounded (outputs cannot grow); cheap (every unit computes it in every pass).',
      zh: '至少三条理想性质及理由：几乎处处可导（训练要用导数）；导数在较大范围内不接近 0（避免梯度消失）；单调（净输入增大时输出不减小）；零均值（后一层收敛更快）；有界（输出不会无限增大）；计算简单（每次传播中每个神经元都要计算）。',
    },
    conflict: {
      en: 'Not all at once: a bounded monotone differentiable function must saturate.',
      zh: '不能同时具备：有界、单调、可导的函数必定饱和。',
    },
  },
  solution: {
    en: 'They make the network non-linear: without them any number of layers is one affine map, which cannot even represent XOR. With a continuous activation that is not a polynomial, one hidden layer that is wide enough, with a linear output, comes as close as you like to any continuous function on a compact set. Desirable: differentiable almost everywhere, because training needs the derivative; a derivative not near 0 over a wide range, or gradients vanish; monotone, so that a larger net input never gives a smaller output; outputs with mean near 0, so that the next layer learns faster; bounded, so that outputs cannot grow; cheap, because every unit computes it in every pass. Not all at once: a bounded, monotone, differentiable function saturates, since far out its derivative comes arbitrarily close to 0.',
    zh: '（1）作用是引入非线性，增强网络的表达能力。没有激活函数，无论多少层都等价于一个仿射变换，连异或也无法表示。激活函数连续且不是多项式时，只要隐藏层足够宽，输出层为线性的单隐藏层网络就能以任意精度逼近紧集上的任一连续函数（万能近似定理）。（2）理想性质有七条：非线性；几乎处处可导（训练要用导数）；导数在较大范围内不接近 0（避免梯度消失）；单调（净输入增大时输出不减小）；零均值（后一层收敛更快）；有界（输出不会无限增大）；计算简单（每次传播中每个神经元都要计算）。（3）不能同时具备，因为有界、单调、可导的函数必定饱和，远离 0 处导数可以任意接近 0。',
  },
};
