import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'three-regimes',
  params: { weight: oneOf(5, 6, 8, 10), layers: oneOf(10, 20, 30) },
  spots: ({ weight }) => ({ factor: weight / 4 }),
  see: ({ weight, layers }) => ({ demo: 'grad-chain', set: { weight, depth: layers } }),
  options: {
    explodes: 'right',
    'vanishes-derivative': { pitfall: 'E3.9' },
    'level-sigmoid': 'wrong',
    'weight-power': 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A sigmoid chain with large weights', zh: '大权重的 sigmoid 链' },
  question: {
    en: `A chain of {layers} sigmoid neurons has *w* = {weight} and $b=-w/2$ everywhere; with the input 1/2 all net inputs are 0. What happens to the gradient on its way back?`,
    zh: `由 {layers} 个 sigmoid 神经元组成的链，处处 *w* = {weight}、$b=-w/2$。输入为 1/2 时，各净输入都为 0。梯度反向传播时会怎样？`,
  },
  options: {
    explodes: {
      en: 'It explodes: each layer multiplies it by {factor}.',
      zh: '爆炸，每层乘以 {factor}。',
    },
    'vanishes-derivative': {
      en: 'It vanishes: the derivative of the sigmoid is at most 1/4.',
      zh: '消失，因为 sigmoid 的导数不超过 1/4。',
    },
    'level-sigmoid': {
      en: 'It stays: all activations are 1/2, so nothing changes from layer to layer.',
      zh: '不变，因为各层激活值都是 1/2，层与层之间没有变化。',
    },
    'weight-power': {
      en: 'It explodes: each layer multiplies it by {weight}.',
      zh: '爆炸，每层乘以 {weight}。',
    },
  },
  why: {
    'vanishes-derivative': {
      en: 'The weight belongs to the factor: {weight} · 1/4 is above 1.',
      zh: '系数中还有权重，{weight} 乘以 1/4 大于 1。',
    },
    'level-sigmoid': {
      en: 'That the signal stays says nothing of the gradient: a small change of the input is multiplied by {factor} in each layer.',
      zh: '信号不变不等于梯度不变，输入的微小变化每经过一层都乘以 {factor}。',
    },
    'weight-power': {
      en: 'The derivative 1/4 at the net input 0 is missing.',
      zh: '漏了净输入为 0 时的导数 1/4。',
    },
  },
  solution: {
    en: String.raw`Each layer multiplies by $w\,\sigma'(0)=\spot{weight}/4=\spot{factor}$, which is above 1.`,
    zh: String.raw`每层乘以 $w\,\sigma'(0)=\spot{weight}/4=\spot{factor}$，大于 1。`,
  },
};
