import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'feature-maps',
  options: {
    product: 'right',
    difference: 'right',
    rbf: 'right',
    relu: 'right',
    scaling: { pitfall: 'P11.3' },
    linear: { pitfall: 'E4.3' },
    radius: {
      see: () => ({ demo: 'feature-lift', set: { feature: 'radius' } }),
      pitfall: 'P11.3',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What makes XOR separable?', zh: '怎样使异或变得可分？' },
  question: {
    en: 'Which of these can make XOR on the corners (0,0), (0,1), (1,0), (1,1) linearly separable?',
    zh: '对顶点 (0,0)、(0,1)、(1,0)、(1,1) 上的异或问题，下列哪些做法可以使其线性可分？',
  },
  options: {
    product: { en: 'the feature $x_1x_2$', zh: '添加特征 $x_1x_2$' },
    difference: { en: 'the feature $(x_1-x_2)^2$', zh: '添加特征 $(x_1-x_2)^2$' },
    rbf: { en: 'a Gaussian (RBF) kernel', zh: '使用高斯核（RBF 核）' },
    relu: { en: 'a hidden layer of two ReLUs', zh: '增加含两个 ReLU 的隐藏层' },
    scaling: { en: 'scaling and rotating the inputs', zh: '对输入作缩放和旋转' },
    linear: { en: 'the linear kernel', zh: '使用线性核' },
    radius: { en: 'the feature $x_1^2+x_2^2$', zh: '添加特征 $x_1^2+x_2^2$' },
  },
  why: {
    scaling: {
      en: 'An affine function of *Ax* + *c* is an affine function of *x*: nothing new.',
      zh: '*Ax* + *c* 的仿射函数仍是 *x* 的仿射函数，没有带来新的决策边界。',
    },
    linear: {
      en: 'The feature map of the linear kernel is *x* itself.',
      zh: '线性核的特征变换就是 *x* 本身。',
    },
    radius: {
      en: 'On 0 and 1 a square equals the number, so this feature is $x_1+x_2$.',
      zh: '0 与 1 的平方等于自身，所以这个特征等于 $x_1+x_2$。',
    },
  },
  solution: {
    en: '$(x_1-x_2)^2$ *is* XOR on the corners; $x_1x_2$ separates with $w=(2,2,-5)$, $b=-1$; the Gaussian kernel fits any labels of distinct points; two ReLUs do it with $h_1-2h_2$. Linear maps give nothing new, and $x_1^2+x_2^2$ is linear on these points.',
    zh: '在四个顶点上，$(x_1-x_2)^2$ 的值就**等于**异或；添加 $x_1x_2$ 时取 $w=(2,2,-5)$、$b=-1$；高斯核能拟合互不相同的点上的任何标签；两个 ReLU 用 $h_1-2h_2$ 即可。线性变换不起作用，而 $x_1^2+x_2^2$ 在这些点上是线性的。',
  },
};
