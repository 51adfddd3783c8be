import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'target-type',
  points: ['classification', 'regression', 'supervised', 'conditional', 'target', 'loss'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'In common, and different', zh: '分类与回归的联系与区别' },
  question: {
    en: 'Define classification and regression, each with an example. State two things they have in common and two in which they differ.',
    zh: '说明什么是分类、什么是回归，各举一例，并写出两者的两点联系与两点区别。',
  },
  points: {
    classification: {
      en: 'Classification: the target is discrete, one of finitely many categories without order, such as ill or healthy.',
      zh: '分类的目标变量是离散的，取有限个没有次序的类别，例如患病与健康。',
    },
    regression: {
      en: 'Regression: the target is continuous, a real number such as the price of a house.',
      zh: '回归的目标变量是连续的，取实数值，例如房价。',
    },
    supervised: {
      en: 'In common: supervised learning from pairs (*x*, *y*); both must generalize to new data.',
      zh: '联系之一，两者都属于监督学习，由样本 (*x*, *y*) 学习，要求对新样本有泛化能力。',
    },
    conditional: {
      en: String.raw`In common: a network estimates $p(y\mid x)$ from real raw outputs $z=f(x)$, by maximum likelihood and gradient descent.`,
      zh: String.raw`联系之二，在神经网络中都由输出层的净输入 $z=f(x)$（取实数值）确定条件分布 $p(y\mid x)$，以极大似然为准则，用梯度下降训练。`,
    },
    target: {
      en: 'Different: the type of target, hence the distribution and the output layer: Gaussian and linear, against categorical and softmax.',
      zh: '区别之一，目标变量的类型不同，所以分布与输出层不同，回归为高斯分布与线性输出，分类为类别分布与 softmax。',
    },
    loss: {
      en: String.raw`Different: loss and measure: squared error $(y-z)^2$ and MSE, against cross-entropy $-\ln p_y$ ($p_y$: predicted probability of the right class) and accuracy.`,
      zh: String.raw`区别之二，损失与评价指标不同，回归用平方误差 $(y-z)^2$ 与均方误差，分类用交叉熵 $-\ln p_y$（$p_y$ 为真实类别的预测概率）与准确率。`,
    },
  },
  solution: {
    en: String.raw`In classification the target is discrete, one of finitely many categories without order (ill or healthy), in regression it is continuous, a real number (the price of a house). In common: both are supervised, estimate $p(y\mid x)$ from the real raw outputs $z=f(x)$ of a network by maximum likelihood, are trained by gradient descent, and must generalize. Different: regression puts a Gaussian of fixed variance around a linear output, is trained with squared error $(y-z)^2$ and judged by MSE; classification turns the raw outputs into a categorical distribution by softmax, is trained with cross-entropy $-\ln p_y$ ($p_y$: predicted probability of the right class $y$), decides for the largest probability and is judged by accuracy.`,
    zh: String.raw`分类的目标变量是离散的，取有限个没有次序的类别（患病或健康），回归的目标变量是连续的数值（房价）。联系在于，两者都属于监督学习，都由网络输出层的净输入 $z=f(x)$（取实数值）确定 $p(y\mid x)$，以极大似然为准则，用梯度下降训练，并要求泛化。区别在于，回归假设方差固定的高斯分布，输出层为线性，用平方误差 $(y-z)^2$ 训练，用均方误差评价；分类用 softmax 得到类别分布，用交叉熵 $-\ln p_y$（$p_y$ 为真实类别 $y$ 的预测概率）训练，取概率最大的类别，用准确率评价。`,
  },
};
