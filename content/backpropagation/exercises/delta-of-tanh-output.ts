import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { tanhDerivative } from '../../../src/math/activations/sigmoidal';
import { handIn } from './shared/hand-check';

export const exercise = formula({
  section: 'three-factors',
  variables: { o: between(-0.95, 0.95), t: between(-1, 1) },
  answer: ({ o, t }) => (o - t) * tanhDerivative(Math.atanh(o)),
  key: '(o-t)*(1-o^2)',
  slips: {
    'sigmoid-slope': ({ o, t }) => (o - t) * o * (1 - o),
    'slope-missing': {
      value: ({ o, t }) => o - t,
      see: () => handIn('deltaO1', 'outputDerivativeMissing')({}),
    },
    sign: {
      value: ({ o, t }) => (t - o) * (1 - o * o),
      see: () => handIn('deltaO1', 'sign')({}),
      pitfall: 'P14.2',
    },
    doubled: {
      value: ({ o, t }) => 2 * (o - t) * (1 - o * o),
      see: () => ({ demo: 'bp-222', set: { loss: 'sum' } }),
      pitfall: 'E4.19',
    },
    'slope-squared': ({ o, t }) => (o - t) * (1 - o) ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Delta of a tanh output', zh: 'tanh 输出神经元的 δ' },
  question: {
    en: String.raw`An output unit has the activation tanh, $o=\tanh(\mathit{net}_o)$, the target *t* and the loss $E=\tfrac12(o-t)^2$. What is $\delta_o=\partial E/\partial\mathit{net}_o$? Write it in *o* and *t*.`,
    zh: String.raw`输出神经元的激活函数为 tanh，$o=\tanh(\mathit{net}_o)$，目标为 *t*，损失为 $E=\tfrac12(o-t)^2$。求 $\delta_o=\partial E/\partial\mathit{net}_o$。请用 *o* 和 *t* 写出。`,
  },
  solution: {
    en: String.raw`The derivative of the loss with respect to *o* is $o-t$, because the ½ cancels the 2 of the square. The slope of tanh is $1-\tanh^2(\mathit{net}_o)=1-o^2$. The chain rule multiplies them:

$$
\delta_o=\frac{\partial E}{\partial o}\cdot\frac{\partial o}{\partial\mathit{net}_o}
$$`,
    zh: String.raw`损失对 *o* 的导数是 $o-t$，其中 ½ 与平方求导的 2 相消。tanh 的导数是 $1-\tanh^2(\mathit{net}_o)=1-o^2$。按链式法则，两者相乘：

$$
\delta_o=\frac{\partial E}{\partial o}\cdot\frac{\partial o}{\partial\mathit{net}_o}
$$`,
  },
  slips: {
    'sigmoid-slope': {
      en: '*o*(1 − *o*) is the slope of the sigmoid. That of tanh is $1-o^2$.',
      zh: '*o*(1 − *o*) 是 sigmoid 的导数，tanh 的导数是 $1-o^2$。',
    },
    'slope-missing': {
      en: String.raw`This is $\partial E/\partial o$. The step from *o* to its net input, the slope of tanh, is missing.`,
      zh: String.raw`这是 $\partial E/\partial o$，还要乘以 tanh 的导数，才是对净输入的导数。`,
    },
    sign: {
      en: 'Right size, wrong sign: where the output is above its target, *E* grows with the net input.',
      zh: '大小正确，但符号反了。输出大于目标时，*E* 随净输入增大。',
    },
    doubled: {
      en: 'Twice too large: the ½ of this loss cancels the 2 of the square.',
      zh: '大了一倍，因为这个损失里的 ½ 与平方求导的 2 相消。',
    },
    'slope-squared': {
      en: '$1-o^2$ is $(1-o)(1+o)$ and not $(1-o)^2$.',
      zh: '$1-o^2$ 等于 $(1-o)(1+o)$，不是 $(1-o)^2$。',
    },
  },
};
