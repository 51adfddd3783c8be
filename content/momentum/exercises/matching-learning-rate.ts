import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { terminalVelocity } from '../../../src/math/optimization/terminal-velocity';

export const exercise = numeric({
  section: 'two-forms',
  params: { beta: oneOf(0.6, 0.8, 0.9), learningRate: oneOf(0.005, 0.01, 0.02, 0.03) },
  solve: ({ beta, learningRate }) => learningRate * terminalVelocity(beta),
  pitfall: 'E0.15',
  slips: {
    same: {
      value: ({ learningRate }) => learningRate,
      see: ({ beta, learningRate }) => ({
        demo: 'momentum-valley',
        set: { learningRate, momentum: beta, methods: ['momentum', 'momentum-average'] },
      }),
    },
    'wrong-way': {
      value: ({ beta, learningRate }) => (1 - beta) * learningRate,
      see: ({ beta, learningRate }) => ({
        demo: 'momentum-valley',
        set: {
          learningRate: (1 - beta) * learningRate,
          momentum: beta,
          methods: ['momentum-average'],
          examined: 'momentum-average',
        },
      }),
    },
    'by-the-memory': {
      value: ({ beta, learningRate }) => learningRate / beta,
      see: ({ beta, learningRate }) => ({
        demo: 'momentum-valley',
        set: {
          learningRate: learningRate / beta,
          momentum: beta,
          methods: ['momentum-average'],
          examined: 'momentum-average',
        },
      }),
      pitfall: 'P23.1',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Changing from one form to the other', zh: '两种形式之间的换算' },
  question: {
    en: String.raw`Momentum in sum form, $v\leftarrow\beta v+g$, works well with *η* = {learningRate} and *β* = {beta}. Another library has the average form, $m\leftarrow\beta m+(1-\beta)g$. Both start from 0. Which learning rate takes the same path there, with the same *β*?`,
    zh: String.raw`累加形式的动量法 $v\leftarrow\beta v+g$ 取 *η* = {learningRate}、*β* = {beta}，效果很好。另一个库用平均形式 $m\leftarrow\beta m+(1-\beta)g$。两者的初值都为 0，*β* 相同。平均形式的学习率取多大，两者才走同一条路径？`,
  },
  solution: {
    en: String.raw`From zero starts $m=(1-\beta)v$ at every step. The steps agree if $\eta_{\mathrm{avg}}(1-\beta)v=\eta_{\mathrm{sum}}v$:

$$
\eta_{\mathrm{avg}}=\frac{\eta_{\mathrm{sum}}}{1-\beta}=\frac{\spot{learningRate}}{1-\spot{beta}}\approx\spot{answer}
$$`,
    zh: String.raw`初值都为零，所以每一步都有 $m=(1-\beta)v$。更新量相同的条件是 $\eta_{\mathrm{avg}}(1-\beta)v=\eta_{\mathrm{sum}}v$：

$$
\eta_{\mathrm{avg}}=\frac{\eta_{\mathrm{sum}}}{1-\beta}=\frac{\spot{learningRate}}{1-\spot{beta}}\approx\spot{answer}
$$`,
  },
  slips: {
    same: {
      en: 'With the same learning rate the average form takes steps that are 1 − *β* times as long.',
      zh: '学习率相同时，平均形式的步长只有累加形式的 1 − *β* 倍。',
    },
    'wrong-way': {
      en: 'Wrong way round: the average form is slower already and needs the *larger* learning rate.',
      zh: '换算反了。平均形式本来就慢，需要**更大**的学习率。',
    },
    'by-the-memory': {
      en: 'The factor of the new gradient is 1 − *β*, not *β*: that is what the learning rate must make up for.',
      zh: '新梯度的系数是 1 − *β*，不是 *β*，学习率要补偿的正是 1 − *β*。',
    },
  },
};
