import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { EXAMPLE_222 } from '../../../src/math/network/example-222';
import { trainNetwork } from '../../../src/math/network/training';
import { createBatch } from '../../../src/math/network/workspace';
import { sampleOf, seePaths } from './shared/example-222';

/** The error after one update of the example, with correct gradients or with those of updated output weights. */
function errorAfterOneUpdate(useUpdatedWeights: boolean): number {
  const { network, input, target, loss, learningRate } = sampleOf({});
  const batch = createBatch(network, [input], [target]);
  const settings = { loss, learningRate, biases: 'fixed', useUpdatedWeights } as const;
  return trainNetwork(network, batch, settings, 1).losses.at(-1) ?? Number.NaN;
}

export const exercise = trueFalse({
  section: 'update',
  spots: () => ({
    rate: EXAMPLE_222.learningRate,
    quoted: errorAfterOneUpdate(true).toFixed(9),
    error: errorAfterOneUpdate(false).toFixed(9),
  }),
  pitfall: 'E4.22',
  statements: {
    'other-order': {
      isTrue: false,
      see: () => ({ demo: 'bp-222', set: { useUpdatedWeights: true, focus: 'w1' } }),
    },
    'old-values': { isTrue: true, see: () => seePaths({}) },
    quoted: {
      isTrue: false,
      see: () => ({ demo: 'bp-222', set: { useUpdatedWeights: true, focus: 'update' } }),
    },
    'any-order': { isTrue: true, see: () => ({ demo: 'bp-222', set: { focus: 'update' } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Old weights and new weights', zh: '旧权重与新权重' },
  question: {
    en: 'One step of gradient descent on the 2-2-2 example with its usual numbers, biases fixed. True or false?',
    zh: '对 2-2-2 例题（数值照原题）做一次梯度下降，偏置固定。判断下列说法是否正确。',
  },
  statements: {
    'other-order': {
      en: 'Updating the output weights first and then differentiating the hidden layer with the new values is gradient descent in a different order.',
      zh: '先更新输出层权重，再用新值求隐藏层的梯度，只是换了次序的梯度下降。',
    },
    'old-values': {
      en: String.raw`In $\delta_{h1}=(w_5\delta_{o1}+w_7\delta_{o2})\,\mathit{out}_{h1}(1-\mathit{out}_{h1})$ the weights $w_5$ and $w_7$ have their values before the update.`,
      zh: String.raw`$\delta_{h1}=(w_5\delta_{o1}+w_7\delta_{o2})\,\mathit{out}_{h1}(1-\mathit{out}_{h1})$ 中的 $w_5$ 和 $w_7$ 取更新之前的值。`,
    },
    quoted: {
      en: 'With *η* = {rate} the error after this step is {quoted}, to every digit shown.',
      zh: '取 *η* = {rate}，更新后的误差是 {quoted}，写出的每一位都对。',
    },
    'any-order': {
      en: 'Once all gradients have been computed at the old weights, the weights may be changed in any order.',
      zh: '所有梯度都用旧权重算好之后，各权重按什么次序改都可以。',
    },
  },
  why: {
    'other-order': {
      en: 'The gradients of the hidden layer then belong to other output weights than those of the output layer. Gradient descent takes all of them at one point.',
      zh: '这样一来，隐藏层的梯度与输出层的梯度对应的输出层权重不同，而梯度下降要求全部梯度在同一点处求得。',
    },
    'old-values': {
      en: 'All partial derivatives are taken at the same point, the old weights.',
      zh: '所有偏导数都在同一点处取值，这一点就是旧权重。',
    },
    quoted: {
      en: 'Gradient descent gives {error}. The quoted number comes from a hidden layer that was differentiated with output weights already updated.',
      zh: '梯度下降得到的误差是 {error}。题中的数来自一个错误，即求隐藏层的梯度时用了更新后的输出层权重。',
    },
    'any-order': {
      en: 'The changes are fixed numbers by then. What matters is that no gradient is computed between two changes.',
      zh: '这时各个改变量已经确定。关键在于改动各权重的过程中不再计算梯度。',
    },
  },
  solution: {
    en: 'Compute all gradients with the old weights, then update all.',
    zh: '先用旧权重算出全部梯度，再一起更新。',
  },
};
