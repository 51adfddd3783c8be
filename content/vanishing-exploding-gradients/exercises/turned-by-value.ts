import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { clipByValue } from '../../../src/math/depth/clip-gradient';
import { descentAngle } from '../../../src/math/optimization/descent-angle';

const degrees = (tangent: number) => (Math.atan(tangent) * 180) / Math.PI;

export const exercise = numeric({
  section: 'clipping',
  // Angles rounded to one decimal will do.
  tolerance: { absolute: 0.1 },
  params: { large: oneOf(4, 5, 8, 10), small: oneOf(0.2, 0.3, 0.4, 0.5), limit: oneOf(1, 2) },
  spots: ({ large, small, limit }) => ({ before: degrees(small / large), after: degrees(small / limit) }),
  solve: ({ large, small, limit }) =>
    descentAngle([-large, -small], [0, 0], clipByValue([large, small], limit))!,
  see: ({ large, small, limit }) => ({
    demo: 'clip',
    set: { gradient: [large, small], limit, mode: 'value' },
  }),
  slips: {
    'angle-after': ({ small, limit }) => degrees(small / limit),
    'angle-before': ({ large, small }) => degrees(small / large),
    sum: ({ large, small, limit }) => degrees(small / limit) + degrees(small / large),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Turned by clipping', zh: '按值裁剪改变方向' },
  question: {
    en: 'The gradient ({large}, {small}) is clipped by value to the limit {limit}. By how many degrees is it turned?',
    zh: '把梯度 ({large}, {small}) 按值裁剪，阈值为 {limit}。方向改变了多少度？',
  },
  solution: {
    en: String.raw`Only the first number is cut: the vector becomes $(\spot{limit},\spot{small})$. Measured from the first axis, it stood at $\arctan(\spot{small}/\spot{large})\approx\spot{before}°$ and now stands at $\arctan(\spot{small}/\spot{limit})\approx\spot{after}°$; the difference is about {answer}°.`,
    zh: String.raw`只有第一个分量超过阈值，向量变为 $(\spot{limit},\spot{small})$。与第一坐标轴的夹角由 $\arctan(\spot{small}/\spot{large})\approx\spot{before}°$ 变为 $\arctan(\spot{small}/\spot{limit})\approx\spot{after}°$，相差约 {answer}°。`,
  },
  slips: {
    'angle-after': {
      en: 'This is the angle of the clipped vector with the axis. Subtract that of the gradient.',
      zh: '这是裁剪后的向量与坐标轴的夹角，还要减去裁剪前的夹角。',
    },
    'angle-before': {
      en: 'This is the angle of the gradient with the axis, before clipping.',
      zh: '这是裁剪之前梯度与坐标轴的夹角。',
    },
    sum: {
      en: 'Both angles are measured on the same side of the axis: subtract them.',
      zh: '两个角在坐标轴的同一侧，应当相减。',
    },
  },
};
