import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'small-batches',
  params: { low: whole(1, 20), gap: oneOf(0.5, 1, 2, 5, 10, 50) },
  spots: ({ low, gap }) => ({ high: low + gap }),
  see: ({ low, gap }) => ({ demo: 'bn-steps', set: { batch: [low, low + gap], gamma: 1, beta: 0 } }),
  statements: {
    'depends-on-distance': { isTrue: false, pitfall: 'E3.27' },
    'plus-minus-one': { isTrue: true, pitfall: 'E3.27' },
    'no-gradient': {
      isTrue: true,
      see: ({ low, gap }) => ({ demo: 'bn-backward', set: { batch: [low, low + gap], upstream: [1, 0] } }),
    },
    'one-sample': {
      isTrue: false,
      see: () => ({ demo: 'bn-batch-noise', set: { batchSize: 1 } }),
      pitfall: 'E3.27',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A batch of two', zh: '只有两个样本的一批' },
  question: {
    en: 'A neuron of a dense layer is normalized in training mode. The mini-batch has two samples, with pre-activations {low} and {high}; *ε* > 0 is negligible beside their variance. Is the statement right?',
    zh: '全连接层的一个神经元按训练模式归一化。小批量只有两个样本，净输入是 {low} 和 {high}；*ε* > 0，与两者的方差相比可以忽略。判断下列说法是否正确。',
  },
  statements: {
    'depends-on-distance': {
      en: 'If the two values were further apart, the normalized values would be further apart, too.',
      zh: '如果这两个数之差更大，归一化之后的差也更大。',
    },
    'plus-minus-one': {
      en: 'The normalized values are −1 and 1, up to *ε*.',
      zh: '归一化的结果约为 −1 和 1。',
    },
    'no-gradient': {
      en: 'Whatever gradients arrive at the two outputs, practically none reaches the two pre-activations.',
      zh: '无论传到两个输出的梯度是多少，几乎没有梯度能传到这两个净输入。',
    },
    'one-sample': {
      en: 'With the first sample alone in the mini-batch, the output would still depend on its value.',
      zh: '如果小批量中只有第一个样本，输出仍与该样本的值有关。',
    },
  },
  why: {
    'depends-on-distance': {
      en: 'The standard deviation is half the distance. Dividing by it removes the distance.',
      zh: '标准差正是两数之差的一半，相除之后，差的大小就消去了。',
    },
    'plus-minus-one': {
      en: 'Both are half the distance away from the mean, and that is the standard deviation.',
      zh: '两个数到均值的距离都是两数之差的一半，而这正是标准差。',
    },
    'no-gradient': {
      en: 'Two different values become −1 and 1, however one moves them a little. An output that does not change passes no gradient.',
      zh: '两个不同的数稍有变化，结果仍是 −1 和 1。输出不变，就没有梯度能传过去。',
    },
    'one-sample': {
      en: 'The mean is then the value itself, so *x̂* = 0 and the output is *β*. PyTorch refuses to train on it.',
      zh: '此时均值就等于这个值，所以 *x̂* = 0，输出是 *β*。PyTorch 在训练模式下会报错。',
    },
  },
  solution: {
    en: 'With half the distance *d* the values lie at *μ* ± *d* and *σ* = *d*. So they become ±*d*/√(*d*² + *ε*) ≈ ±1, whatever *d* > 0. Nothing depends on *d*, and no gradient passes. A single sample has *x̂* = 0.',
    zh: '设两数之差的一半为 *d*，两个数就是 *μ* ± *d*，且 *σ* = *d*。所以结果是 ±*d*/√(*d*² + *ε*) ≈ ±1，与 *d* > 0 的大小无关，也没有梯度能传过去。只有一个样本时 *x̂* = 0。',
  },
};
