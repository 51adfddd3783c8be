import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { lineThrough, onLine } from '../../../src/math/target-types/label-regression';

/** The four codings in which B does not lie between A and C. */
const codings = [
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
] as const;
interface Drawn {
  coding: number;
  distance: number;
}
const codesOf = ({ coding }: Drawn) => codings[coding] ?? codings[0];
const lineOf = (values: Drawn) => lineThrough([-values.distance, 0, values.distance], codesOf(values));

export const exercise = fill({
  section: 'codes-as-numbers',
  params: { coding: oneOf(0, 1, 2, 3), distance: oneOf(1, 2, 4, 5) },
  spots: (values) => {
    const [codeA, codeB, codeC] = codesOf(values);
    return { codeA, codeB, codeC, minusDistance: -values.distance };
  },
  see: (values) => ({ demo: 'labels-as-numbers', set: { codes: codesOf(values).join('') } }),
  cells: {
    slope: {
      value: (values) => lineOf(values).slope,
      slips: {
        'first-two': (values) => (codesOf(values)[1] - codesOf(values)[0]) / values.distance,
        'half-width': (values) => (codesOf(values)[2] - codesOf(values)[0]) / values.distance,
      },
    },
    fitted: {
      value: (values) => onLine(lineOf(values), values.distance),
      slips: {
        'own-code': (values) => codesOf(values)[2],
        'no-intercept': (values) => lineOf(values).slope * values.distance,
      },
    },
  },
  given: [],
  blanks: 2,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A line through codes', zh: '拟合编码的直线' },
  question: {
    en: 'The classes A, B, C have one point each, at *x* = {minusDistance}, 0 and {distance}. They are coded {codeA}, {codeB}, {codeC}. A line $f(x)=ax+b$ is fitted to the codes by least squares. Compute its slope and its value at the point of C.',
    zh: '类别 A、B、C 各有一个点，分别位于 *x* = {minusDistance}、0、{distance}，编码为 {codeA}、{codeB}、{codeC}。用最小二乘拟合直线 $f(x)=ax+b$，求斜率和 C 点处的拟合值。',
  },
  cells: {
    slope: { en: 'slope *a*', zh: '斜率 *a*' },
    fitted: { en: '*f* at the point of C', zh: '*f* 在 C 点处的值' },
  },
  slips: {
    'slope.first-two': {
      en: 'This is the line through the first two points. Least squares weighs all three.',
      zh: '这是过前两个点的直线，最小二乘要兼顾三个点。',
    },
    'slope.half-width': {
      en: 'This divides by the distance from A to B. From A to C it is twice as far.',
      zh: 'A 与 C 的距离是 A 与 B 的距离的两倍，这里只除以了后者。',
    },
    'fitted.own-code': {
      en: 'This is the code of C. With these codes the three points do not lie on a line, and the line of least squares passes through none of them.',
      zh: '这是 C 的编码。在这种编码下三个点不共线，最小二乘直线不过其中任何一点。',
    },
    'fitted.no-intercept': {
      en: 'The intercept is missing: at *x* = 0, the mean of the inputs, the line has the mean of the codes, 1.',
      zh: '漏掉了截距。在输入的均值 *x* = 0 处，直线取编码的均值 1。',
    },
  },
  solution: {
    en: String.raw`The inputs have mean 0, so $b$ is the mean of the codes, 1, and

$$
a=\frac{\sum x_ic_i}{\sum x_i^2}=\frac{\spot{distance}\,(\spot{codeC}-\spot{codeA})}{2\cdot\spot{distance}^2}
$$

so $a=\spot{slope}$ and $f=\spot{fitted}$ at the point of C. B takes part only through the mean.`,
    zh: String.raw`输入的均值为 0，所以 $b$ 等于编码的均值 1，而

$$
a=\frac{\sum x_ic_i}{\sum x_i^2}=\frac{\spot{distance}\,(\spot{codeC}-\spot{codeA})}{2\cdot\spot{distance}^2}
$$

于是 $a=\spot{slope}$，C 点处 $f=\spot{fitted}$。B 只通过均值起作用。`,
  },
};
