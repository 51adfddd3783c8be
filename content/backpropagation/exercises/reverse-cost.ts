import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'autodiff',
  params: { weights: oneOf(20_000, 50_000, 100_000, 500_000, 1_000_000) },
  spots: ({ weights }) => ({ twice: 2 * weights }),
  options: {
    one: 'right',
    'per-weight': { see: () => ({ demo: 'ad-cost', set: { sizes: [784, 256, 10] } }) },
    'two-per-weight': { see: () => ({ demo: 'gradient-check', set: { h: 0.01 } }), pitfall: 'P14.3' },
    'nothing-kept': { see: () => ({ demo: 'ad-cost', set: { sizes: [784, 2000, 2000, 10] } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The price of one gradient', zh: '求一次梯度的代价' },
  question: {
    en: 'A scalar loss depends on {weights} weights. After one forward pass, what does plain reverse mode (nothing is computed twice) need for the whole gradient?',
    zh: '一个标量损失依赖 {weights} 个权重。做完一次前向传播后，普通的反向模式（不重复计算）求全部梯度还需要什么？',
  },
  options: {
    one: {
      en: 'One backward sweep. The activations of the forward pass must have been kept.',
      zh: '一次反向遍历；前向传播的激活值必须全部保存。',
    },
    'per-weight': {
      en: '{weights} sweeps, one for each weight. No activations need to be kept.',
      zh: '{weights} 次遍历，每个权重一次；激活值不必保存。',
    },
    'two-per-weight': {
      en: '{twice} more forward passes, two for each weight.',
      zh: '再做 {twice} 次前向传播，每个权重两次。',
    },
    'nothing-kept': {
      en: 'One backward sweep. The activations may be dropped as soon as the loss is known.',
      zh: '一次反向遍历；损失一算出来，激活值就可以丢弃。',
    },
  },
  why: {
    'per-weight': {
      en: 'That is forward mode: one sweep for each input of the function. Backpropagation is reverse mode.',
      zh: '每个自变量遍历一次的是前向模式。反向传播是反向模式。',
    },
    'two-per-weight': {
      en: 'That is numerical differentiation by central differences, and it is not exact either.',
      zh: '这是用中心差分做数值微分，而且结果还有误差。',
    },
    'nothing-kept': {
      en: String.raw`The gradient of a weight is *δ* times the activation at its start, $\delta^{l}a^{l-1\top}$. Those activations are needed on the way back.`,
      zh: String.raw`权重的梯度等于 *δ* 乘以连线起点的激活值，即 $\delta^{l}a^{l-1\top}$。反向遍历时要用到这些激活值。`,
    },
  },
  solution: {
    en: 'Reverse mode needs one sweep for each output of the function. A loss is one number, so one sweep is enough, however many weights there are. The price is memory.',
    zh: '反向模式有几个输出就要遍历几次。损失只是一个数，所以不论权重有多少，一次就够，代价是占用内存。',
  },
};
