/**
 * The seven parts and their pages in order: what the sidebar, the home pages, previous and next, and the
 * coverage and parity tests read. A page appears on the site when `content/<slug>/en.mdx` exists.
 */

import type { Said } from './demo/words';

/** One exam topic: `content/<slug>/en.mdx` and `content/<slug>/zh.mdx`. */
export interface CurriculumPage {
  /** stands in the address of the page, so it never changes once published */
  readonly slug: string;
  readonly title: Said;
}

/** A part of the curriculum. */
export interface CurriculumPart {
  readonly id: string;
  readonly title: Said;
  readonly pages: readonly CurriculumPage[];
}

/** One entry of the table below. */
function page(slug: string, en: string, zh: string): CurriculumPage {
  return { slug, title: { en, zh } };
}

/** The curriculum: 34 pages in seven parts, ordered so that prerequisites come first. */
export const parts: readonly CurriculumPart[] = [
  {
    id: 'foundations',
    title: { en: 'Foundations', zh: '基础' },
    pages: [
      page('learning-paradigms-and-workflow', 'Paradigms, workflow and tool stack', '学习范式、流程与工具链'),
      page('classification-vs-regression', 'Classification and regression', '分类与回归'),
      page('math-toolkit', 'Tensors, calculus, probability', '张量、微积分与概率'),
      page(
        'gradient-and-steepest-descent',
        'The gradient and why its negative descends fastest',
        '梯度与最速下降',
      ),
      page('gaussian-distribution', 'Why the Gaussian', '高斯分布为何常用'),
      page('entropy-kl-cross-entropy', 'Entropy, KL divergence, cross-entropy', '信息熵、KL 散度与交叉熵'),
    ],
  },
  {
    id: 'linear-models',
    title: { en: 'Linear models', zh: '线性模型' },
    pages: [
      page('linear-regression', 'Linear regression and zero initialization', '线性回归与零初始化'),
      page(
        'logistic-regression-and-linear-losses',
        'Logistic regression and the losses of linear classifiers',
        '逻辑回归与线性分类损失',
      ),
      page('softmax-regression', 'Softmax regression', 'softmax 回归'),
      page('sigmoid-vs-softmax', 'Sigmoid or softmax output?', 'sigmoid 与 softmax 输出的区别'),
      page(
        'perceptron-xor-mlp',
        'Perceptron, XOR, linear separability, MLP',
        '感知机、异或、线性可分与多层感知机',
      ),
      page('generative-vs-discriminative', 'Generative and discriminative models', '生成模型与判别模型'),
    ],
  },
  {
    id: 'inside-a-network',
    title: { en: 'Inside a network', zh: '神经网络的组成' },
    pages: [
      page('activation-functions', 'Activation functions', '激活函数'),
      page('backpropagation', 'Backpropagation by hand and by graph', '反向传播'),
      page(
        'mse-vs-cross-entropy',
        'Cross-entropy or squared error for sigmoid and softmax',
        '交叉熵与均方误差',
      ),
      page('numerical-stability', 'Overflow, underflow and stable softmax', '数值稳定：上溢与下溢'),
      page('weight-initialization', 'The variance of weighted sums: initialization', '权重初始化'),
      page('vanishing-exploding-gradients', 'Vanishing and exploding gradients', '梯度消失与梯度爆炸'),
      page('feature-scaling', 'Normalization, standardization, mean removal', '归一化、标准化与去均值化'),
      page('zero-centered-inputs', 'Why always-positive inputs slow learning', '零均值输入与收敛速度'),
      page('batch-normalization', 'Batch normalization', '批归一化'),
    ],
  },
  {
    id: 'optimization',
    title: { en: 'Optimization', zh: '优化' },
    pages: [
      page(
        'gradient-descent-variants',
        'Batch, stochastic and mini-batch gradient descent',
        '批量、随机与小批量梯度下降',
      ),
      page('momentum', 'Momentum and the exponentially weighted average', '动量与指数加权移动平均'),
      page(
        'conditioning-saddles-convexity',
        'Conditioning, saddle points, convexity; Jacobian and Hessian',
        '病态、鞍点与凸性',
      ),
      page('adaptive-optimizers', 'From SGD to AdamW, learning-rate schedules', '自适应优化器与学习率调度'),
      page('hyperparameters-and-capacity', 'Hyper-parameters and capacity', '超参数与模型容量'),
    ],
  },
  {
    id: 'generalization',
    title: { en: 'Generalization', zh: '泛化' },
    pages: [
      page(
        'data-splits-and-cross-validation',
        'Training, validation, test; cross-validation',
        '数据集划分与交叉验证',
      ),
      page(
        'bias-variance-overfitting',
        'Overfitting, bias–variance, early stopping',
        '过拟合、偏差-方差与早停',
      ),
      page('l1-l2-regularization', 'L1 and L2 regularization', 'L1 与 L2 正则化'),
      page('dropout', 'Dropout', '丢弃法'),
    ],
  },
  {
    id: 'architectures',
    title: { en: 'Architectures', zh: '网络结构' },
    pages: [
      page(
        'cnn-and-1x1-convolution',
        'From fully connected to convolution; 1×1',
        '全连接的缺点、卷积与 1×1 卷积',
      ),
      page('rnn-and-lstm', 'RNN and LSTM', '循环神经网络与长短期记忆'),
    ],
  },
  {
    id: 'evaluation',
    title: { en: 'Evaluation', zh: '模型评估' },
    pages: [
      page('classification-metrics', 'Precision, recall, F1, ROC and AUC', '精确率、召回率、F1 与 AUC'),
      page('class-imbalance', 'Class imbalance', '类别不平衡'),
    ],
  },
];

/** All pages of the curriculum in order. */
export const pages: readonly CurriculumPage[] = parts.flatMap((part) => part.pages);

/** The page of a slug; undefined if the curriculum has no such page. */
export function findPage(slug: string): CurriculumPage | undefined {
  return pages.find((candidate) => candidate.slug === slug);
}

/** The part that has the page of a slug; undefined if the curriculum has no such page. */
export function findPart(slug: string): CurriculumPart | undefined {
  return parts.find((part) => part.pages.some((page) => page.slug === slug));
}

/** The parts with only those pages that exist, parts without one left out. */
export function existingParts(exists: (slug: string) => boolean): readonly CurriculumPart[] {
  return parts
    .map((part) => ({ ...part, pages: part.pages.filter(({ slug }) => exists(slug)) }))
    .filter((part) => part.pages.length > 0);
}
