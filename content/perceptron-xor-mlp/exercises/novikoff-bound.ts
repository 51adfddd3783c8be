import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { novikoffBound } from '../../../src/math/perceptron/perceptron';

export const exercise = numeric({
  section: 'learning-rule',
  params: { radius: whole(2, 9), margin: oneOf(0.1, 0.2, 0.25, 0.4, 0.5) },
  // One sample of length R whose score from a unit vector is γ has these two numbers.
  solve: ({ radius, margin }) => {
    const along = margin;
    const across = Math.sqrt(radius * radius - 1 - along * along);
    return novikoffBound([[along, across]], [1], { weights: [1, 0], bias: 0 });
  },
  slips: {
    'not-squared': ({ radius, margin }) => radius / margin,
    'margin-not-squared': ({ radius, margin }) => (radius * radius) / margin,
    inverted: ({ radius, margin }) => (margin / radius) ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How many corrections at most?', zh: '更新次数的上界' },
  question: {
    en: String.raw`With a constant 1 at the end of every input, all samples have length at most *R* = {radius}, and a unit vector *u* satisfies $y\,u^\top\tilde x\ge\gamma=\spot{margin}$ on all of them. Which bound does Novikoff's theorem give for the number of updates from zero weights?`,
    zh: String.raw`在每个输入的末尾添上常数 1 之后，所有样本的范数都不超过 *R* = {radius}，且存在单位向量 *u*，使所有样本满足 $y\,u^\top\tilde x\ge\gamma=\spot{margin}$。感知机从零权重开始训练，求 Novikoff 定理给出的更新次数的上界。`,
  },
  solution: {
    en: String.raw`$R^2/\gamma^2=\spot{radius}^2/\spot{margin}^2\approx\spot{answer}$: after *k* updates $k\gamma\le u^\top\tilde w\le\lVert\tilde w\rVert\le\sqrt kR$.`,
    zh: String.raw`上界为 $R^2/\gamma^2=\spot{radius}^2/\spot{margin}^2\approx\spot{answer}$。理由是更新 *k* 次之后有 $k\gamma\le u^\top\tilde w\le\lVert\tilde w\rVert\le\sqrt kR$。`,
  },
  slips: {
    'not-squared': {
      en: String.raw`From $k\gamma\le\sqrt kR$ follows $\sqrt k\le R/\gamma$: the ratio must be squared.`,
      zh: String.raw`由 $k\gamma\le\sqrt kR$ 得 $\sqrt k\le R/\gamma$，还要平方。`,
    },
    'margin-not-squared': { en: 'The margin is squared too.', zh: '间隔 *γ* 也要平方。' },
    inverted: {
      en: 'Upside down: a smaller margin allows *more* updates.',
      zh: '分子与分母颠倒了。间隔越小，更新次数的上界越**大**。',
    },
  },
};
