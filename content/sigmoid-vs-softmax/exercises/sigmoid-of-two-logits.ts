import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { twoClassOutput } from '../../../src/math/output-layer/two-class';

export const exercise = numeric({
  section: 'two-classes',
  params: { first: decimal(-2, 2, 0.1), second: decimal(-2, 2, 0.1) },
  accept: ({ first, second }) => Math.abs(first - second) >= 0.5 && Math.abs(first - second) <= 3,
  spots: ({ first, second }) => ({ difference: Number((first - second).toPrecision(12)) }),
  solve: ({ first, second }) => twoClassOutput(first, second, 1).softmax,
  see: ({ first, second }) => ({ demo: 'two-class-equivalence', set: { logit1: first, logit0: second } }),
  slips: {
    'own-logit': { value: ({ first }) => sigmoid(first), pitfall: 'P10.4' },
    'other-class': ({ first, second }) => sigmoid(second - first),
    shares: {
      value: ({ first, second }) => sigmoid(first) / (sigmoid(first) + sigmoid(second)),
      pitfall: 'P10.3',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A softmax of two as a sigmoid', zh: '两类 softmax 化为 sigmoid' },
  question: {
    en: 'A softmax has the logits $z_1$ = {first} and $z_0$ = {second}. What is the probability of class 1?',
    zh: '某 softmax 输出层的得分为 $z_1$ = {first}、$z_0$ = {second}。求类别 1 的概率。',
  },
  solution: {
    en: String.raw`Only the difference counts: $p_1=\sigma(z_1-z_0)=\sigma(\spot{difference})\approx\spot{answer}$.`,
    zh: String.raw`只有得分之差起作用，$p_1=\sigma(z_1-z_0)=\sigma(\spot{difference})\approx\spot{answer}$。`,
  },
  slips: {
    'own-logit': {
      en: String.raw`This is $\sigma(z_1)$. The argument is the difference of the logits, not $z_1$ alone.`,
      zh: String.raw`这是 $\sigma(z_1)$。自变量应当是两个得分之差，而不只是 $z_1$。`,
    },
    'other-class': {
      en: 'This is the probability of class 0: the difference has the wrong sign.',
      zh: '这是类别 0 的概率，差的符号反了。',
    },
    shares: {
      en: 'Here two sigmoids were divided by their sum. Softmax divides exponentials by their sum.',
      zh: '这里把两个 sigmoid 除以它们的和。softmax 是把两个指数除以指数之和。',
    },
  },
};
