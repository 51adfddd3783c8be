import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'units',
  params: { factor: oneOf(10, 100, 1000) },
  statements: {
    'loss-scaled': {
      isTrue: false,
      see: ({ factor }) => ({ demo: 'optimizer-race', set: { lossScale: factor, methods: ['adam'] } }),
      pitfall: 'P25.5',
    },
    rotation: {
      isTrue: false,
      see: () => ({ demo: 'optimizer-race', set: { rotation: 15, turnStart: true } }),
      pitfall: 'P25.4',
    },
    'descent-rotates': {
      isTrue: true,
      see: () => ({
        demo: 'optimizer-race',
        set: { rotation: 15, turnStart: true, method: 'gradient-descent', learningRate: 0.015 },
      }),
    },
    'adagrad-rises': {
      isTrue: false,
      see: () => ({ demo: 'adam-bias', set: { gradients: 'drop', steps: 300 } }),
      pitfall: 'P25.3',
    },
    'needs-rate': {
      isTrue: true,
      see: () => ({ demo: 'optimizer-race', set: { rotation: 15, learningRate: 0.01 } }),
      pitfall: 'P25.1',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about adaptive methods', zh: '关于自适应方法的说法' },
  question: {
    en: 'Neglect *ε*. Is this true?',
    zh: '忽略 *ε*，判断下列说法是否正确。',
  },
  statements: {
    'loss-scaled': {
      en: 'If the loss is multiplied by {factor}, Adam with the same *η* takes another path.',
      zh: '把损失乘以 {factor}，*η* 不变，则 Adam 的路径会改变。',
    },
    rotation: {
      en: 'If a valley and the start in it are rotated, Adam reaches the same values of *f* as before.',
      zh: '把山谷和起点一起旋转，Adam 各步的 *f* 与旋转前相同。',
    },
    'descent-rotates': {
      en: 'If a valley and the start in it are rotated, gradient descent reaches the same values of *f* as before.',
      zh: '把山谷和起点一起旋转，梯度下降各步的 *f* 与旋转前相同。',
    },
    'adagrad-rises': {
      en: 'If the gradients get {factor} times smaller, AdaGrad’s factor *η*/√*s* grows again.',
      zh: '梯度缩小到原来的 1/{factor} 之后，AdaGrad 的系数 *η*/√*s* 会重新增大。',
    },
    'needs-rate': {
      en: 'In Adam too *η* must be chosen to fit the problem.',
      zh: '使用 Adam 时，仍需根据问题选择 *η*。',
    },
  },
  why: {
    'loss-scaled': {
      en: String.raw`Numerator and denominator both get the factor {factor}: $\hat m$ directly, $\hat v$ squared and under a root. It cancels.`,
      zh: String.raw`分子和分母都多出因子 {factor}，$\hat m$ 直接乘以 {factor}，$\hat v$ 乘以 {factor} 的平方再开方，两者相消。`,
    },
    rotation: {
      en: 'Adam scales along the coordinates. After the rotation these are no longer the axes of the valley.',
      zh: 'Adam 沿坐标方向缩放。旋转之后，坐标轴不再是山谷的主轴。',
    },
    'descent-rotates': {
      en: 'The gradient is rotated with the valley, so every step is too, and lengths and values stay.',
      zh: '梯度随山谷一起旋转，因此每一步也一起旋转，步长和函数值都不变。',
    },
    'adagrad-rises': {
      en: 'The sum *s* never gets smaller. RMSProp, with an average, would recover.',
      zh: '累加和 *s* 不会减小。RMSProp 采用移动平均，系数才会回升。',
    },
    'needs-rate': {
      en: 'Adam adapts the ratio between the coordinates; *η* still sets the length of the steps.',
      zh: 'Adam 调整的是各坐标之间的比例，步长仍由 *η* 决定。',
    },
  },
  solution: {
    en: 'The quotients of adaptive methods cancel a factor of the loss or of one component of the gradient, but scale along the coordinates, so a rotation changes them. With gradient descent it is the other way round. The scale of AdaGrad only grows; *η* sets the length of the steps in all of them.',
    zh: '自适应方法的商会约去损失或梯度某一分量的常数因子，但缩放沿坐标方向进行，因此受旋转影响。梯度下降正好相反。AdaGrad 的分母只增不减。各方法的步长都由 *η* 决定。',
  },
};
