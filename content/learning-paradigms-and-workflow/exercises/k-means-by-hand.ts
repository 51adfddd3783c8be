import { fill } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { centerRounds } from '../../../src/math/paradigms/center-rounds';
import type { Place } from '../../../src/math/paradigms/nearest-center';

interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Four points on a line; the centers start at the first and the third of them. */
const roundsOf = ({ a, b, c, d }: Numbers) => {
  const points = [a, b, c, d].map((x): Place => [x, 0]);
  return centerRounds(points, [points[0]!, points[2]!]);
};
const center = (values: Numbers, k: 0 | 1): number => roundsOf(values)[1]!.centers[k]![0];

export const exercise = fill({
  section: 'feedback',
  params: { a: whole(0, 2), b: whole(4, 7), c: whole(12, 15), d: whole(18, 24) },
  // Nearer to the left center, and not as near to both: the solution says so.
  accept: ({ a, b, c }) => b - a < c - b,
  spots: (values) => ({
    started: roundsOf(values)[0]!.inertia,
    leftMoved: center(values, 0),
    rightMoved: center(values, 1),
    ended: roundsOf(values)[1]!.inertia,
  }),
  cells: {
    before: {
      value: (values) => roundsOf(values)[0]!.inertia,
      slips: {
        'not-squared': ({ a, b, c, d }) => b - a + (d - c),
      },
    },
    left: (values) => center(values, 0),
    right: {
      value: (values) => center(values, 1),
      slips: { 'all-three': ({ b, c, d }) => (b + c + d) / 3 },
    },
    after: {
      value: (values) => roundsOf(values)[1]!.inertia,
      slips: {
        'not-squared': ({ a, b, c, d }) => b - a + (d - c),
        'half-only': ({ a, b }) => (b - a) ** 2 / 2,
      },
    },
  },
  given: ['left'],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'k-means by hand', zh: '手算 k 均值' },
  question: {
    en: 'The points on a line are {a}, {b}, {c}, {d}, the centers start at {a} and {c}. Fill in what one round of k-means does. The inertia is the sum of squared distances of the points to their own centers.',
    zh: '数轴上有四个点 {a}、{b}、{c}、{d}，初始中心为 {a} 与 {c}。填写 k 均值一轮的结果，其中簇内平方和是各点到所属中心的距离平方和。',
  },
  cells: {
    before: { en: 'inertia after the first assignment', zh: '第一次分配之后的簇内平方和' },
    left: { en: 'left center, moved', zh: '移动之后左边的中心' },
    right: { en: 'right center, moved', zh: '移动之后右边的中心' },
    after: { en: 'inertia after the second assignment', zh: '第二次分配之后的簇内平方和' },
  },
  solution: {
    en: String.raw`{a} and {b} go to the left center, {c} and {d} to the right one. Inertia: $(\spot{b}-\spot{a})^2+(\spot{d}-\spot{c})^2=\spot{started}$. The centers move to the means $\spot{leftMoved}$ and $\spot{rightMoved}$. No point changes its group, and each distance is now half of the gap: $2\big(\frac{\spot{b}-\spot{a}}2\big)^2+2\big(\frac{\spot{d}-\spot{c}}2\big)^2=\spot{ended}$, half of what it was.`,
    zh: String.raw`{a}、{b} 归入左边的中心，{c}、{d} 归入右边的中心，簇内平方和为 $(\spot{b}-\spot{a})^2+(\spot{d}-\spot{c})^2=\spot{started}$。两个中心移到均值 $\spot{leftMoved}$ 与 $\spot{rightMoved}$。各点所属的组不变，到中心的距离变为组内两点间距的一半，簇内平方和为 $2\big(\frac{\spot{b}-\spot{a}}2\big)^2+2\big(\frac{\spot{d}-\spot{c}}2\big)^2=\spot{ended}$，是原来的一半。`,
  },
  slips: {
    'before.not-squared': {
      en: 'The distances themselves were added. The inertia adds their squares.',
      zh: '这里把距离直接相加，簇内平方和应把距离的平方相加。',
    },
    'right.all-three': {
      en: 'The point {b} is nearer to the left center and does not count here.',
      zh: '{b} 离左边的中心更近，不属于右边的组。',
    },
    'after.not-squared': {
      en: 'The distances themselves were added. The inertia adds their squares.',
      zh: '这里把距离直接相加，簇内平方和应把距离的平方相加。',
    },
    'after.half-only': {
      en: 'Only the left group was counted.',
      zh: '这里只算了左边的组。',
    },
  },
};
