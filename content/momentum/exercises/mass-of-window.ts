import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { averagingWindow, massInWindow } from '../../../src/math/exponential-average/windows';
import { percent } from './shared/percent';
import { threeWindows } from './shared/weights-in-demo';

export const exercise = trueFalse({
  section: 'window',
  params: { beta: oneOf(0.9, 0.95, 0.98, 0.99) },
  spots: ({ beta }) => ({ window: averagingWindow(beta), mass: percent(massInWindow(beta)) }),
  see: ({ beta }) => threeWindows(beta),
  pitfall: 'E0.14',
  statements: {
    all: false,
    most: true,
    'grows-with-beta': { isTrue: false, see: () => threeWindows(0.8) },
    'never-zero': true,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What lies in the window', zh: '窗口里有多少' },
  question: {
    en: '$m_t$ is the exponentially weighted average with *β* = {beta}, long after the start. Its window is *N* = 1/(1−*β*) = {window}. Is the statement right?',
    zh: '设 $m_t$ 是 *β* = {beta} 的指数加权移动平均，且 *t* 已足够大。窗口为 *N* = 1/(1−*β*) = {window}。判断下列说法是否正确。',
  },
  statements: {
    all: {
      en: 'The last {window} gradients carry all of its weight.',
      zh: '最近 {window} 个梯度占有全部权重。',
    },
    most: {
      en: 'The last {window} gradients carry less than two thirds of its weight.',
      zh: '最近 {window} 个梯度占有的权重不到三分之二。',
    },
    'grows-with-beta': {
      en: 'If *β* comes closer to 1, the last *N* gradients carry a larger share of the weight.',
      zh: '*β* 越接近 1，最近 *N* 个梯度的权重占比越大。',
    },
    'never-zero': {
      en: 'A gradient that is 2*N* steps old still has a positive weight.',
      zh: '距今 2*N* 步的梯度，权重仍然大于零。',
    },
  },
  why: {
    all: {
      en: 'They carry {mass} of it; the rest lies further back.',
      zh: '这些梯度只占 {mass}，其余权重属于更早的梯度。',
    },
    most: { en: 'They carry {mass} of it.', zh: '这些梯度占 {mass}。' },
    'grows-with-beta': {
      en: String.raw`The window grows, but the share in it, $1-\beta^N$, falls towards 1 − 1/e.`,
      zh: String.raw`窗口变长，但窗口内的占比 $1-\beta^N$ 反而下降，趋于 1 − 1/e。`,
    },
    'never-zero': {
      en: String.raw`Its weight is $(1-\beta)\beta^{2N}$, about 1/e² of the newest. For *β* > 0 no weight is zero.`,
      zh: String.raw`权重为 $(1-\beta)\beta^{2N}$，约为最新权重的 1/e²。只要 *β* > 0，权重就不会等于零。`,
    },
  },
  solution: {
    en: String.raw`The last *N* carry $1-\beta^N$, here {mass}. As *β* → 1, $\beta^N$ rises to 1/e and the share falls to 1 − 1/e.`,
    zh: String.raw`最近 *N* 个占 $1-\beta^N$，这里是 {mass}。*β* → 1 时，$\beta^N$ 上升并趋于 1/e，占比下降并趋于 1 − 1/e。`,
  },
};
