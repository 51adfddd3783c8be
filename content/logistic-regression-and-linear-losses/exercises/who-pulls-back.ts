import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'six-losses',
  params: { margin: oneOf(1.5, 2, 2.5) },
  see: ({ margin }) => ({ demo: 'margin-losses', set: { margin } }),
  options: { squared: 'right', hinge: 'wrong', logistic: 'wrong', exponential: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Who pulls it back?', zh: '哪种损失使间隔减小？' },
  question: {
    en: 'A sample is right, with margin *m* = {margin}. A small step of gradient descent on which loss of this sample makes its margin *smaller*?',
    zh: '某样本分类正确，间隔 *m* = {margin}。对该样本的哪种损失做一小步梯度下降，会使间隔**减小**？',
  },
  options: {
    squared: { en: 'squared $(1-m)^2$', zh: '平方损失 $(1-m)^2$' },
    hinge: { en: String.raw`hinge $\max(0,1-m)$`, zh: String.raw`合页损失 $\max(0,1-m)$` },
    logistic: { en: String.raw`logistic $\ln(1+e^{-m})$`, zh: String.raw`对数损失 $\ln(1+e^{-m})$` },
    exponential: { en: 'exponential $e^{-m}$', zh: '指数损失 $e^{-m}$' },
  },
  why: {
    hinge: {
      en: 'From margin 1 on the hinge loss is constant: its gradient is 0, nothing moves.',
      zh: '间隔超过 1 之后，合页损失恒为 0，梯度为 0，间隔不变。',
    },
    logistic: {
      en: 'The logistic loss falls at every margin, so a step makes the margin larger, if only a little.',
      zh: '对数损失是间隔的减函数，做一步梯度下降会使间隔略微增大。',
    },
    exponential: {
      en: 'The exponential loss falls at every margin, so a step makes the margin larger, if only a little.',
      zh: '指数损失是间隔的减函数，做一步梯度下降会使间隔略微增大。',
    },
  },
  solution: {
    en: String.raw`The squared loss $(1-m)^2=(y-z)^2$ wants the score to equal the label, *m* = 1. For $m\gt1$ its derivative $-2(1-m)$ is positive, so descent lowers the margin. The others never rise with the margin.`,
    zh: String.raw`平方损失 $(1-m)^2=(y-z)^2$ 要求得分等于标签，即 *m* = 1。$m\gt1$ 时导数 $-2(1-m)$ 为正，梯度下降使间隔减小。其余损失都不随间隔增大而增大。`,
  },
};
