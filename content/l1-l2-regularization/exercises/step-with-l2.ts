import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'penalties',
  variables: {
    w: between(0.3, 3),
    g: between(-2, 2),
    eta: between(0.01, 0.3),
    lambda: between(0.05, 0.8),
  },
  letters: { eta: 'η', lambda: 'λ' },
  answer: ({ w, g, eta, lambda }) => (1 - 2 * eta * lambda) * w - eta * g,
  key: '(1-2*eta*lambda)*w-eta*g',
  slips: {
    'two-missing': ({ w, g, eta, lambda }) => (1 - eta * lambda) * w - eta * g,
    'decay-without-rate': ({ w, g, eta, lambda }) => (1 - 2 * lambda) * w - eta * g,
    'like-l1': { value: ({ w, g, eta, lambda }) => w - eta * (g + lambda), pitfall: 'E1.73' },
    'penalty-for-its-gradient': ({ w, g, eta, lambda }) => w - eta * (g + lambda * w ** 2),
    growing: ({ w, g, eta, lambda }) => (1 + 2 * eta * lambda) * w - eta * g,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One step with an L2 penalty', zh: '加 L2 惩罚的一步更新' },
  question: {
    en: String.raw`The objective is $L(w)+\lambda w^2$; the current weight is *w* > 0, and the loss alone has the derivative $L'(w)=g$. What is the weight after one step of gradient descent with learning rate *η*? Write it in *w*, *g*, *η* and *λ*.`,
    zh: String.raw`目标函数为 $L(w)+\lambda w^2$，当前权重 *w* > 0，损失本身的导数为 $L'(w)=g$。以学习率 *η* 作一步梯度下降，权重变为多少？请用 *w*、*g*、*η* 和 *λ* 写出。`,
  },
  solution: {
    en: String.raw`The derivative of the objective is $g+2\lambda w$, so the step leads to $w-\eta(g+2\lambda w)$. Collect the terms with *w*: the penalty multiplies the weight by $1-2\eta\lambda$, which is weight decay. With the convention $\frac\lambda2w^2$ the factor would be $1-\eta\lambda$.`,
    zh: String.raw`目标函数的导数为 $g+2\lambda w$，更新之后为 $w-\eta(g+2\lambda w)$。合并含 *w* 的项可知，惩罚项的作用是把权重乘以 $1-2\eta\lambda$，即权重衰减。若惩罚项写成 $\frac\lambda2w^2$，系数则为 $1-\eta\lambda$。`,
  },
  slips: {
    'two-missing': {
      en: String.raw`The derivative of $\lambda w^2$ is $2\lambda w$. Without the 2 the penalty would be $\frac\lambda2w^2$.`,
      zh: String.raw`$\lambda w^2$ 的导数是 $2\lambda w$。没有系数 2 时，惩罚项是 $\frac\lambda2w^2$。`,
    },
    'decay-without-rate': {
      en: 'The gradient of the penalty is multiplied by *η* like that of the loss.',
      zh: '惩罚项的梯度与损失的梯度一样，也要乘以 *η*。',
    },
    'like-l1': {
      en: String.raw`This is the step for the penalty $\lambda|w|$, which takes off the same from every weight.`,
      zh: String.raw`这是惩罚项为 $\lambda|w|$ 时的更新，无论权重大小都减去同样的量。`,
    },
    'penalty-for-its-gradient': {
      en: String.raw`The step takes the derivative of the penalty, $2\lambda w$, not the penalty itself.`,
      zh: String.raw`更新用的是惩罚项的导数 $2\lambda w$，不是惩罚项本身。`,
    },
    growing: {
      en: 'The step goes against the gradient, so the penalty makes the weight smaller.',
      zh: '更新沿负梯度方向，惩罚项使权重减小。',
    },
  },
};
