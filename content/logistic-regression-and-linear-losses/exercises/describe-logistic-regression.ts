import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'log-odds',
  points: ['model', 'log-odds', 'likelihood', 'loss', 'training', 'decision', 'separable'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Describe logistic regression', zh: '简述逻辑回归' },
  question: {
    en: 'Describe logistic regression: labels, model and meaning of its output, loss with derivation, training, decision rule, and a case in which the fit fails.',
    zh: '简述逻辑回归的标签与模型、输出的含义、损失函数及其推导、训练方法、分类规则，并指出一种拟合失败的情形。',
  },
  points: {
    model: {
      en: String.raw`Two classes, $y\in\{0,1\}$: $p=P(y=1\mid x)=\sigma(z)$ with the score $z=w^\top x+b$.`,
      zh: String.raw`二分类，$y\in\{0,1\}$，$p=P(y=1\mid x)=\sigma(z)$，得分 $z=w^\top x+b$。`,
    },
    'log-odds': {
      en: String.raw`The log-odds $\ln\frac p{1-p}=w^\top x+b$ are linear: a linear classifier.`,
      zh: String.raw`对数几率 $\ln\frac p{1-p}=w^\top x+b$ 是线性函数，因此是线性分类器。`,
    },
    likelihood: {
      en: String.raw`Independent Bernoulli labels: likelihood $\prod_ip_i^{y_i}(1-p_i)^{1-y_i}$, made large.`,
      zh: String.raw`标签服从伯努利分布且相互独立，似然为 $\prod_ip_i^{y_i}(1-p_i)^{1-y_i}$，极大似然估计使之最大。`,
    },
    loss: {
      en: String.raw`Cross-entropy with minus and both terms, $-\frac1n\sum_i[y_i\ln p_i+(1-y_i)\ln(1-p_i)]$.`,
      zh: String.raw`交叉熵 $-\frac1n\sum_i[y_i\ln p_i+(1-y_i)\ln(1-p_i)]$，负号与两项都要写出。`,
    },
    training: {
      en: String.raw`Convex; gradient $\frac1n\sum_i(p_i-y_i)x_i$; gradient descent or Newton, in general no closed solution.`,
      zh: String.raw`损失是凸函数，梯度为 $\frac1n\sum_i(p_i-y_i)x_i$，一般没有解析解，用梯度下降或牛顿法求解。`,
    },
    decision: {
      en: String.raw`Class 1 if $p\gt\frac12$, that is $z\gt0$; boundary $w^\top x+b=0$; another threshold for unequal costs.`,
      zh: String.raw`$p\gt\frac12$ 即 $z\gt0$ 时判为类别 1，决策边界为 $w^\top x+b=0$，代价不相等时移动阈值。`,
    },
    separable: {
      en: 'On linearly separable data the weights diverge; add a penalty or stop early.',
      zh: '数据线性可分时权重发散，应加正则化项或采用早停法。',
    },
  },
  solution: {
    en: String.raw`For labels $y\in\{0,1\}$ the model is $p=P(y=1\mid x)=\sigma(w^\top x+b)$ with $\sigma(z)=1/(1+e^{-z})$: the log-odds $\ln\frac p{1-p}$ are linear in *x*, so it is a linear classifier. Labels are independent Bernoulli variables, so the likelihood, which is maximized, is $\prod_ip_i^{y_i}(1-p_i)^{1-y_i}$; minus its mean logarithm is the cross-entropy $-\frac1n\sum_i[y_i\ln p_i+(1-y_i)\ln(1-p_i)]$. It is convex, with the gradient $\frac1n\sum_i(p_i-y_i)x_i$ by *w* and $\frac1n\sum_i(p_i-y_i)$ by *b*; there is in general no closed solution; gradient descent or Newton's method finds the minimum. Decide for class 1 if $p\gt\frac12$, that is $w^\top x+b\gt0$ (boundary $w^\top x+b=0$); with unequal costs use the threshold $c_{FP}/(c_{FP}+c_{FN})$, the cost of a false alarm over the sum of both costs. On linearly separable data scaling up separating weights lowers every loss, so there is no finite minimum and the weights diverge: a penalty or early stopping helps.`,
    zh: String.raw`标签取 $y\in\{0,1\}$，模型为 $p=P(y=1\mid x)=\sigma(w^\top x+b)$，其中 $\sigma(z)=1/(1+e^{-z})$。由此得对数几率 $\ln\frac p{1-p}$ 是 *x* 的线性函数，因此是线性分类器。标签服从伯努利分布且相互独立，似然为 $\prod_ip_i^{y_i}(1-p_i)^{1-y_i}$，极大似然估计使之最大；取对数、取平均再取负，得到交叉熵 $-\frac1n\sum_i[y_i\ln p_i+(1-y_i)\ln(1-p_i)]$。交叉熵是凸函数，对 *w* 的梯度为 $\frac1n\sum_i(p_i-y_i)x_i$，对 *b* 的导数为 $\frac1n\sum_i(p_i-y_i)$，一般没有解析解，用梯度下降或牛顿法求解。$p\gt\frac12$ 即 $w^\top x+b\gt0$ 时判为类别 1，决策边界为 $w^\top x+b=0$，代价不相等时阈值取 $c_{FP}/(c_{FP}+c_{FN})$，即误报代价与两种代价之和的比。数据线性可分时，放大能够分开两类的权重会使每个样本的损失变小，没有有限的极小值点，权重发散，应加正则化项或采用早停法。`,
  },
};
