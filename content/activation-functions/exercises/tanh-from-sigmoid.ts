import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activation } from '../../../src/math/activations';
import { cursorAt, gallery } from './shared/gallery';

export const exercise = numeric({
  section: 'sigmoid-tanh',
  params: { gate: decimal(0.6, 0.95, 0.05) },
  spots: ({ gate }) => ({ rest: 1 - gate, tanh: 2 * gate - 1 }),
  solve: ({ gate }) => activation('tanh').derivative(Math.log(gate / (1 - gate)) / 2),
  see: ({ gate }) =>
    gallery('tanh', { functions: ['tanh'], cursor: cursorAt(Math.log(gate / (1 - gate)) / 2) }),
  slips: {
    'sigmoid-slope': {
      value: ({ gate }) => gate * (1 - gate),
      see: ({ gate }) =>
        gallery('tanh', {
          functions: ['sigmoid', 'tanh'],
          cursor: cursorAt(Math.log(gate / (1 - gate)) / 2),
        }),
    },
    'one-factor': ({ gate }) => 2 * gate * (1 - gate),
    'gate-as-tanh': ({ gate }) => 1 - gate ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'tanh by way of sigmoid', zh: '由 sigmoid 求 tanh' },
  question: {
    en: 'A calculator has a sigmoid key only. It shows σ(2*x*) = {gate}. What is the derivative of tanh at *x*?',
    zh: '某计算器只能算 sigmoid，显示 σ(2*x*) = {gate}。求 tanh 在 *x* 处的导数。',
  },
  solution: {
    en: String.raw`From $\tanh x=2\sigma(2x)-1$ the chain rule gives $\tanh'(x)=4\,\sigma'(2x)$, one factor 2 from the front and one from inside. With σ = {gate} and 1 − σ = {rest}:

$$
4\cdot\spot{gate}\cdot\spot{rest}=\spot{answer}
$$

The other way gives the same: tanh *x* = {tanh}, and 1 − tanh² *x* is the derivative.`,
    zh: String.raw`对 $\tanh x=2\sigma(2x)-1$ 用链式法则，得 $\tanh'(x)=4\,\sigma'(2x)$，其中一个因子 2 来自 σ 前面的系数，另一个来自内层的 2*x*。代入 σ = {gate}，1 − σ = {rest}：

$$
4\cdot\spot{gate}\cdot\spot{rest}=\spot{answer}
$$

另一种算法结果相同。由 tanh *x* = {tanh}，导数为 1 − tanh² *x*。`,
  },
  slips: {
    'sigmoid-slope': {
      en: 'This is the derivative of sigmoid at 2*x*. tanh is stretched upwards and squeezed sideways, by 2 each: four times as steep.',
      zh: '这是 sigmoid 在 2*x* 处的导数。tanh 纵向拉伸到两倍，横向压缩到一半，所以导数是四倍。',
    },
    'one-factor': {
      en: 'One factor 2 is missing: one comes from the 2 in front of σ, one from the 2*x* inside.',
      zh: '少了一个因子 2。两个因子 2 分别来自 σ 前面的系数和内层的 2*x*。',
    },
    'gate-as-tanh': {
      en: 'In 1 − tanh² the value of sigmoid was used. First turn it into tanh *x* = 2σ(2*x*) − 1.',
      zh: '在 1 − tanh² 中直接代入了 sigmoid 的值，应先由 tanh *x* = 2σ(2*x*) − 1 换算。',
    },
  },
};
