import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'larger-learning-rate',
  params: { learningRate: oneOf(2, 5, 10, 50, 100, 200) },
  see: ({ learningRate }) => ({ demo: 'lr-cannot-fix', set: { learningRate } }),
  pitfall: 'E0.9',
  statements: {
    'ratio-depends': false,
    'moves-scale': true,
    'loss-shows': {
      isTrue: false,
      see: () => ({ demo: 'lr-cannot-fix', set: { steps: 200 } }),
    },
    'local-optimum': false,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the learning rate', zh: '关于学习率的说法' },
  question: {
    en: 'A deep sigmoid network is trained by plain gradient descent. Its gradients vanish: at the start that of the first layer is a millionth of that of the last. Is the statement right?',
    zh: '用普通的梯度下降训练深层 sigmoid 网络，出现梯度消失，训练开始时首层的梯度只有末层的百万分之一。判断下列说法是否正确。',
  },
  statements: {
    'ratio-depends': {
      en: 'With *η* = {learningRate} instead of 1 the first step of the first layer comes closer to that of the last layer, in relation.',
      zh: '学习率由 1 改为 {learningRate}，第一步中首层与末层更新量的比值会变大。',
    },
    'moves-scale': {
      en: 'With *η* = {learningRate} instead of 1 the first step of every layer is {learningRate} times as long.',
      zh: '学习率由 1 改为 {learningRate}，第一步中各层的更新量都变为原来的 {learningRate} 倍。',
    },
    'loss-shows': {
      en: 'If the training loss falls to 0, the first layer must have learned.',
      zh: '如果训练损失降到 0，首层一定学到了东西。',
    },
    'local-optimum': {
      en: 'The first layer stands still because the network is at a local optimum of the loss.',
      zh: '首层几乎不动，是因为网络处在损失的局部最优点。',
    },
  },
  why: {
    'ratio-depends': {
      en: 'One *η* multiplies both steps and cancels in the ratio.',
      zh: '同一个 *η* 同时乘在两个更新量上，求比值时被约去。',
    },
    'moves-scale': {
      en: 'The gradient at the start does not depend on *η*, and the step is *η* times the gradient.',
      zh: '起点处的梯度与 *η* 无关，而更新量等于 *η* 乘以梯度。',
    },
    'loss-shows': {
      en: 'The last layers can fit a few samples alone, while the first layer stays as random as it was.',
      zh: '样本不多时，后面几层就能单独拟合，首层仍和开始时一样是随机的。',
    },
    'local-optimum': {
      en: 'At a local optimum the gradient of all layers would be 0. Here the last layer has a gradient a million times that of the first.',
      zh: '在局部最优点，各层的梯度都应为 0。而这里末层的梯度是首层的一百万倍。',
    },
  },
  solution: {
    en: String.raw`$\Delta W_l=-\eta\,\partial E/\partial W_l$ has the same $\eta$ for every layer: all first steps are scaled alike, and their ratio is that of the gradients.`,
    zh: String.raw`各层的 $\Delta W_l=-\eta\,\partial E/\partial W_l$ 含有同一个 $\eta$，第一步的更新量同比例缩放，比值就是梯度之比。`,
  },
};
