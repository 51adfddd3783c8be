import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'vanished-norm',
  pitfall: 'E0.19',
  options: {
    'into-rate': 'right',
    'always-one': { see: () => ({ demo: 'gd-path', set: { steps: 10 } }) },
    'small-rest': { see: () => ({ demo: 'gd-path', set: { normalized: true, steps: 40 } }) },
    'direction-only': { see: () => ({ demo: 'gd-path', set: { normalized: true, steps: 40 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where did the norm go?', zh: '范数到哪里去了？' },
  question: {
    en: String.raw`The steepest unit vector is $-\nabla f/\lVert\nabla f\rVert$, the update is $\theta\leftarrow\theta-\eta\nabla f$. Where did $\lVert\nabla f\rVert$ go?`,
    zh: String.raw`最速下降的单位向量是 $-\nabla f/\lVert\nabla f\rVert$，更新公式却是 $\theta\leftarrow\theta-\eta\nabla f$。$\lVert\nabla f\rVert$ 到哪里去了？`,
  },
  options: {
    'into-rate': {
      en: 'Into the learning rate: the new *η* is the step length divided by the norm.',
      zh: '并入了学习率，新的 *η* 等于步长除以范数。',
    },
    'always-one': { en: 'Nowhere: a gradient has length 1.', zh: '没有消失，因为梯度的长度就是 1。' },
    'small-rest': {
      en: 'Into the rest of the Taylor expansion, which may be neglected.',
      zh: '归入了泰勒展开的余项，可以忽略。',
    },
    'direction-only': {
      en: 'It may be dropped, since only the direction of a step matters.',
      zh: '可以直接去掉，因为只有方向才重要。',
    },
  },
  why: {
    'always-one': {
      en: 'The gradient has the length of the largest rate, and tends to 0 towards a smooth minimum.',
      zh: '梯度的长度等于最大的变化率，接近光滑的极小值点时趋于 0。',
    },
    'small-rest': {
      en: 'The rest concerns the value of *f*. The norm sets the length of the step, and the two rules step very differently.',
      zh: '余项影响的是 *f* 的值，而范数决定步长，两种更新的步长截然不同。',
    },
    'direction-only': {
      en: 'The length matters too: with constant steps of one length the walk keeps hopping about the minimum unless it lands exactly there.',
      zh: '步长同样重要。如果每一步都一样长，除非恰好落在极小值点上，否则参数会一直在附近来回跳动。',
    },
  },
  solution: {
    en: String.raw`$\theta_0-\eta\,g/\lVert g\rVert=\theta_0-\eta_{\text{new}}\,g$ with $\eta_{\text{new}}=\eta/\lVert g\rVert$. Held constant, the new learning rate gives steps of length $\eta_{\text{new}}\lVert g\rVert$.`,
    zh: String.raw`$\theta_0-\eta\,g/\lVert g\rVert=\theta_0-\eta_{\text{new}}\,g$，其中 $\eta_{\text{new}}=\eta/\lVert g\rVert$。新的学习率取常数时，步长为 $\eta_{\text{new}}\lVert g\rVert$。`,
  },
};
