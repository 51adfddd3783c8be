import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'decay',
  variables: {
    theta: between(0.5, 3),
    eta: between(0.01, 0.3),
    lambda: between(0.05, 0.5),
    mhat: between(0.2, 2),
    vhat: between(0.2, 4),
    epsilon: between(0.01, 0.1),
  },
  letters: { theta: 'θ', eta: 'η', lambda: 'λ', mhat: 'm̂', vhat: 'v̂', epsilon: 'ε' },
  answer: ({ theta, eta, lambda, mhat, vhat, epsilon }) =>
    (1 - eta * lambda) * theta - (eta * mhat) / (Math.sqrt(vhat) + epsilon),
  key: '(1-eta*lambda)*theta-eta*mhat/(sqrt(vhat)+epsilon)',
  slips: {
    'decay-divided': {
      value: ({ theta, eta, lambda, mhat, vhat, epsilon }) =>
        theta - (eta * (mhat + lambda * theta)) / (Math.sqrt(vhat) + epsilon),
      see: () => ({ demo: 'adamw-vs-l2', view: 2, set: { gradients: 'alternating', steps: 300 } }),
      pitfall: 'P25.2',
    },
    'decay-without-rate': ({ theta, eta, lambda, mhat, vhat, epsilon }) =>
      (1 - lambda) * theta - (eta * mhat) / (Math.sqrt(vhat) + epsilon),
    'no-root': ({ theta, eta, lambda, mhat, vhat, epsilon }) =>
      (1 - eta * lambda) * theta - (eta * mhat) / (vhat + epsilon),
    'without-decay': ({ theta, eta, mhat, vhat, epsilon }) =>
      theta - (eta * mhat) / (Math.sqrt(vhat) + epsilon),
    'epsilon-inside': ({ theta, eta, lambda, mhat, vhat, epsilon }) =>
      (1 - eta * lambda) * theta - (eta * mhat) / Math.sqrt(vhat + epsilon),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The update of AdamW', zh: 'AdamW 的更新公式' },
  question: {
    en: String.raw`A weight is *θ*. Its bias-corrected moments, the new gradient included, are $\hat m$ and $\hat v$; *ε* is added to the root of the second. What is the weight after the step of AdamW, in the form that PyTorch has, with learning rate *η* and weight decay *λ*? Write it in *θ*, *η*, *λ*, $\hat m$, $\hat v$ and *ε*.`,
    zh: String.raw`某权重为 *θ*，计入新梯度并做偏差修正之后，一阶矩与二阶矩为 $\hat m$、$\hat v$，*ε* 加在后者的平方根上。AdamW 采用 PyTorch 的形式，学习率为 *η*，权重衰减系数为 *λ*，更新之后权重是多少？请用 *θ*、*η*、*λ*、$\hat m$、$\hat v$ 和 *ε* 写出。`,
  },
  solution: {
    en: String.raw`AdamW multiplies the weight by $1-\eta\lambda$, whatever its gradients are, and takes the step of Adam, $\eta\,\hat m/(\sqrt{\hat v}+\varepsilon)$, off what is left. The decay stands outside the quotient, so it is not divided by $\sqrt{\hat v}$.`,
    zh: String.raw`AdamW 先把权重乘以 $1-\eta\lambda$，与梯度的大小无关，再减去 Adam 的更新量 $\eta\,\hat m/(\sqrt{\hat v}+\varepsilon)$。衰减项在商之外，不除以 $\sqrt{\hat v}$。`,
  },
  slips: {
    'decay-divided': {
      en: 'Here the decay is divided by the root as well. AdamW keeps it outside the quotient, so that all weights decay alike.',
      zh: String.raw`这里衰减项也除以了 $\sqrt{\hat v}$。AdamW 把衰减移到商外，各权重的衰减系数才相同。`,
    },
    'decay-without-rate': {
      en: 'In the form of PyTorch the decay is multiplied by the learning rate too: the factor is 1 − *ηλ*.',
      zh: '按 PyTorch 的形式，衰减也要乘以学习率，系数为 1 − *ηλ*。',
    },
    'no-root': {
      en: String.raw`The root of $\hat v$ is missing: only with it do the units of the gradient cancel.`,
      zh: String.raw`$\hat v$ 漏了开方。开方之后，梯度的单位才能约去。`,
    },
    'without-decay': {
      en: 'This is Adam without any decay.',
      zh: '这是没有权重衰减的 Adam。',
    },
    'epsilon-inside': {
      en: 'Here *ε* is added before the root is taken; the question adds it to the root.',
      zh: '这里先加 *ε* 再开方，而题中的 *ε* 加在平方根上。',
    },
  },
};
