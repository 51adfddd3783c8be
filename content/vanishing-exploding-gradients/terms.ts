import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'exploding-gradient',
    en: 'exploding gradient',
    zh: '梯度爆炸',
    definition: {
      en: 'The gradient grows from layer to layer on its way back, when the typical factor per layer, made of weights and derivatives, exceeds 1.',
      zh: '反向传播时，若每层由权重和导数构成的系数通常大于 1，梯度就会逐层增大。',
    },
    at: 'vanishing-exploding-gradients#jacobian-product',
  },
  {
    id: 'gradient-clipping',
    en: 'gradient clipping',
    zh: '梯度裁剪',
    also: [{ zh: '梯度截断', in: ['goodfellow', 'qiu'] }, { zh: '梯度剪切' }],
    definition: {
      en: 'Limiting a gradient before the update. By norm, g ← g·min(1, c/‖g‖), its direction stays; by value, each number is cut to [−c, c]. Helps against explosion, not against vanishing.',
      zh: '更新之前限制梯度的大小。按范数裁剪 g ← g·min(1, c/‖g‖)，方向不变；按值裁剪则把每个分量限制在 [−c, c] 内。只用于抑制梯度爆炸，不能缓解梯度消失。',
    },
    at: 'vanishing-exploding-gradients#clipping',
    finds: { en: ['gradient clipping', 'clipping'], zh: ['梯度裁剪'] },
  },
  {
    id: 'residual-connection',
    en: 'residual connection',
    zh: '残差连接',
    definition: {
      en: 'Adds the input of a block to its output, y = x + F(x), so that signal and gradient also have a path around F.',
      zh: '把一个模块的输入加到输出上，y = x + F(x)，使信号和梯度另有一条绕过 F 的通路。',
    },
    at: 'vanishing-exploding-gradients#three-regimes',
  },
  {
    id: 'vanishing-gradient',
    en: 'vanishing gradient',
    zh: '梯度消失',
    also: [{ zh: '梯度弥散' }],
    definition: {
      en: 'Going back, the gradient is multiplied layer by layer by weights and derivatives; if the typical factor is below 1, little reaches the first layers.',
      zh: '反向传播时，梯度逐层乘以权重和导数；若每层的系数通常小于 1，传到靠近输入的各层时梯度就接近 0。',
    },
    at: 'vanishing-exploding-gradients#jacobian-product',
    finds: { en: ['vanishing gradient', 'vanishing and exploding gradient'], zh: ['梯度消失'] },
  },
];
