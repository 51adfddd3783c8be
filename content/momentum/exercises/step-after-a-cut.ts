import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { terminalVelocity } from '../../../src/math/optimization/terminal-velocity';

export const exercise = numeric({
  section: 'two-forms',
  params: { beta: oneOf(0.5, 0.8, 0.9), learningRate: oneOf(0.1, 0.2, 0.5, 1), gradient: whole(1, 5) },
  spots: ({ beta, learningRate, gradient }) => ({
    settled: learningRate * gradient * terminalVelocity(beta),
    newRate: learningRate / 10,
  }),
  solve: ({ beta, learningRate, gradient }) =>
    beta * learningRate * gradient * terminalVelocity(beta) + (learningRate / 10) * gradient,
  see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 20 } }),
  slips: {
    'at-once': ({ beta, learningRate, gradient }) => (learningRate / 10) * gradient * terminalVelocity(beta),
    unchanged: ({ beta, learningRate, gradient }) => learningRate * gradient * terminalVelocity(beta),
    'without-velocity': {
      value: ({ learningRate, gradient }) => (learningRate / 10) * gradient,
      see: ({ beta }) => ({ demo: 'terminal-velocity', set: { momentum: beta } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'When the learning rate is cut', zh: '学习率下调之后' },
  question: {
    en: String.raw`Momentum with the learning rate inside, $v\leftarrow\beta v-\eta g$, $\theta\leftarrow\theta+v$, has *η* = {learningRate} and *β* = {beta}. The gradient is always {gradient}, and the velocity has settled. Now *η* is divided by 10. How long is the next step (as a positive number)?`,
    zh: String.raw`学习率乘在速度里的动量法 $v\leftarrow\beta v-\eta g$，$\theta\leftarrow\theta+v$，取 *η* = {learningRate}、*β* = {beta}。梯度恒为 {gradient}，速度已经稳定。现在把 *η* 缩小到原来的 1/10，求下一步的步长（取正值）。`,
  },
  solution: {
    en: String.raw`Before the cut the speed is $\eta g/(1-\beta)\approx\spot{settled}$. The next velocity keeps *β* of it and adds one gradient at the new rate, {newRate}:

$$
\spot{beta}\cdot\spot{settled}+\spot{newRate}\cdot\spot{gradient}\approx\spot{answer}
$$`,
    zh: String.raw`下调之前，速度的大小为 $\eta g/(1-\beta)\approx\spot{settled}$。下一步保留其中的 *β* 倍，再按新学习率 {newRate} 加上一个梯度，得

$$
\spot{beta}\cdot\spot{settled}+\spot{newRate}\cdot\spot{gradient}\approx\spot{answer}
$$`,
  },
  slips: {
    'at-once': {
      en: 'So the sum form would react, with *η* outside. Here the old gradients keep the rate they came with; only the newest, a share 1 − *β* of the velocity, has the new one.',
      zh: '累加形式的 *η* 乘在速度之外，才会这样。这里旧梯度仍保留当时的学习率，只有最新的梯度（占速度的 1 − *β*）按新学习率计入。',
    },
    unchanged: {
      en: 'The old velocity is unchanged, but the newest gradient already enters at the new rate.',
      zh: '历史项没有变，但最新的梯度已经按新学习率计入。',
    },
    'without-velocity': {
      en: 'This is the newest gradient alone. The velocity carries *β* times the old speed on.',
      zh: '这只是最新梯度的贡献。原有速度还保留 *β* 倍。',
    },
  },
};
