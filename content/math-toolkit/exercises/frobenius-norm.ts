import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { matrixNorms } from '../../../src/math/linear-algebra/matrix-norms';

interface Drawn {
  a: number;
  b: number;
  c: number;
  d: number;
}
const rows = ({ a, b, c, d }: Drawn) => [
  [a, b],
  [c, d],
];

export const exercise = numeric({
  section: 'lengths',
  params: { a: whole(-6, 6), b: whole(-6, 6), c: whole(-6, 6), d: whole(-6, 6) },
  accept: (values) => matrixNorms(rows(values)).spectral > 0,
  solve: (values) => matrixNorms(rows(values)).frobenius,
  slips: {
    'no-root': (values) => matrixNorms(rows(values)).frobenius ** 2,
    absolute: ({ a, b, c, d }) => Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d),
    spectral: {
      value: (values) => matrixNorms(rows(values)).spectral,
      pitfall: 'E1.25',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A Frobenius norm', zh: '求 Frobenius 范数' },
  question: {
    en: 'Compute the Frobenius norm of the matrix with the rows ({a}, {b}) and ({c}, {d}).',
    zh: '矩阵的两行为 ({a}, {b}) 与 ({c}, {d})。求该矩阵的 Frobenius 范数。',
  },
  solution: {
    en: String.raw`Square all entries, add them, take the root: $\lVert A\rVert_F=\sqrt{(\spot{a})^2+(\spot{b})^2+(\spot{c})^2+(\spot{d})^2}\approx\spot{answer}$.`,
    zh: String.raw`把全部元素平方后求和，再开平方，得 $\lVert A\rVert_F=\sqrt{(\spot{a})^2+(\spot{b})^2+(\spot{c})^2+(\spot{d})^2}\approx\spot{answer}$。`,
  },
  slips: {
    'no-root': { en: 'The root is missing.', zh: '没有开平方。' },
    absolute: {
      en: 'This is the sum of the absolute values, the L1 norm of the entries.',
      zh: '这是各元素绝对值之和，即全部元素的 L1 范数。',
    },
    spectral: {
      en: 'This is the largest singular value, the spectral norm.',
      zh: '这是最大奇异值，即谱范数。',
    },
  },
};
