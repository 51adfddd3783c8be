import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gaussianKernel } from '../../../src/math/perceptron/kernel-perceptron';

export const exercise = numeric({
  section: 'feature-maps',
  params: { gamma: oneOf(0.1, 0.2, 0.3), first: whole(1, 3), second: whole(1, 3) },
  accept: ({ first, second }) => first !== second,
  solve: ({ gamma, first, second }) => gaussianKernel([first, 0], [0, second], gamma),
  spots: ({ first, second }) => ({ squared: first ** 2 + second ** 2 }),
  slips: {
    'not-squared': ({ gamma, first, second }) => Math.exp(-gamma * Math.hypot(first, second)),
    'without-gamma': ({ first, second }) => gaussianKernel([first, 0], [0, second], 1),
    'half-gamma': ({ gamma, first, second }) => gaussianKernel([first, 0], [0, second], gamma / 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A value of the Gaussian kernel', zh: '计算高斯核的值' },
  question: {
    en: String.raw`Compute the Gaussian kernel $k(x,x')=e^{-\gamma\lVert x-x'\rVert^2}$ with *γ* = {gamma} for $x=(\spot{first},0)$ and $x'=(0,\spot{second})$.`,
    zh: String.raw`取 *γ* = {gamma}，对 $x=(\spot{first},0)$ 与 $x'=(0,\spot{second})$ 计算高斯核 $k(x,x')=e^{-\gamma\lVert x-x'\rVert^2}$。`,
  },
  solution: {
    en: String.raw`$\lVert x-x'\rVert^2=\spot{first}^2+\spot{second}^2=\spot{squared}$, so $k=e^{-\spot{gamma}\cdot\spot{squared}}\approx\spot{answer}$.`,
    zh: String.raw`$\lVert x-x'\rVert^2=\spot{first}^2+\spot{second}^2=\spot{squared}$，所以 $k=e^{-\spot{gamma}\cdot\spot{squared}}\approx\spot{answer}$。`,
  },
  slips: {
    'not-squared': { en: 'The distance is squared.', zh: '距离应取平方。' },
    'without-gamma': { en: '*γ* is missing.', zh: '漏掉了 *γ*。' },
    'half-gamma': {
      en: 'There is no factor ½ in this form; the one with 2*σ*² has *γ* = 1/(2*σ*²).',
      zh: '这种写法没有系数 ½。若写成含 2*σ*² 的形式，则 *γ* = 1/(2*σ*²)。',
    },
  },
};
