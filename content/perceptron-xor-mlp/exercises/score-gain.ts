import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { perceptronScore, perceptronUpdate } from '../../../src/math/perceptron/perceptron';

export const exercise = numeric({
  section: 'learning-rule',
  params: { x1: whole(2, 6), x2: whole(1, 5), x3: whole(-5, -2) },
  // From zero weights, where every sample is a mistake.
  solve: ({ x1, x2, x3 }) => {
    const point = [x1, x2, x3];
    const { weights, bias } = perceptronUpdate({ weights: [0, 0, 0], bias: 0 }, point, 1);
    return perceptronScore(weights, bias, point);
  },
  slips: {
    'without-bias': ({ x1, x2, x3 }) => x1 ** 2 + x2 ** 2 + x3 ** 2,
    'length-alone': ({ x1, x2, x3 }) => Math.hypot(x1, x2, x3) + 1,
    'sum-of-inputs': ({ x1, x2, x3 }) => x1 + x2 + x3 + 1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What an update gains', zh: '更新一次的效果' },
  question: {
    en: String.raw`The perceptron is wrong on the sample $x=(\spot{x1},\spot{x2},\spot{x3})$ and makes one update of *w* and *b* with the learning rate 1. By how much does $y(w^\top x+b)$ of this sample rise?`,
    zh: String.raw`感知机把样本 $x=(\spot{x1},\spot{x2},\spot{x3})$ 分错，于是更新一次 *w* 与 *b*，学习率取 1。该样本的 $y(w^\top x+b)$ 增大多少？`,
  },
  solution: {
    en: String.raw`$y((w+yx)^\top x+b+y)=y(w^\top x+b)+\lVert x\rVert^2+1$, because $y^2=1$. Here $\lVert x\rVert^2+1=\spot{answer}$.`,
    zh: String.raw`因为 $y^2=1$，所以 $y((w+yx)^\top x+b+y)=y(w^\top x+b)+\lVert x\rVert^2+1$。代入得 $\lVert x\rVert^2+1=\spot{answer}$。`,
  },
  slips: {
    'without-bias': { en: 'The bias moves too: it adds 1.', zh: '偏置也更新了，还要加 1。' },
    'length-alone': {
      en: 'It is the *squared* length of *x*.',
      zh: '应当取 *x* 的范数的**平方**。',
    },
    'sum-of-inputs': {
      en: 'Each input is multiplied by the change of its weight, which is again the input: squares.',
      zh: '每个输入乘以相应权重的改变量，而改变量就是该输入，所以是平方和。',
    },
  },
};
