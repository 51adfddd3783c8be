import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { averagingWindow, halfLife, massInWindow } from '../../../src/math/exponential-average/windows';
import { percent } from './shared/percent';
import { halfLifeAndWindow, threeWindows } from './shared/weights-in-demo';

export const exercise = single({
  section: 'window',
  params: { beta: oneOf(0.9, 0.95, 0.98, 0.99) },
  spots: ({ beta }) => ({
    window: averagingWindow(beta),
    halfLife: halfLife(beta),
    older: percent(1 - massInWindow(beta)),
  }),
  see: ({ beta }) => threeWindows(beta),
  options: {
    'one-over-e': 'right',
    zero: { pitfall: 'E0.14' },
    'half-life': { see: ({ beta }) => halfLifeAndWindow(beta) },
    'equal-weights': { pitfall: 'E0.14' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why 1/(1−β)', zh: '为什么是 1/(1−β)' },
  question: {
    en: 'With *β* = {beta} one says that the average covers about the last {window} gradients. What is special about the weight of a gradient that is {window} steps old?',
    zh: '*β* = {beta} 时，常说移动平均约覆盖最近 {window} 个梯度。距今 {window} 步的梯度，其权重有什么特别之处？',
  },
  options: {
    'one-over-e': {
      en: 'The weight has fallen to about 1/e of the newest.',
      zh: '权重约降到最新梯度的 1/e。',
    },
    zero: { en: 'The weight becomes zero there.', zh: '权重恰好变为零。' },
    'half-life': { en: 'The weight has fallen to half of the newest.', zh: '权重降到最新梯度的一半。' },
    'equal-weights': {
      en: 'Up to there all gradients have the same weight.',
      zh: '从最新的梯度到该梯度，权重全都相同。',
    },
  },
  why: {
    zero: {
      en: 'A power of *β* is never zero. Long after the start {older} of the weight lies beyond the window.',
      zh: '*β* 的幂永远不为零。*t* 足够大时，有 {older} 的权重落在窗口之外。',
    },
    'half-life': {
      en: 'Half is reached earlier, after about {halfLife} steps.',
      zh: '降到一半的时刻更早，约在 {halfLife} 步之后。',
    },
    'equal-weights': {
      en: 'The weights fall from the newest gradient on. Only a plain mean has equal weights.',
      zh: '权重从最新的梯度起就逐个减小，只有等权平均的权重才相等。',
    },
  },
  solution: {
    en: String.raw`With *N* = 1/(1−*β*) the weight at age *N* is $\beta^N=(1-\frac1N)^N\approx\frac1e$ of the newest.`,
    zh: String.raw`令 *N* = 1/(1−*β*)，则距今 *N* 步的权重与最新权重之比为 $\beta^N=(1-\frac1N)^N\approx\frac1e$。`,
  },
};
