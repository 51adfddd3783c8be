import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'one-model',
  statements: {
    'raw-output': { isTrue: true, see: () => ({ demo: 'two-kinds-of-target', set: { target: 'ill' } }) },
    logistic: {
      isTrue: false,
      see: () => ({ demo: 'two-kinds-of-target', set: { target: 'ill' } }),
      pitfall: 'P02.1',
    },
    accuracy: { isTrue: false, pitfall: 'P02.2' },
    whole: { isTrue: false, pitfall: 'P02.4' },
    'one-hot': {
      isTrue: false,
      see: () => ({ demo: 'labels-as-numbers', set: { method: 'oneHot' } }),
      pitfall: 'P02.3',
    },
    'two-classes': true,
    inputs: false,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the two tasks', zh: '关于分类与回归的说法' },
  question: { en: 'Is the statement right?', zh: '判断下列说法是否正确。' },
  statements: {
    'raw-output': {
      en: 'The raw output of a classifier, before sigmoid or softmax, is a continuous number.',
      zh: '分类网络在 sigmoid 或 softmax 之前的输出是连续的。',
    },
    logistic: {
      en: 'Logistic regression is a method for regression tasks.',
      zh: '逻辑回归是用于回归任务的方法。',
    },
    accuracy: {
      en: 'A classifier can be trained by gradient descent on its accuracy.',
      zh: '可以用梯度下降直接优化分类器的准确率。',
    },
    whole: {
      en: 'If the targets are whole numbers, the task is classification.',
      zh: '目标变量取整数时，任务就是分类。',
    },
    'one-hot': {
      en: 'With one-hot targets, a straight least-squares fit gives each of three classes on a line a region of its own.',
      zh: '采用独热编码之后，用直线作最小二乘拟合，直线上的三个类别总能各占一个区域。',
    },
    'two-classes': {
      en: 'With two classes coded 0 and 1 and a threshold at ½, exchanging the codes does not change which class a least-squares line answers.',
      zh: '两个类别编码为 0 与 1，以 ½ 为阈值，交换编码不会改变最小二乘直线所判定的类别。',
    },
    inputs: {
      en: 'If all inputs are continuous, the task is regression.',
      zh: '如果输入都是连续变量，任务就是回归。',
    },
  },
  why: {
    'raw-output': {
      en: 'It is any real number; sigmoid or softmax turns it into a probability, and only a threshold or arg max into a class.',
      zh: '该输出可取任意实数，经过 sigmoid 或 softmax 得到概率，再用阈值或 arg max 才得到类别。',
    },
    logistic: {
      en: 'Its targets are classes. What is fitted by a linear function is the log-odds.',
      zh: '逻辑回归的目标变量是类别，用线性函数拟合的是对数几率。',
    },
    accuracy: {
      en: 'Accuracy is piecewise constant in the weights: its gradient is 0 wherever it exists.',
      zh: '准确率是权重的分段常数函数，在可导处梯度都是 0。',
    },
    whole: {
      en: 'Counts are whole and still quantities; grades have an order.',
      zh: '计数是整数，却仍是数量；等级还有次序。',
    },
    'one-hot': {
      en: 'The middle class may be masked: with equally many points per class its line is nowhere the largest, except where all lines meet.',
      zh: '中间的类别可能被掩盖。各类样本数相等时，除各直线的交点外，中间类别的直线处处不是最大。',
    },
    'two-classes': {
      en: 'The line becomes $1-f(x)$, so it is above ½ exactly where it was below.',
      zh: '直线变为 $1-f(x)$，原来低于 ½ 之处恰好变为高于 ½，判定的类别不变。',
    },
    inputs: {
      en: 'The target decides. Pixels are continuous, and recognizing a digit is classification.',
      zh: '任务类型由目标变量决定。像素是连续的，识别数字却是分类。',
    },
  },
  solution: {
    en: 'The type of the target decides between the two tasks, not the inputs, the name of the method or the way in which the target is written. Raw outputs are continuous in both; the loss must have a gradient.',
    zh: '任务类型由目标变量决定，与输入、方法的名称以及目标变量的写法都无关。两类任务的净输入都是连续的，训练所用的损失必须有可用的梯度。',
  },
};
