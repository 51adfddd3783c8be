import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { learningRateAt } from '../../../src/math/optimization/schedules/schedule';

export const exercise = numeric({
  section: 'schedules',
  params: { peak: oneOf(0.1, 0.2), total: oneOf(50, 100, 200), warmUp: oneOf(10, 20, 40), step: whole(2, 9) },
  solve: ({ peak, total, warmUp, step }) => learningRateAt({ kind: 'cosine', peak, total, warmUp }, step),
  see: ({ peak, total, warmUp, step }) => ({
    demo: 'lr-schedule',
    set: { total, warmUp, learningRate: peak, progress: step / total },
  }),
  slips: {
    peak: ({ peak }) => peak,
    'cosine-at-once': ({ peak, total, step }) => (peak * (1 + Math.cos((Math.PI * step) / total))) / 2,
    'share-of-all': ({ peak, total, step }) => (peak * step) / total,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A rate of the warm-up', zh: '预热阶段的学习率' },
  question: {
    en: 'A training of {total} steps has *W* = {warmUp} steps of linear warm-up to $\\eta_0$ = {peak}, then a cosine to 0. What is the learning rate of step *t* = {step}?',
    zh: '训练共 {total} 步，先用 *W* = {warmUp} 步线性预热到 $\\eta_0$ = {peak}，再按余弦降到 0。求第 *t* = {step} 步的学习率。',
  },
  solution: {
    en: String.raw`Step {step} belongs to the warm-up: $\eta_0t/W=\spot{peak}\cdot\spot{step}/\spot{warmUp}=\spot{answer}$.`,
    zh: String.raw`第 *t* = {step} 步在预热阶段内，所以 $\eta_0t/W=\spot{peak}\cdot\spot{step}/\spot{warmUp}=\spot{answer}$。`,
  },
  slips: {
    peak: { en: 'The peak is reached only at the end of the warm-up.', zh: '预热结束时才达到峰值。' },
    'cosine-at-once': {
      en: 'The cosine begins after the warm-up, not with the first step.',
      zh: '余弦衰减从预热结束之后开始，不是从第一步开始。',
    },
    'share-of-all': {
      en: 'The warm-up is measured by its own length *W*, not by the whole training.',
      zh: '预热的进度按预热步数 *W* 计算，不按总步数计算。',
    },
  },
};
