import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { centerRounds, groupMeans } from '../../../src/math/paradigms/center-rounds';
import type { Place } from '../../../src/math/paradigms/nearest-center';
import { mean } from '../../../src/math/statistics';

interface Numbers {
  readonly c1: number;
  readonly c2: number;
  readonly x3: number;
  readonly x4: number;
}

const onLine = ({ c1, c2, x3, x4 }: Numbers): readonly Place[] =>
  [c1, c2, x3, x4].map((x) => [x, 0] as const);

const groupsOf = (values: Numbers): readonly number[] =>
  centerRounds(onLine(values), onLine(values).slice(0, 2), undefined, 1)[0]!.groups;

const secondCenter = (values: Numbers): number => {
  const points = onLine(values);
  return groupMeans(points, groupsOf(values), points.slice(0, 2))[1]![0];
};

export const exercise = numeric({
  section: 'feedback',
  params: { c1: whole(0, 2), c2: whole(5, 8), x3: whole(9, 14), x4: whole(15, 20) },
  accept: ({ c2, x3, x4 }) => (c2 + x3 + x4) % 3 !== 0,
  solve: secondCenter,
  slips: {
    'without-start': ({ x3, x4 }) => (x3 + x4) / 2,
    'all-points': (values) => mean(onLine(values).map(([x]) => x)),
    'running-pairs': ({ c2, x3, x4 }) => ((c2 + x3) / 2 + x4) / 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One round of k-means', zh: 'k 均值的一轮' },
  question: {
    en: 'The points on a line are {c1}, {c2}, {x3}, {x4}; k-means starts with the centers {c1} and {c2}. Where is the second center after one round (assign, then move)?',
    zh: '数轴上有四个点 {c1}、{c2}、{x3}、{x4}，k 均值以 {c1} 与 {c2} 为初始中心。经过一轮（先分配，再移动中心）之后，第二个中心在哪里？',
  },
  solution: {
    en: String.raw`{c2}, {x3} and {x4} are nearer to the center {c2}, {c1} is its own center. The second center moves to the mean of its three points, $(\spot{c2}+\spot{x3}+\spot{x4})/3\approx\spot{answer}$.`,
    zh: String.raw`{c2}、{x3}、{x4} 离中心 {c2} 更近，{c1} 归入第一个中心。第二个中心移到这三个点的均值 $(\spot{c2}+\spot{x3}+\spot{x4})/3\approx\spot{answer}$。`,
  },
  slips: {
    'without-start': {
      en: 'The point at which the center stood belongs to the group, too.',
      zh: '中心原来所在的点也属于这一组。',
    },
    'all-points': {
      en: 'This is the mean of all points. A center moves to the mean of its own points.',
      zh: '这是全部点的均值。中心应移到所属各点的均值。',
    },
    'running-pairs': {
      en: 'Means of two were taken one after the other, which gives the last point half of the weight. Take the mean of all three at once.',
      zh: '这里两两依次求平均，最后一个点占了一半的权重。应当对三个点一起求均值。',
    },
  },
};
