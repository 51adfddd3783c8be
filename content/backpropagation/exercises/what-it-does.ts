import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'what-it-is',
  statements: {
    updates: {
      isTrue: false,
      see: () => ({ demo: 'bp-222', set: { focus: 'update', learningRate: 0.01 } }),
      pitfall: 'E1.61',
    },
    exact: { isTrue: true, see: () => ({ demo: 'gradient-check', set: { h: 0.00001 } }), pitfall: 'P14.3' },
    approximate: {
      isTrue: false,
      see: () => ({ demo: 'gradient-check', set: { h: 0.1, method: 'forward' } }),
      pitfall: 'P14.3',
    },
    vanishing: { isTrue: false, see: () => ({ demo: 'gradient-check', set: { network: 'deep', h: 0.001 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What backpropagation does', zh: '反向传播做什么' },
  question: {
    en: 'A statement about backpropagation. True or false?',
    zh: '判断下列关于反向传播的说法是否正确。',
  },
  statements: {
    updates: {
      en: 'Backpropagation computes the gradients and updates the weights.',
      zh: '反向传播计算梯度并更新权重。',
    },
    exact: {
      en: 'Apart from rounding, backpropagation gives the exact gradient of a differentiable loss.',
      zh: '对可微的损失，除舍入外，反向传播给出精确的梯度。',
    },
    approximate: {
      en: 'Automatic differentiation, and so backpropagation, approximates derivatives by small differences.',
      zh: '自动微分用很小的差分近似导数，反向传播也是这样。',
    },
    vanishing: {
      en: 'A tiny gradient in the first layer of a deep sigmoid network is an error of backpropagation; a difference quotient would give the larger, true one.',
      zh: '深层 sigmoid 网络第一层的梯度极小，是反向传播的误差；差商会给出更大的真实值。',
    },
  },
  why: {
    updates: {
      en: 'It computes gradients only. The optimizer decides what to do with them.',
      zh: '反向传播只计算梯度，梯度怎么用由优化器决定。',
    },
    exact: {
      en: 'It applies the chain rule to every operation and estimates nothing. A fine difference quotient agrees with it.',
      zh: '反向传播对每个运算使用链式法则，不作任何近似。步长合适的差商与之一致。',
    },
    approximate: {
      en: 'That is numerical differentiation, whose error depends on the step. Automatic differentiation has no step.',
      zh: '用差分近似的是数值微分，误差取决于步长。自动微分没有步长。',
    },
    vanishing: {
      en: 'The difference quotient gives the same tiny number. The function itself is that flat there.',
      zh: '差商给出同样极小的数。损失函数在这里本来就很平坦。',
    },
  },
  solution: {
    en: 'Backpropagation is reverse-mode automatic differentiation: exact derivatives, no update.',
    zh: '反向传播就是反向模式的自动微分，只求精确的导数，不作更新。',
  },
};
