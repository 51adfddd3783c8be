import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { mahalanobisSquared, multivariateDensity } from '../../../src/math/gaussian/multivariate';

type Values = Readonly<Record<'a' | 'b' | 'c' | 'x' | 'y', number>>;

const matrix = ({ a, b, c }: Values) => [
  [a, c],
  [c, b],
];
const determinant = ({ a, b, c }: Values): number => a * b - c * c;
const distance = (values: Values): number => mahalanobisSquared([values.x, values.y], [0, 0], matrix(values));

export const exercise = fill({
  section: 'densities',
  params: {
    a: whole(2, 5),
    b: whole(1, 3),
    c: oneOf(-1, -0.5, 0.5, 1),
    x: oneOf(-2, -1, 1, 2),
    y: oneOf(-1, 1),
  },
  accept: (values) => determinant(values) > 0.5 && distance(values) < 6,
  see: ({ a, b, c, x, y }) => ({
    demo: 'mvn-contours',
    set: { variance1: a, variance2: b, covariance: c, point: [x, y] },
  }),
  cells: {
    determinant: {
      value: determinant,
      slips: { plus: ({ a, b, c }) => a * b + c * c, 'not-squared': ({ a, b, c }) => a * b - c },
    },
    distance: {
      value: distance,
      slips: {
        'no-inverse': ({ a, b, c, x, y }) => a * x * x + 2 * c * x * y + b * y * y,
        'sign-kept': (values) => distance({ ...values, c: -values.c }),
      },
    },
    density: {
      value: (values) => multivariateDensity([values.x, values.y], [0, 0], matrix(values)),
      slips: {
        'no-root': (values) => Math.exp(-distance(values) / 2) / (2 * Math.PI * determinant(values)),
        'no-half': (values) => Math.exp(-distance(values)) / (2 * Math.PI * Math.sqrt(determinant(values))),
        'one-dimension': (values) =>
          Math.exp(-distance(values) / 2) / Math.sqrt(2 * Math.PI * determinant(values)),
      },
    },
  },
  given: [],
  blanks: 2,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Density in the plane by hand', zh: '手算二元高斯密度' },
  question: {
    en: String.raw`A Gaussian in the plane has mean 0 and $\Sigma=\begin{pmatrix}\spot{a}&\spot{c}\\\spot{c}&\spot{b}\end{pmatrix}$. Fill in what is missing for the point $x=(\spot{x},\spot{y})^\top$.`,
    zh: String.raw`二元高斯分布的均值为 0，$\Sigma=\begin{pmatrix}\spot{a}&\spot{c}\\\spot{c}&\spot{b}\end{pmatrix}$。对于点 $x=(\spot{x},\spot{y})^\top$，填写空缺的值。`,
  },
  cells: {
    determinant: { en: String.raw`$|\Sigma|$`, zh: String.raw`$|\Sigma|$` },
    distance: { en: String.raw`$x^\top\Sigma^{-1}x$`, zh: String.raw`$x^\top\Sigma^{-1}x$` },
    density: { en: 'density', zh: '密度' },
  },
  slips: {
    'determinant.plus': {
      en: 'Determinant: the product off the diagonal is subtracted.',
      zh: '求行列式时，应减去非对角元素之积。',
    },
    'determinant.not-squared': {
      en: 'Determinant: both entries off the diagonal enter, so their product is a square.',
      zh: '求行列式时，两个非对角元素要相乘，得到平方。',
    },
    'distance.no-inverse': {
      en: String.raw`Distance: this is $x^\top\Sigma x$, without the inverse.`,
      zh: String.raw`求马氏距离的平方时，填的是 $x^\top\Sigma x$，没有取逆矩阵。`,
    },
    'distance.sign-kept': {
      en: 'Distance: in the inverse of a 2×2 matrix the entries off the diagonal change their sign.',
      zh: '求马氏距离的平方时，先要求二阶矩阵的逆，其中的非对角元素应当变号。',
    },
    'density.no-root': {
      en: String.raw`Density: the factor is $|\Sigma|^{-1/2}$, with the root.`,
      zh: String.raw`求密度时，系数为 $|\Sigma|^{-1/2}$，要开方。`,
    },
    'density.no-half': {
      en: 'Density: the exponent is minus *half* of the squared distance.',
      zh: '求密度时，指数为马氏距离平方的**一半**，再取负号。',
    },
    'density.one-dimension': {
      en: String.raw`Density: in two dimensions the factor is $(2\pi)^{-d/2}=1/(2\pi)$.`,
      zh: String.raw`求密度时，二维的系数为 $(2\pi)^{-d/2}=1/(2\pi)$。`,
    },
  },
  solution: {
    en: String.raw`$|\Sigma|=\spot{a}\cdot\spot{b}-(\spot{c})^2=\spot{determinant}$. The inverse is $\frac1{|\Sigma|}\begin{pmatrix}\spot{b}&-(\spot{c})\\-(\spot{c})&\spot{a}\end{pmatrix}$, so $x^\top\Sigma^{-1}x\approx\spot{distance}$. The density is $\frac1{2\pi\sqrt{|\Sigma|}}e^{-\frac12x^\top\Sigma^{-1}x}\approx\spot{density}$.`,
    zh: String.raw`$|\Sigma|=\spot{a}\cdot\spot{b}-(\spot{c})^2=\spot{determinant}$，逆矩阵为 $\frac1{|\Sigma|}\begin{pmatrix}\spot{b}&-(\spot{c})\\-(\spot{c})&\spot{a}\end{pmatrix}$，所以 $x^\top\Sigma^{-1}x\approx\spot{distance}$，密度为 $\frac1{2\pi\sqrt{|\Sigma|}}e^{-\frac12x^\top\Sigma^{-1}x}\approx\spot{density}$。`,
  },
};
