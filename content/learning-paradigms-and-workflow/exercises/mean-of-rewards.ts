import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { nextMean } from '../../../src/math/paradigms/running-mean';

const rewardsOf = ({ r1, r2, r3, r4 }: { r1: number; r2: number; r3: number; r4: number }) => [
  r1,
  r2,
  r3,
  r4,
];

export const exercise = numeric({
  section: 'rewards',
  params: { r1: whole(0, 9), r2: whole(0, 9), r3: whole(0, 9), r4: whole(0, 9) },
  solve: (values) => rewardsOf(values).reduce((mean, reward, i) => nextMean(mean, reward, i + 1), 0),
  slips: {
    'sum-kept': ({ r1, r2, r3, r4 }) => r1 + r2 + r3 + r4,
    'start-counted': ({ r1, r2, r3, r4 }) => (r1 + r2 + r3 + r4) / 5,
    'half-step': (values) =>
      rewardsOf(values).reduce((mean, reward, i) => (i === 0 ? reward : (mean + reward) / 2), 0),
    'three-kept': ({ r1, r2, r3, r4 }) => (r1 + r2 + r3) / 3 + r4 / 4,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A running mean', zh: '增量平均' },
  question: {
    en: String.raw`An arm of a bandit has paid {r1}, {r2}, {r3}, {r4}. Start with $Q$ = 0 and use $Q\leftarrow Q+\frac1n(r-Q)$ after each reward, where $n$ counts them. What is $Q$ at the end?`,
    zh: String.raw`某个臂先后得到奖励 {r1}、{r2}、{r3}、{r4}。取初值 $Q$ = 0，每次得到奖励后按 $Q\leftarrow Q+\frac1n(r-Q)$ 更新，$n$ 为奖励的序号。求最后的 $Q$。`,
  },
  solution: {
    en: String.raw`The rule gives the mean of all rewards so far, whatever $Q$ was at the start, because the first step has $n$ = 1: $(\spot{r1}+\spot{r2}+\spot{r3}+\spot{r4})/4=\spot{answer}$.`,
    zh: String.raw`第一步 $n$ = 1，初值不起作用，此后 $Q$ 总等于已有奖励的均值，即 $(\spot{r1}+\spot{r2}+\spot{r3}+\spot{r4})/4=\spot{answer}$。`,
  },
  slips: {
    'sum-kept': {
      en: 'This is the sum. Each new reward moves the mean by only one $n$-th of its distance from the mean.',
      zh: '这是奖励之和。新奖励与均值之差要除以 $n$ 之后才加到均值上。',
    },
    'start-counted': {
      en: 'The start $Q$ = 0 was counted as a reward. There are four rewards, and the step of the first one is 1: nothing is left of the start.',
      zh: '这里把初值 $Q$ = 0 也当作一次奖励。奖励共四次，第一次的步长为 1，更新之后初值不再起作用。',
    },
    'half-step': {
      en: String.raw`Here every step went half the way to the new reward. The step is $\frac1n$: ½, then ⅓, then ¼.`,
      zh: String.raw`这里每一步都向新奖励移动一半。步长应为 $\frac1n$，依次是 ½、⅓、¼。`,
    },
    'three-kept': {
      en: 'The old mean was kept in full and a quarter of the reward added. What is added is a quarter of the *difference*.',
      zh: '这里保留了原来的均值，再加上奖励的四分之一。应当加上的是**差值**的四分之一。',
    },
  },
};
