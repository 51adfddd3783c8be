import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'same-sign',
  see: () => ({ demo: 'sign-pattern', set: { steps: 6 } }),
  statements: {
    'all-positive': { isTrue: false, pitfall: 'P20.2' },
    agree: true,
    'whole-layer': {
      isTrue: false,
      see: () => ({ demo: 'sign-pattern', set: { steps: 2 } }),
    },
    'all-negative': true,
    'cannot-reach': { isTrue: false, see: () => ({ demo: 'zigzag' }) },
    'zero-mean-mixed': {
      isTrue: false,
      see: () => ({ demo: 'sign-pattern', set: { centered: true, steps: 3 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Signs of the gradient', zh: '梯度的符号' },
  question: {
    en: 'A sigmoid neuron with cross-entropy is trained sample by sample. Is the statement right?',
    zh: '用交叉熵损失逐个样本地训练一个 sigmoid 神经元。判断下列说法是否正确。',
  },
  statements: {
    'all-positive': {
      en: 'If all inputs are positive, all components of the gradient by the weights are positive.',
      zh: '如果输入全为正，那么损失对各权重的偏导数全为正。',
    },
    agree: {
      en: 'If all inputs of a sample are positive, the components of its gradient by the weights share one sign.',
      zh: '如果某个样本的输入全为正，那么该样本对各权重的偏导数同号。',
    },
    'whole-layer': {
      en: 'If all inputs of a layer are positive, one sample pushes all weights of the layer the same way.',
      zh: '如果一层的输入全为正，那么一个样本使该层的所有权重同向变化。',
    },
    'all-negative': {
      en: 'The sign argument holds just as well if all inputs are negative.',
      zh: '如果输入全为负，关于符号的论证同样成立。',
    },
    'cannot-reach': {
      en: 'With positive inputs gradient descent cannot bring one weight up from 0 and another one down.',
      zh: '输入全为正时，梯度下降不可能使一个权重从 0 增大、另一个从 0 减小。',
    },
    'zero-mean-mixed': {
      en: 'Once every input has mean 0 over the data, each sample has a gradient of mixed signs.',
      zh: '只要每个输入在数据上的均值为 0，每个样本的梯度就都有正有负。',
    },
  },
  why: {
    'all-positive': {
      en: 'They have the sign of *δ*, which is negative for a sample of label 1.',
      zh: '各分量与 *δ* 同号，对标签为 1 的样本，*δ* 为负。',
    },
    agree: {
      en: 'Each is *δ* times a positive number.',
      zh: '每个分量都是 *δ* 乘以一个正数。',
    },
    'whole-layer': {
      en: 'Each neuron of the layer has a *δ* of its own. Only the weights of one neuron move alike. In the demo, which is one neuron, even that changes from sample to sample.',
      zh: '每个神经元有各自的 *δ*，只有同一神经元的权重同向变化。演示中只有一个神经元，变化的方向也因样本而异。',
    },
    'all-negative': {
      en: 'Then all components have the sign opposite to *δ*: they agree again.',
      zh: '此时各分量都与 *δ* 反号，彼此仍然同号。',
    },
    'cannot-reach': {
      en: 'It can, in steps of alternating sign, and in a batch even in one step. It is slower, not impossible.',
      zh: '可以做到，逐个样本更新时靠正负交替的更新，按批量更新时甚至一步就能做到。只是较慢，并非不可能。',
    },
    'zero-mean-mixed': {
      en: 'A mean of 0 makes mixed signs possible; a sample whose two inputs share a sign still has components of one sign.',
      zh: '零均值使符号可以相异，但两个输入同号的样本，其梯度的分量仍然同号。',
    },
  },
  solution: {
    en: String.raw`$\partial L/\partial w_i=\delta x_i$, with one *δ* for each neuron and sample. Inputs of one sign give components of one sign, which may be plus or minus.`,
    zh: String.raw`$\partial L/\partial w_i=\delta x_i$，每个神经元对每个样本有一个 *δ*。输入同号，则各分量同号，但可能同为正，也可能同为负。`,
  },
};
