import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { nextMean } from '../../../src/math/paradigms/running-mean';

export const exercise = numeric({
  section: 'rewards',
  params: { old: whole(2, 9), count: oneOf(4, 5, 8, 10, 20), reward: whole(10, 30) },
  solve: ({ old, count, reward }) => nextMean(old, reward, count),
  slips: {
    'one-late': ({ old, count, reward }) => nextMean(old, reward, count + 1),
    'no-difference': ({ old, count, reward }) => old + reward / count,
    halfway: ({ old, reward }) => nextMean(old, reward, 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The estimate after one more reward', zh: '再得一个奖励之后的估计' },
  question: {
    en: `The mean reward of an arm is $Q$ = {old}. Its reward number {count} is {reward}. What is the new $Q$?`,
    zh: `某个臂的平均奖励为 $Q$ = {old}，第 {count} 次奖励为 {reward}。求新的 $Q$。`,
  },
  solution: {
    en: String.raw`$Q+\frac1n(r-Q)=\spot{old}+\frac1{\spot{count}}(\spot{reward}-\spot{old})=\spot{answer}$.`,
    zh: String.raw`$Q+\frac1n(r-Q)=\spot{old}+\frac1{\spot{count}}(\spot{reward}-\spot{old})=\spot{answer}$。`,
  },
  slips: {
    'one-late': {
      en: 'The new reward is already counted in *n*: divide by {count}.',
      zh: '新奖励已经计入 *n*，应除以 {count}。',
    },
    'no-difference': {
      en: 'Subtract the old mean first: only the difference is divided by *n* and added.',
      zh: '应先求新奖励与原来的均值之差，再除以 *n* 加到均值上。',
    },
    halfway: {
      en: 'The mean of old mean and reward gives one reward as much weight as all others together.',
      zh: '把原来的均值与新奖励各取一半，等于让一个奖励与此前全部奖励的权重相同。',
    },
  },
};
