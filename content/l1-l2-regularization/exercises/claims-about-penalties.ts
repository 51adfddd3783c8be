import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'algorithms',
  statements: {
    'no-sgd': {
      isTrue: false,
      see: () => ({ demo: 'ista-vs-subgradient', view: 3 }),
      pitfall: 'E2.9',
    },
    'large-lambda': {
      isTrue: false,
      see: () => ({ demo: 'soft-threshold', set: { penalty: 3 } }),
      pitfall: 'P29.1',
    },
    corner: {
      isTrue: false,
      see: () => ({ demo: 'l1-l2-contours', set: { penalty: 0.05 } }),
      pitfall: 'E2.6',
    },
    grows: { isTrue: true, see: () => ({ demo: 'l1-l2-contours' }) },
    smaller: { isTrue: false, see: () => ({ demo: 'rescale', set: { factor: 1 } }), pitfall: 'E3.17' },
    'same-loss': { isTrue: false, pitfall: 'E2.8' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about L1 and L2', zh: '关于 L1 与 L2 的说法' },
  question: {
    en: 'Penalties $\\lambda\\lVert w\\rVert_1$ and $\\lambda\\lVert w\\rVert_2^2$ with finite $\\lambda>0$. Is the statement right?',
    zh: '惩罚项为 $\\lambda\\lVert w\\rVert_1$ 或 $\\lambda\\lVert w\\rVert_2^2$，$\\lambda>0$ 且有限。判断下列说法是否正确。',
  },
  statements: {
    'no-sgd': {
      en: 'A network with an L1 penalty cannot be trained by SGD, since |*w*| has no derivative at 0.',
      zh: '|*w*| 在 0 处不可导，所以加了 L1 惩罚的网络不能用 SGD 训练。',
    },
    'large-lambda': {
      en: 'A model has a single weight, and its loss, convex and differentiable, is not smallest at 0. If *λ* is large enough, L2 sets the weight to exactly 0.',
      zh: '模型只有一个权重，损失是可导的凸函数，最小值点不在 0。只要 *λ* 足够大，L2 就能使这个权重恰好为 0。',
    },
    corner: {
      en: 'With L1 at least one weight is 0 whatever *λ* > 0 is.',
      zh: '无论 *λ* > 0 取何值，L1 都至少使一个权重为 0。',
    },
    grows: {
      en: 'With correlated inputs a single weight can be larger in size with L2 than without it.',
      zh: '输入相关时，加上 L2 之后个别权重的绝对值可能反而变大。',
    },
    smaller: {
      en: 'Of two ReLU networks the one with the smaller weights computes the simpler function.',
      zh: '两个 ReLU 网络中，权重较小的一个表示的函数更简单。',
    },
    'same-loss': {
      en: 'Training with the L1 loss is the same as training with L1 regularization.',
      zh: '用 L1 损失训练与用 L1 正则化训练是一回事。',
    },
  },
  why: {
    'no-sgd': {
      en: 'A subgradient, such as *λ* sign(*w*) with sign(0) = 0, is enough. What it does not give are exact zeros.',
      zh: '取次梯度即可，例如 *λ* sign(*w*)，并规定 sign(0) = 0。次梯度法得不到的只是精确的零。',
    },
    'large-lambda': {
      en: 'The derivative of the L2 penalty is 0 at *w* = 0. So the slope of the loss remains there. The loss is convex and not smallest at 0, so that slope is not 0, and *w* = 0 is not the minimum, whatever *λ* is.',
      zh: 'L2 惩罚在 *w* = 0 处的导数为 0，该处只剩损失的导数。损失是凸函数，最小值点不在 0，所以导数不为 0，无论 *λ* 多大，*w* = 0 都不是最小值点。',
    },
    corner: {
      en: 'For small *λ* the contours touch an edge of the diamond; both weights remain.',
      zh: '*λ* 较小时，等高线与菱形的边相切，两个权重都不为 0。',
    },
    grows: {
      en: 'It takes over a part of the other weight, because two moderate weights have a smaller sum of squares than one large one.',
      zh: '这个权重分担了另一个权重的一部分，因为两个适中的权重，其平方和小于一个大权重的平方。',
    },
    smaller: {
      en: 'Multiplying one layer by *c* and dividing the next by *c* changes the size of the weights but not the function.',
      zh: '一层的权重乘以 *c*，后一层的权重除以 *c*，权重的大小改变了，函数却不变。',
    },
    'same-loss': {
      en: 'The L1 loss is the absolute error of the targets (Laplace noise); L1 regularization is a penalty on the weights (Laplace prior).',
      zh: 'L1 损失是目标值的绝对误差（拉普拉斯噪声），L1 正则化是对权重的惩罚（拉普拉斯先验）。',
    },
  },
  solution: {
    en: 'L1 regularization can be trained with subgradients, gives zeros often but not always, and is not the L1 loss. L2 does not bring such a single weight to 0 and may enlarge single weights of correlated inputs. Where a function can be rescaled, the size of its weights is no measure of its complexity.',
    zh: '加了 L1 惩罚的网络可以用次梯度训练，常常（但不一定）得到零权重；L1 正则化与 L1 损失不同。L2 不能使上述单个权重恰好为 0，输入相关时个别权重还可能变大。函数不变而权重可以缩放时，权重的大小不能衡量函数的复杂度。',
  },
};
