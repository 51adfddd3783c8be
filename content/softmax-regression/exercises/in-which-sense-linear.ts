import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'linear',
  points: ['logits', 'order', 'boundary', 'log-odds', 'outputs', 'limits'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'In which sense linear?', zh: 'softmax 回归是线性模型吗？' },
  question: {
    en: 'Softmax is not linear. In which sense is softmax regression a linear model, and in which sense is it not?',
    zh: 'softmax 是非线性函数。在什么意义上 softmax 回归是线性模型，在什么意义上不是？',
  },
  points: {
    logits: {
      en: 'The logits $z=Wx+b$ are affine functions of the input.',
      zh: '未归一化得分 $z=Wx+b$ 是输入的仿射函数。',
    },
    order: {
      en: String.raw`Softmax keeps the order (exp is increasing, common denominator), so $\arg\max p=\arg\max z$: the decision depends on affine functions only.`,
      zh: String.raw`softmax 不改变大小顺序（指数函数单调递增，分母相同），所以 $\arg\max p=\arg\max z$，分类结果由仿射函数决定。`,
    },
    boundary: {
      en: String.raw`Boundaries: $p_i=p_j$ means $(w_i-w_j)^\top x+b_i-b_j=0$, so they lie in hyperplanes (for $w_i\ne w_j$; $w_i^\top$ is row *i* of *W*).`,
      zh: String.raw`决策边界 $p_i=p_j$ 等价于 $(w_i-w_j)^\top x+b_i-b_j=0$（$w_i^\top$ 为 *W* 的第 *i* 行），当 $w_i\ne w_j$ 时位于超平面上。`,
    },
    'log-odds': {
      en: String.raw`The log-odds $\ln(p_i/p_j)=z_i-z_j$ are affine in *x*: a generalized linear model.`,
      zh: String.raw`对数几率 $\ln(p_i/p_j)=z_i-z_j$ 是 *x* 的仿射函数，属于广义线性模型。`,
    },
    outputs: {
      en: 'Not linear: the probabilities themselves; half-way between two inputs they are in general not the mean.',
      zh: '输出的概率本身不是 *x* 的线性函数，两个输入中点处的概率一般不等于两端概率的平均。',
    },
    limits: {
      en: 'Consequence: classes such as XOR need non-linear features or hidden layers.',
      zh: '因此异或等线性不可分的问题需要非线性特征或隐藏层。',
    },
  },
  solution: {
    en: String.raw`As a classifier it is linear: the logits $z=Wx+b$ are affine in *x*, softmax keeps their order (exp is increasing, the denominator is common), so $\arg\max p=\arg\max z$, and the decision depends on affine functions only. The boundary between two classes, $z_i=z_j$, lies in the hyperplane $(w_i-w_j)^\top x+b_i-b_j=0$ (for $w_i\ne w_j$; $w_i^\top$ is row *i* of *W*), and the log-odds $\ln(p_i/p_j)=z_i-z_j$ are affine in *x* (a generalized linear model). As a function it is not: the probabilities are no affine functions of *x* unless they are constant, because any other affine function would leave (0, 1). So XOR needs non-linear features or hidden layers.`,
    zh: String.raw`作为分类器，softmax 回归是线性的。得分 $z=Wx+b$ 是 *x* 的仿射函数，softmax 不改变得分的大小顺序（指数函数单调递增，分母相同），所以 $\arg\max p=\arg\max z$，分类结果由仿射函数决定。当 $w_i\ne w_j$ 时（$w_i^\top$ 为 *W* 的第 *i* 行），两类之间的决策边界 $z_i=z_j$ 位于超平面 $(w_i-w_j)^\top x+b_i-b_j=0$ 上，对数几率 $\ln(p_i/p_j)=z_i-z_j$ 是 *x* 的仿射函数，属于广义线性模型。作为函数，输出的概率不是 *x* 的仿射函数（除非恒为常数），因为非常数的仿射函数会超出 (0, 1)。因此对异或等线性不可分的问题，需要非线性特征或隐藏层。`,
  },
};
