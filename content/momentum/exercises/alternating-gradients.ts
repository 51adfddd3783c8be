import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { terminalVelocity } from '../../../src/math/optimization/terminal-velocity';

export const exercise = numeric({
  section: 'valley',
  params: { beta: oneOf(0.5, 0.6, 0.8, 0.9), gradient: whole(2, 9) },
  solve: ({ beta, gradient }) => gradient / (1 + beta),
  slips: {
    accumulated: {
      value: ({ beta, gradient }) => gradient * terminalVelocity(beta),
      see: ({ beta }) => ({ demo: 'terminal-velocity', set: { momentum: beta } }),
    },
    cancelled: { value: () => 0, see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 10 } }) },
    'average-form': { value: ({ beta, gradient }) => ((1 - beta) * gradient) / (1 + beta), pitfall: 'E0.15' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradients with alternating signs', zh: '正负交替的梯度' },
  question: {
    en: String.raw`Across a valley, with a large learning rate, the gradients alternate in every step: {gradient}, −{gradient}, {gradient}, and so on. Which size does the velocity of the sum form, $v\leftarrow\beta v+g$ with *β* = {beta}, settle at?`,
    zh: String.raw`学习率较大时，山谷横向的梯度逐步正负交替，依次为 {gradient}、−{gradient}、{gradient}，依此类推。累加形式 $v\leftarrow\beta v+g$ 取 *β* = {beta}，求速度大小最终的稳定值。`,
  },
  solution: {
    en: String.raw`In the end the velocity only changes its sign in each step, so its size *s* satisfies $s=g-\beta s$:

$$
s=\frac{g}{1+\beta}=\frac{\spot{gradient}}{1+\spot{beta}}\approx\spot{answer}
$$

Agreeing gradients would build up $g/(1-\beta)$ instead.`,
    zh: String.raw`最终速度每一步只改变符号，所以速度的大小 *s* 满足 $s=g-\beta s$：

$$
s=\frac{g}{1+\beta}=\frac{\spot{gradient}}{1+\spot{beta}}\approx\spot{answer}
$$

如果梯度方向一致，则会累积到 $g/(1-\beta)$。`,
  },
  slips: {
    accumulated: {
      en: 'This is where gradients that agree would lead. With alternating signs the old velocity works against the new gradient.',
      zh: '梯度方向一致时才是这个值。正负交替时，原有速度与新梯度方向相反。',
    },
    cancelled: {
      en: String.raw`They do not cancel completely: neighbors have the unequal weights $\beta^i$ and $\beta^{i+1}$, and the newest gradient is the heaviest.`,
      zh: String.raw`抵消并不完全，因为相邻两项的权重 $\beta^i$ 与 $\beta^{i+1}$ 不相等，最新的梯度权重最大。`,
    },
    'average-form': {
      en: 'This holds for the average form, where every gradient enters with the factor 1 − *β*.',
      zh: '这是平均形式的结果，其中每个梯度都带系数 1 − *β*。',
    },
  },
};
