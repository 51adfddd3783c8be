import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({ section: 'schedules', points: ['floor', 'area', 'warm-up', 'formula'] });

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why lower, why warm up?', zh: '为什么要衰减和预热？' },
  question: {
    en: 'Why does one lower the learning rate during training, why not too early, and why warm it up? Write the cosine schedule.',
    zh: '训练中为什么要降低学习率，为什么不能降得太早，为什么要预热？写出余弦调度的公式。',
  },
  points: {
    floor: {
      en: 'At a constant rate gradient noise keeps SGD jumping about the minimum, at a floor that falls with *η*.',
      zh: '学习率恒定时，SGD 因梯度噪声在最小值附近振荡，*η* 越小，噪声下限越低。',
    },
    area: {
      en: String.raw`The start fades like $e^{-\lambda\sum\eta_t}$: the area must be large enough.`,
      zh: String.raw`初值的影响约按 $e^{-\lambda\sum\eta_t}$ 消退，学习率之和要足够大。`,
    },
    'warm-up': {
      en: 'At first curvature may be large and the averages of Adam rest on few gradients.',
      zh: '训练初期曲率可能很大，Adam 的移动平均也只用了少数几个梯度，步长过大容易发散。',
    },
    formula: {
      en: String.raw`$\eta_t=\frac{\eta_0}2(1+\cos\frac{\pi t}T)$`,
      zh: String.raw`$\eta_t=\frac{\eta_0}2(1+\cos\frac{\pi t}T)$`,
    },
  },
  solution: {
    en: String.raw`At a constant rate gradient noise keeps SGD jumping about the minimum; the loss levels off at a floor that, for small *η*, is proportional to *η*, so the rate should be small at the end. But along a direction of curvature *λ* the start fades only like $e^{-\lambda\sum\eta_t}$, so it must not fall too early. Warm-up avoids large steps while curvature may be large and Adam’s averages rest on few gradients. Cosine without warm-up: $\eta_t=\frac{\eta_0}2(1+\cos\frac{\pi t}T)$.`,
    zh: String.raw`学习率恒定时，SGD 因梯度噪声在最小值附近振荡，损失停在噪声下限附近，*η* 较小时下限与 *η* 成正比，所以后期学习率要小。但在曲率为 *λ* 的方向上，初值的影响约按 $e^{-\lambda\sum\eta_t}$ 消退，所以不能降得太早。训练初期曲率可能很大，Adam 的移动平均也只用了少数几个梯度，预热可以避免此时步长过大。不做预热的余弦调度为 $\eta_t=\frac{\eta_0}2(1+\cos\frac{\pi t}T)$。`,
  },
};
