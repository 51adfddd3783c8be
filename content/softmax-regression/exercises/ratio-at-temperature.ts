import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmax } from '../../../src/math/softmax';

export const exercise = numeric({
  section: 'softmax',
  params: { z1: oneOf(2, 3, 4), z2: oneOf(-1, 0, 1), z3: oneOf(-2, 1, 3), t: oneOf(0.5, 2, 4) },
  see: ({ z1, z2, z3, t }) => ({ demo: 'softmax-explorer', set: { logits: [z1, z2, z3], temperature: t } }),
  solve: ({ z1, z2, z3, t }) => {
    const p = softmax([z1, z2, z3], t);
    return p[0]! / p[1]!;
  },
  slips: {
    'no-temperature': ({ z1, z2 }) => Math.exp(z1 - z2),
    multiplied: ({ z1, z2, t }) => Math.exp((z1 - z2) * t),
    'no-exponential': ({ z1, z2, t }) => (z1 - z2) / t,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two probabilities at a temperature', zh: '温度与概率之比' },
  question: {
    en: String.raw`Logits *z* = ({z1}, {z2}, {z3}), $p=\mathrm{softmax}(z/T)$ with *T* = {t}. How many times as large as $p_2$ is $p_1$?`,
    zh: String.raw`未归一化得分 *z* = ({z1}, {z2}, {z3})，$p=\mathrm{softmax}(z/T)$，*T* = {t}。求 $p_1/p_2$。`,
  },
  solution: {
    en: String.raw`The common denominator cancels, with it the third class: $p_1/p_2=e^{(z_1-z_2)/T}=e^{(\spot{z1}-(\spot{z2}))/\spot{t}}\approx\spot{answer}$.`,
    zh: String.raw`公共的分母约去，与第三类无关，$p_1/p_2=e^{(z_1-z_2)/T}=e^{(\spot{z1}-(\spot{z2}))/\spot{t}}\approx\spot{answer}$。`,
  },
  slips: {
    'no-temperature': {
      en: 'This is the ratio at *T* = 1. The logits are divided by *T* first.',
      zh: '这是 *T* = 1 时的比值，应先把得分除以 *T*。',
    },
    multiplied: {
      en: 'The logits are divided by *T*, not multiplied: a high temperature makes classes more equal.',
      zh: '得分应除以 *T*，而不是乘以 *T*。温度越高，各类别的概率越接近。',
    },
    'no-exponential': {
      en: 'This is the logarithm of the ratio, the log-odds. Take its exponential.',
      zh: '这是比值的对数，即对数几率，还要取指数。',
    },
  },
};
