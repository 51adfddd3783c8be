import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activationMoments } from '../../../src/math/activation-moments';
import { activation } from '../../../src/math/activations';
import { gallery } from './shared/gallery';

export const exercise = numeric({
  section: 'gallery',
  params: { alpha: oneOf(0.1, 0.25, 0.3, 0.4, 0.5), deviation: oneOf(0.5, 1, 2, 3, 4) },
  spots: ({ deviation }) => ({ relu: deviation / Math.sqrt(2 * Math.PI) }),
  solve: ({ alpha, deviation }) =>
    activationMoments(activation('leakyRelu', { slope: alpha }), 0, deviation).mean,
  see: ({ alpha, deviation }) =>
    gallery('leakyRelu', { functions: ['relu', 'leakyRelu'], alpha, inputDeviation: deviation }),
  slips: {
    'leak-ignored': ({ deviation }) => deviation / Math.sqrt(2 * Math.PI),
    'leak-added': {
      value: ({ alpha, deviation }) => ((1 + alpha) * deviation) / Math.sqrt(2 * Math.PI),
      see: ({ alpha, deviation }) =>
        gallery('leakyRelu', { functions: ['leakyRelu'], alpha, inputDeviation: deviation, cursor: -1 }),
    },
    half: ({ alpha, deviation }) => ((1 - alpha) * deviation) / 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Mean output of Leaky ReLU', zh: 'Leaky ReLU 的输出均值' },
  question: {
    en: String.raw`The input is drawn from $N(0,s^2)$ with *s* = {deviation}. For ReLU the mean output is $s/\sqrt{2\pi}$. What is it for Leaky ReLU with *α* = {alpha}?`,
    zh: String.raw`输入服从 $N(0,s^2)$，*s* = {deviation}。已知 ReLU 的输出均值为 $s/\sqrt{2\pi}$。若改用 *α* = {alpha} 的 Leaky ReLU，输出均值是多少？`,
  },
  solution: {
    en: String.raw`$f=\max(0,x)+\alpha\min(0,x)$, and means add. The input is symmetric, so $\min(0,x)$ has the mean $-s/\sqrt{2\pi}\approx-\spot{relu}$:

$$
(1-\spot{alpha})\cdot\spot{relu}\approx\spot{answer}
$$`,
    zh: String.raw`$f=\max(0,x)+\alpha\min(0,x)$，均值可以相加。输入对称，所以 $\min(0,x)$ 的均值为 $-s/\sqrt{2\pi}\approx-\spot{relu}$：

$$
(1-\spot{alpha})\cdot\spot{relu}\approx\spot{answer}
$$`,
  },
  slips: {
    'leak-ignored': {
      en: 'This is the mean of ReLU. The leak lets negative outputs through, and they lower the mean.',
      zh: '这是 ReLU 的输出均值。Leaky ReLU 负半轴的斜率使输出取负值，均值因而减小。',
    },
    'leak-added': {
      en: 'The outputs on the left are negative. Their share *α* is subtracted, not added.',
      zh: '负半轴的输出是负数，带 *α* 的一项应当减去，而不是加上。',
    },
    half: {
      en: String.raw`Half of the inputs are positive, but their mean is not *s*. The given mean of ReLU is $s/\sqrt{2\pi}$, not *s*/2.`,
      zh: String.raw`正的输入虽占一半，均值却不是 *s*。题目给出的 ReLU 输出均值为 $s/\sqrt{2\pi}$，不是 *s*/2。`,
    },
  },
};
