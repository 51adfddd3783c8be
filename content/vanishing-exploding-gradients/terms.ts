import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
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
];
