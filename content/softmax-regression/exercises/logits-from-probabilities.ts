import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'linear',
  params: { first: oneOf(0.5, 0.6, 0.7), second: oneOf(0.05, 0.1, 0.2) },
  spots: ({ first, second }) => ({ third: Number((1 - first - second).toPrecision(12)) }),
  solve: ({ first, second }) => Math.log(first / second),
  slips: {
    difference: ({ first, second }) => first - second,
    'one-against-rest': ({ first }) => Math.log(first / (1 - first)),
    ratio: ({ first, second }) => first / second,
    'wrong-way': ({ first, second }) => Math.log(second / first),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Back from probabilities to logits', zh: '由概率求得分之差' },
  question: {
    en: 'Softmax gave $p_1$ = {first}, $p_2$ = {second}, $p_3$ = {third}. The logits cannot be known from these, but their differences can: compute $z_1-z_2$.',
    zh: 'softmax 的输出为 $p_1$ = {first}、$p_2$ = {second}、$p_3$ = {third}。由此不能确定得分本身，但能确定得分之差。求 $z_1-z_2$。',
  },
  solution: {
    en: String.raw`$p_1/p_2=e^{z_1-z_2}$, so $z_1-z_2=\ln(\spot{first}/\spot{second})\approx\spot{answer}$. A constant added to all logits cannot be seen in the probabilities.`,
    zh: String.raw`$p_1/p_2=e^{z_1-z_2}$，所以 $z_1-z_2=\ln(\spot{first}/\spot{second})\approx\spot{answer}$。所有得分同加一个常数，概率不变，因此得分本身无法确定。`,
  },
  slips: {
    difference: {
      en: 'A difference of logits is given by the ratio of the probabilities, not by their difference.',
      zh: '得分之差由概率之比决定，而不是概率之差。',
    },
    'one-against-rest': {
      en: 'These are the log-odds of class 1 against all others. Asked for is class 1 against class 2.',
      zh: '这是类别 1 相对于其余各类的对数几率，题目问的是类别 1 与类别 2。',
    },
    ratio: { en: 'This is the ratio. Its logarithm is wanted.', zh: '这是概率之比，还要取对数。' },
    'wrong-way': {
      en: 'This is $z_2-z_1$: the more probable class has the larger logit.',
      zh: '这是 $z_2-z_1$，概率较大的类别得分也较大。',
    },
  },
};
