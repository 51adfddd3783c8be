import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmaxOf } from './shared/softmax-in-demo';

export const exercise = single({
  section: 'sigmoid',
  params: { logit: oneOf(18, 20, 25, 30) },
  see: ({ logit }) => ({ demo: 'bce-logits', set: { logit, label: '0' } }),
  options: {
    rounded: 'right',
    underflow: { see: ({ logit }) => softmaxOf([0, -logit], 'shift', 'float32'), pitfall: 'P16.4' },
    overflow: 'wrong',
    exact: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why is one minus the sigmoid 0?', zh: '1 减去 sigmoid 为什么得 0？' },
  question: {
    en: String.raw`In float32, with 24 significant bits, $1-\sigma(\spot{logit})$ comes out as 0, where $\sigma(z)=1/(1+e^{-z})$. Why?`,
    zh: String.raw`float32 有 24 位二进制有效数字，按 $\sigma(z)=1/(1+e^{-z})$ 计算 $1-\sigma(\spot{logit})$ 得到 0。原因是什么？`,
  },
  options: {
    rounded: {
      en: String.raw`$e^{-\spot{logit}}$ is less than half the spacing of numbers at 1, so the sum $1+e^{-\spot{logit}}$ is rounded to 1.`,
      zh: String.raw`$e^{-\spot{logit}}$ 小于 1 附近相邻两数间距的一半，$1+e^{-\spot{logit}}$ 舍入为 1。`,
    },
    underflow: {
      en: String.raw`$e^{-\spot{logit}}$ underflows to 0.`,
      zh: String.raw`$e^{-\spot{logit}}$ 下溢为 0。`,
    },
    overflow: {
      en: String.raw`$1+e^{-\spot{logit}}$ overflows.`,
      zh: String.raw`$1+e^{-\spot{logit}}$ 上溢。`,
    },
    exact: {
      en: String.raw`$\sigma(\spot{logit})$ is exactly 1.`,
      zh: String.raw`$\sigma(\spot{logit})$ 本来就等于 1。`,
    },
  },
  why: {
    underflow: {
      en: 'The exponential alone is stored with all its digits: the exponent of a float32 goes down to −126. Only next to a 1 it is lost.',
      zh: '指数项本身能以全部有效数字存下，因为 float32 的二进制指数可低至 −126。只有与 1 相加时才会丢失。',
    },
    overflow: {
      en: 'The sum lies between 1 and 2; nothing here is large.',
      zh: '和介于 1 与 2 之间，没有很大的数。',
    },
    exact: {
      en: 'A sigmoid is below 1 for every real *z*; only its rounded value is 1.',
      zh: '对任意实数 *z*，sigmoid 都小于 1，等于 1 的只是舍入后的值。',
    },
  },
  solution: {
    en: String.raw`$e^{-\spot{logit}}\le2^{-24}$, because $\spot{logit}\gt24\ln2$. The sum is rounded to 1, and then $\sigma=1$ and $1-\sigma=0$. Computed as $\sigma(-z)$, no digit is lost.`,
    zh: String.raw`因为 $\spot{logit}\gt24\ln2$，所以 $e^{-\spot{logit}}\le2^{-24}$，和舍入为 1，从而 $\sigma=1$，$1-\sigma=0$。改用 $\sigma(-z)$ 计算就不会丢失有效数字。`,
  },
};
