import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'absolute-loss',
  points: ['signs', 'length', 'overshoot', 'remedy'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why L1 descent does not settle', zh: 'L1 损失的次梯度下降为什么不收敛？' },
  question: {
    en: 'Linear regression with the mean absolute error is trained by (sub)gradient descent with a constant learning rate. The loss falls at first, then goes to and fro between two values. Explain why, and give a remedy.',
    zh: '用次梯度下降训练平均绝对误差的线性回归，学习率恒定。损失先下降，之后在两个值之间往返。说明原因，并给出克服的方法。',
  },
  points: {
    signs: {
      en: String.raw`The subgradient $-\frac1nX^\top\operatorname{sign}(y-Xw)$ depends on the signs of the residuals, not on their size.`,
      zh: String.raw`次梯度 $-\frac1nX^\top\operatorname{sign}(y-Xw)$ 只取决于残差的符号，与残差的大小无关。`,
    },
    length: {
      en: 'So it does not shrink near the optimum, and with constant *η* neither do the steps.',
      zh: '所以在最优解附近次梯度不趋于 0，*η* 恒定时更新量也不减小。',
    },
    overshoot: {
      en: 'A step crosses the place where residuals change their signs; the next one leads back.',
      zh: '更新一步就越过残差变号的位置，下一步又折返，因此来回振荡。',
    },
    remedy: {
      en: String.raw`Let the learning rate fall, $\eta_t\to0$ with $\sum\eta_t=\infty$, such as $\eta/\sqrt t$ (or smooth the loss near 0, as the Huber loss does).`,
      zh: String.raw`令学习率衰减，满足 $\eta_t\to0$ 且 $\sum\eta_t=\infty$，例如 $\eta/\sqrt t$（也可以像 Huber 损失那样在 0 附近把损失变光滑）。`,
    },
  },
  solution: {
    en: String.raw`The subgradient $-\frac1nX^\top\operatorname{sign}(y-Xw)$ contains only the signs of the residuals. Near the optimum it stays as long as before, and so do steps of constant *η*: they cross the kink, the signs turn, the next step leads back. With $\eta_t\to0$ and $\sum\eta_t=\infty$, such as $\eta/\sqrt t$, the swings die out.`,
    zh: String.raw`次梯度 $-\frac1nX^\top\operatorname{sign}(y-Xw)$ 只含残差的符号，在最优解附近并不减小。*η* 恒定时更新量也不减小，一步越过残差变号处，符号改变，下一步又折返。若 $\eta_t\to0$ 且 $\sum\eta_t=\infty$，例如取 $\eta/\sqrt t$，振荡就会消失。`,
  },
};
