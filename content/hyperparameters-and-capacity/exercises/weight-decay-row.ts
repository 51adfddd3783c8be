import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'capacity',
  points: ['values', 'update', 'family', 'kind', 'too-large', 'not-steps'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The row on weight decay', zh: '改正权重衰减一行' },
  question: {
    en: 'A table says: “Weight-decay coefficient: limits how much the parameters change, and so lowers the capacity.” Correct the row: what does the coefficient do, to what, and what happens if it is too large?',
    zh: '某表格写道：“权重衰减系数：限制参数变化的幅度，从而降低容量。”改正这一行，说明权重衰减系数作用于什么、起什么作用、取值过大有何后果。',
  },
  points: {
    values: {
      en: 'It pulls the *values* of the weights towards 0.',
      zh: '使权重的**取值**趋近于 0。',
    },
    update: {
      en: String.raw`$w\leftarrow(1-\eta\lambda)w-\eta\nabla L$ (for $\frac\lambda2w^2$).`,
      zh: String.raw`更新公式 $w\leftarrow(1-\eta\lambda)w-\eta\nabla L$（惩罚项为 $\frac\lambda2w^2$）。`,
    },
    family: {
      en: 'The family of functions and the number of parameters stay; the *effective* capacity falls.',
      zh: '函数族和参数个数不变，降低的是**有效容量**。',
    },
    kind: {
      en: 'It is regularization: meant to lower the error on new data, not that on the training data.',
      zh: '属于正则化，目的是减小泛化误差，不是训练误差。',
    },
    'too-large': {
      en: 'Too large: the weights are pulled too near 0, underfitting.',
      zh: '系数过大，权重过于接近 0，导致欠拟合。',
    },
    'not-steps': {
      en: 'The size of a step is limited by the learning rate or by clipping.',
      zh: '限制每步更新量的是学习率或梯度裁剪。',
    },
  },
  solution: {
    en: String.raw`Weight-decay coefficient *λ*: regularization, meant to lower the error on new data, not that on the training data. With the penalty $\frac\lambda2w^2$ every update $w\leftarrow(1-\eta\lambda)w-\eta\nabla L$ pulls the values of the weights towards 0; it does not limit the change *per step*, which the learning rate *η* and clipping do. Family and number of parameters stay, the effective capacity falls with rising *λ*. Too large a *λ* pulls the weights too near 0 and leads to underfitting, and too small a one leaves overfitting as it is.`,
    zh: String.raw`权重衰减系数 *λ* 属于正则化，目的是减小泛化误差，不是训练误差。惩罚项为 $\frac\lambda2w^2$ 时，每次更新 $w\leftarrow(1-\eta\lambda)w-\eta\nabla L$ 都使权重的取值趋近于 0，但并不限制**每步**的更新量，限制更新量的是学习率 *η* 和梯度裁剪。函数族和参数个数不变，*λ* 增大，有效容量降低。*λ* 过大，权重过于接近 0，导致欠拟合；*λ* 过小则不能抑制过拟合。`,
  },
};
