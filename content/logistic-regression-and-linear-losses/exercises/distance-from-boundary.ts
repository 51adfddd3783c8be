import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

interface Line {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
  readonly x1: number;
  readonly x2: number;
}
const score = ({ w1, w2, b, x1, x2 }: Line) => w1 * x1 + w2 * x2 + b;
const length = ({ w1, w2 }: Line) => Math.hypot(w1, w2);

export const exercise = numeric({
  section: 'labels',
  params: {
    w1: whole(1, 5),
    w2: oneOf(-4, -3, -2, -1, 1, 2, 3, 4),
    b: oneOf(-4, -3, -2, 2, 3, 4),
    x1: whole(1, 4),
    x2: whole(1, 4),
  },
  accept: (line) => score(line) !== 0 && score({ ...line, b: 0 }) !== 0,
  spots: (line) => ({ z: score(line), size: Math.abs(score(line)), squares: line.w1 ** 2 + line.w2 ** 2 }),
  solve: (line) => Math.abs(score(line)) / length(line),
  slips: {
    'not-divided': (line) => Math.abs(score(line)),
    'squared-length': (line) => Math.abs(score(line)) / length(line) ** 2,
    'no-bias': (line) => Math.abs(score({ ...line, b: 0 })) / length(line),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Distance from the boundary', zh: '到决策边界的距离' },
  question: {
    en: 'A linear classifier has $w$ = ({w1}, {w2}) and $b$ = {b}. How far from the decision boundary is the sample $x$ = ({x1}, {x2})?',
    zh: '某线性分类器的 $w$ = ({w1}, {w2})，$b$ = {b}。样本 $x$ = ({x1}, {x2}) 到决策边界的距离是多少？',
  },
  solution: {
    en: String.raw`The score is $z=w^\top x+b=\spot{z}$. Along $w/\lVert w\rVert$ it changes by $\lVert w\rVert$ per unit of length, so the distance is

$$
\frac{|z|}{\lVert w\rVert}=\frac{\spot{size}}{\sqrt{\spot{squares}}}\approx\spot{answer}
$$`,
    zh: String.raw`得分 $z=w^\top x+b=\spot{z}$。沿 $w/\lVert w\rVert$ 方向每移动单位长度，得分改变 $\lVert w\rVert$，所以距离为

$$
\frac{|z|}{\lVert w\rVert}=\frac{\spot{size}}{\sqrt{\spot{squares}}}\approx\spot{answer}
$$`,
  },
  slips: {
    'not-divided': {
      en: String.raw`This is the size of the score. Doubling *w* and *b* doubles it, but the boundary stays: divide by $\lVert w\rVert$.`,
      zh: String.raw`这是得分的绝对值。*w* 与 *b* 加倍时得分也加倍，而边界不变，所以应除以 $\lVert w\rVert$。`,
    },
    'squared-length': {
      en: String.raw`Divided by $\lVert w\rVert^2$: the square root is missing.`,
      zh: String.raw`这里除以了 $\lVert w\rVert^2$，缺少开方。`,
    },
    'no-bias': {
      en: 'The bias is missing in the score.',
      zh: '计算得分时漏掉了偏置。',
    },
  },
};
