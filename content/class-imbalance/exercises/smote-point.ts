import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { interpolate } from '../../../src/math/imbalance/smote';

interface Numbers {
  readonly x1: number;
  readonly x2: number;
  readonly n1: number;
  readonly n2: number;
  readonly lambda: number;
}

const point = ({ x1, x2, n1, n2, lambda }: Numbers) => interpolate([x1, x2], [n1, n2], lambda);
const fromTheOtherEnd = ({ x1, x2, n1, n2, lambda }: Numbers) => interpolate([n1, n2], [x1, x2], lambda);

export const exercise = fill({
  section: 'resampling',
  params: {
    x1: whole(1, 9),
    x2: whole(1, 9),
    n1: whole(1, 9),
    n2: whole(1, 9),
    lambda: oneOf(0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9),
  },
  accept: ({ x1, x2, n1, n2 }) => x1 !== n1 && x2 !== n2,
  cells: {
    first: {
      value: (numbers) => point(numbers)[0]!,
      slips: {
        reversed: (numbers) => fromTheOtherEnd(numbers)[0]!,
        'no-base': ({ x1, n1, lambda }) => lambda * (n1 - x1),
        copy: { value: ({ x1 }) => x1, pitfall: 'P34.1' },
      },
    },
    second: {
      value: (numbers) => point(numbers)[1]!,
      slips: {
        reversed: (numbers) => fromTheOtherEnd(numbers)[1]!,
        'no-base': ({ x2, n2, lambda }) => lambda * (n2 - x2),
        copy: { value: ({ x2 }) => x2, pitfall: 'P34.1' },
      },
    },
  },
  given: [],
  blanks: 2,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A point by SMOTE', zh: '用 SMOTE 合成样本' },
  question: {
    en: 'SMOTE has drawn the minority sample $x_i$ = ({x1}, {x2}), its neighbor $x_{nn}$ = ({n1}, {n2}) and *λ* = {lambda}. Where is the new sample?',
    zh: 'SMOTE 抽到少数类样本 $x_i$ = ({x1}, {x2})、近邻 $x_{nn}$ = ({n1}, {n2}) 以及 *λ* = {lambda}。求合成样本的坐标。',
  },
  cells: {
    first: { en: 'first coordinate', zh: '第一个坐标' },
    second: { en: 'second coordinate', zh: '第二个坐标' },
  },
  slips: {
    'first.reversed': {
      en: 'The way begins at the sample, *λ* = 0, not at the neighbor.',
      zh: '插值从样本（*λ* = 0）出发，而不是从近邻出发。',
    },
    'first.no-base': {
      en: 'That is the step from the sample. Add the sample itself.',
      zh: '这只是相对于样本的位移，还要加上样本的坐标。',
    },
    'first.copy': {
      en: 'That is a copy of the sample. SMOTE goes a part of the way to the neighbor.',
      zh: '这只是复制样本。SMOTE 要沿着到近邻的连线移动一段。',
    },
    'second.reversed': {
      en: 'The way begins at the sample, *λ* = 0, not at the neighbor.',
      zh: '插值从样本（*λ* = 0）出发，而不是从近邻出发。',
    },
    'second.no-base': {
      en: 'That is the step from the sample. Add the sample itself.',
      zh: '这只是相对于样本的位移，还要加上样本的坐标。',
    },
    'second.copy': {
      en: 'That is a copy of the sample. SMOTE goes a part of the way to the neighbor.',
      zh: '这只是复制样本。SMOTE 要沿着到近邻的连线移动一段。',
    },
  },
  solution: {
    en: String.raw`$x_{\text{new}}=x_i+\lambda(x_{nn}-x_i)$ with the same *λ* in both coordinates: $(\spot{first},\spot{second})$.`,
    zh: String.raw`两个坐标用同一个 *λ*，由 $x_{\text{new}}=x_i+\lambda(x_{nn}-x_i)$ 得 $(\spot{first},\spot{second})$。`,
  },
};
