import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { chordTest } from '../../../src/math/curvature/convexity';

const cube = (x: number): number => x ** 3;
const testOf = ({ left, right, mixing }: { left: number; right: number; mixing: number }) =>
  chordTest(cube, left, right, mixing);

export const exercise = fill({
  section: 'convexity',
  params: { left: whole(-4, -2), right: whole(1, 3), mixing: oneOf(0.25, 0.4, 0.6, 0.75) },
  accept: (drawn) => {
    const { at, graph, chord } = testOf(drawn);
    return Math.abs(at) > 0.2 && Math.abs(chord) > 0.5 && graph > chord;
  },
  cells: {
    at: {
      value: (drawn) => testOf(drawn).at,
      slips: {
        swapped: ({ left, right, mixing }) => (1 - mixing) * left + mixing * right,
      },
    },
    graph: {
      value: (drawn) => testOf(drawn).graph,
      slips: { square: (drawn) => testOf(drawn).at ** 2 },
    },
    chord: {
      value: (drawn) => testOf(drawn).chord,
      slips: {
        swapped: ({ left, right, mixing }) => (1 - mixing) * cube(left) + mixing * cube(right),
      },
    },
  },
  given: [],
  blanks: 2,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The chord test for a cube', zh: '检验三次函数的凸性' },
  question: {
    en: String.raw`Test $f=x^3$ with $x_1=\spot{left}$, $x_2=\spot{right}$ and the weight $\lambda=\spot{mixing}$ on $x_1$.`,
    zh: String.raw`取 $x_1=\spot{left}$，$x_2=\spot{right}$，$x_1$ 的权重 $\lambda=\spot{mixing}$，检验 $f=x^3$ 是否满足凸函数的不等式。`,
  },
  cells: {
    at: { en: String.raw`$\lambda x_1+(1-\lambda)x_2$`, zh: String.raw`$\lambda x_1+(1-\lambda)x_2$` },
    graph: { en: '*f* there', zh: '该点的 *f*' },
    chord: {
      en: String.raw`$\lambda f(x_1)+(1-\lambda)f(x_2)$`,
      zh: String.raw`$\lambda f(x_1)+(1-\lambda)f(x_2)$`,
    },
  },
  slips: {
    'at.swapped': { en: '*λ* is the weight of $x_1$.', zh: '*λ* 是 $x_1$ 的权重。' },
    'graph.square': { en: 'The function is $x^3$, not $x^2$.', zh: '函数是 $x^3$，不是 $x^2$。' },
    'chord.swapped': {
      en: '*λ* is the weight of $f(x_1)$, as it is of $x_1$.',
      zh: '*λ* 是 $x_1$ 的权重，也是 $f(x_1)$ 的权重。',
    },
  },
  solution: {
    en: 'The graph is above the chord, so the inequality fails for this pair. One such pair proves that $x^3$ is not convex on the whole line.',
    zh: '图像高于弦，不等式对这一对点不成立。一个反例就说明 $x^3$ 在整个实轴上不是凸函数。',
  },
};
