import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'turned',
  see: () => ({ demo: 'optimizer-race', set: { rotation: 30, turnStart: true, steps: 50 } }),
  options: { descent: 'right', momentum: 'right', adagrad: 'wrong', rmsprop: 'wrong', adam: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Who does not notice a rotation?', zh: '哪些方法不受旋转影响？' },
  question: {
    en: 'A narrow quadratic valley and the start in it are rotated by 30° against the coordinates. For which methods, with unchanged settings, are the values of *f* at every step the same as before?',
    zh: '把狭长的二次函数山谷和起点一起相对于坐标轴旋转 30°，各方法的参数不变。哪些方法各步的 *f* 与旋转前相同？',
  },
  options: {
    descent: { en: 'Gradient descent', zh: '梯度下降' },
    momentum: { en: 'Momentum', zh: '动量法' },
    adagrad: { en: 'AdaGrad', zh: 'AdaGrad' },
    rmsprop: { en: 'RMSProp', zh: 'RMSProp' },
    adam: { en: 'Adam', zh: 'Adam' },
  },
  why: {
    adagrad: {
      en: 'AdaGrad divides each coordinate by its own sum of squares; a rotation mixes the coordinates.',
      zh: 'AdaGrad 对每个坐标除以各自平方和的平方根，而旋转会把各坐标混合起来。',
    },
    rmsprop: {
      en: 'RMSProp divides each coordinate by its own average of squares; a rotation mixes the coordinates.',
      zh: 'RMSProp 对每个坐标除以平方的移动平均的平方根，而旋转会把各坐标混合起来。',
    },
    adam: {
      en: 'Adam divides each coordinate by its own average of squares; a rotation mixes the coordinates.',
      zh: 'Adam 对每个坐标除以平方的移动平均的平方根，而旋转会把各坐标混合起来。',
    },
  },
  solution: {
    en: 'Gradients rotate with the valley, and so do sums of gradients: gradient descent and momentum take the rotated path. Squares, roots and quotients taken coordinate by coordinate do not rotate.',
    zh: '梯度随山谷一起旋转，梯度的累加也一起旋转，所以梯度下降和动量法走的是旋转之后的同一条路径。逐坐标的平方、开方和相除则不随旋转而旋转。',
  },
};
