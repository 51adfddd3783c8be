// All vectors that are as long as a given one, in four norms; and how a matrix stretches the unit circle.

import { common } from '../../../src/demo/common-words';
import { defineModel, type ParamsOf, type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { optionWords } from '../../../src/demo/option-words';
import { choice, list, point } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { largestStretchAngle, matrixNorms } from '../../../src/math/linear-algebra/matrix-norms';
import { pNorm, unitOfPNorm } from '../../../src/math/linear-algebra/p-norm';
import { multiply } from '../../../src/math/matrix';

const orders = { '1': 1, '1.5': 1.5, '2': 2, '3': 3, '6': 6, infinity: Infinity } as const;
type Order = keyof typeof orders;
const names = ['1', '1.5', '2', '3', '6', 'infinity'] as const satisfies readonly Order[];
const fullTurn = (pieces: number) => Array.from({ length: pieces + 1 }, (_, i) => (2 * Math.PI * i) / pieces);
const angles = fullTurn(72);
/** The corners and the middles of the sides of the two squares. */
const corners = fullTurn(8);
/** Half the side of the pictures: few sizes, so that they seldom jump. */
const reaches = [2, 3.5, 6, 7.5, 10, 15, 21];
const reachFor = (size: number) => reaches.find((each) => each >= size) ?? 21;

function ball(vector: readonly number[], p: number) {
  const size = pNorm(vector, p);
  if (size === 0) return null;
  const around = (p === 1 || p === Infinity ? corners : angles).map((angle) => unitOfPNorm(angle, p));
  return { x: around.map(([x]) => size * x), y: around.map(([, y]) => size * y) };
}

export const model = defineModel({
  id: 'norms',
  params: {
    p: choice(names, '2'),
    vector: point({ min: -10, max: 10, step: 0.5, value: [3, -4] }),
    matrix: list({ min: -10, max: 10, step: 0.5, value: [1, 2, 3, 4], minLength: 4, maxLength: 4 }),
  },
  compute({ p, vector, matrix }) {
    const [a, b, c, d] = matrix as unknown as [number, number, number, number];
    const square = [
      [a, b],
      [c, d],
    ];
    const image = multiply(square, [angles.map(Math.cos), angles.map(Math.sin)]);
    const turn = largestStretchAngle(square);
    const arrow = (angle: number) => {
      const [[x], [y]] = multiply(square, [[Math.cos(angle)], [Math.sin(angle)]]) as [[number], [number]];
      return { x: [0, x], y: [0, y] };
    };
    const { frobenius, spectral, nuclear } = matrixNorms(square);
    return {
      size: pNorm(vector, orders[p]),
      l1: pNorm(vector, 1),
      l2: pNorm(vector, 2),
      max: pNorm(vector, Infinity),
      frobenius,
      spectral,
      nuclear,
      smaller: Math.max(0, nuclear - spectral),
      chosenBall: ball(vector, orders[p]),
      ballOfOne: ball(vector, 1),
      ballOfTwo: ball(vector, 2),
      ballOfMax: ball(vector, Infinity),
      arrow: { x: [0, vector[0]], y: [0, vector[1]] },
      circle: { x: angles.map(Math.cos), y: angles.map(Math.sin) },
      ellipse: { x: image[0]!, y: image[1]! },
      longest: arrow(turn),
      shortest: arrow(turn + Math.PI / 2),
      reach: reachFor(1.05 * Math.max(pNorm(vector, 1), 1)),
      stretch: reachFor(1.05 * Math.max(spectral, 1)),
    };
  },
});

type Shown = { params: ParamsOf<typeof model>; result: ResultOf<typeof model> };
const vectorReach = ({ result }: Shown) => result.reach;
const matrixReach = ({ result }: Shown) => result.stretch;
const negative = (of: (shown: Shown) => number) => (shown: Shown) => -of(shown);

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'vectorTitle',
      equalUnits: true,
      x: { label: 'x1', min: negative(vectorReach), max: vectorReach },
      y: { label: 'x2', min: negative(vectorReach), max: vectorReach },
      series: [
        { label: 'ballOfOne', as: 'line', colour: 5, dash: 'dotted' },
        { label: 'ballOfTwo', as: 'line', colour: 1, dash: 'dotted' },
        { label: 'ballOfMax', as: 'line', colour: 3, dash: 'dotted' },
        { label: 'chosenBall', as: 'line', colour: 4 },
        { label: 'arrow', as: 'path', colour: 2 },
      ],
      handles: [{ point: 'vector' }],
    },
    {
      view: 'plane',
      title: 'matrixTitle',
      equalUnits: true,
      x: { label: 'x1', min: negative(matrixReach), max: matrixReach },
      y: { label: 'x2', min: negative(matrixReach), max: matrixReach },
      series: [
        { label: 'circle', as: 'line', colour: 6, dash: 'dashed' },
        { label: 'ellipse', as: 'line', colour: 1 },
        { label: 'longest', as: 'path', colour: 4 },
        { label: 'shortest', as: 'path', colour: 3 },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'size', digits: 5 },
        { name: 'l1', digits: 5 },
        { name: 'l2', digits: 5 },
        { name: 'max', digits: 5 },
        { name: 'spectral', digits: 5 },
        { name: 'frobenius', digits: 5 },
        { name: 'nuclear', digits: 5 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `x = np.array([‹first›, ‹second›])
np.linalg.norm(x, ‹order›)  # ‹size›`,
      spots: ({ params }) => ({
        first: inPython(params.vector[0]),
        second: inPython(params.vector[1]),
        order: params.p === 'infinity' ? 'np.inf' : params.p,
      }),
      gives: {
        size: ({ p, vector: [x, y] }) =>
          p === 'infinity'
            ? Math.max(Math.abs(x), Math.abs(y))
            : (Math.abs(x) ** orders[p] + Math.abs(y) ** orders[p]) ** (1 / orders[p]),
      },
    },
  ],
  words: {
    title: { en: 'How long, how large?', zh: '向量与矩阵的范数' },
    p: same('*p*'),
    ...optionWords('p', {
      '1': same('1'),
      '1.5': same('1.5'),
      '2': same('2'),
      '3': same('3'),
      '6': same('6'),
      infinity: same('∞'),
    }),
    vector: { en: 'vector *x*', zh: '向量 *x*' },
    matrix: { en: 'matrix, row by row', zh: '矩阵（按行）' },
    vectorTitle: { en: 'Vectors as long as *x*', zh: '与 *x* 范数相等的向量' },
    matrixTitle: { en: 'The unit circle under *A*', zh: '单位圆及其在 *A* 下的像' },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    ballOfOne: same('*p* = 1'),
    ballOfTwo: same('*p* = 2'),
    ballOfMax: same('*p* = ∞'),
    chosenBall: { en: 'chosen *p*', zh: '所选的 *p*' },
    arrow: { en: 'vector *x*', zh: '向量 *x*' },
    circle: { en: 'unit circle', zh: '单位圆' },
    ellipse: { en: 'its image', zh: '单位圆的像' },
    longest: { en: 'longest: *σ*_1', zh: '最长 *σ*_1' },
    shortest: { en: 'shortest: *σ*_2', zh: '最短 *σ*_2' },
    size: { en: 'norm of *x* for this *p*', zh: '*x* 的 *p* 范数' },
    l1: same('‖*x*‖_1'),
    l2: same('‖*x*‖_2'),
    max: same('‖*x*‖_∞'),
    spectral: { en: 'spectral norm of *A*: *σ*_1', zh: '*A* 的谱范数 *σ*_1' },
    frobenius: { en: 'Frobenius norm of *A*', zh: '*A* 的 Frobenius 范数' },
    nuclear: { en: 'nuclear norm of *A*: *σ*_1 + *σ*_2', zh: '*A* 的核范数 *σ*_1 + *σ*_2' },
    code: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number }) =>
      `The vector (${number(params.vector[0])}, ${number(params.vector[1])}) has length ${number(result.l1)} in the 1-norm, ${number(result.l2)} in the 2-norm and ${number(result.max)} in the maximum norm. The matrix stretches the unit circle to semi-axes ${number(result.spectral)} and ${number(result.smaller)}.`,
    zh: ({ params, result, number }) =>
      `向量 (${number(params.vector[0])}, ${number(params.vector[1])}) 的 1 范数为 ${number(result.l1)}，2 范数为 ${number(result.l2)}，∞ 范数为 ${number(result.max)}。矩阵把单位圆变为半轴长为 ${number(result.spectral)} 与 ${number(result.smaller)} 的椭圆。`,
  },
  remark: {
    en: ({ params: { vector }, result }) =>
      vector[0] === 0 && vector[1] === 0
        ? 'The zero vector has length 0 in each norm.'
        : vector[0] === 0 || vector[1] === 0
          ? 'On an axis all *p*-norms of a vector agree.'
          : result.smaller < 1e-12
            ? 'The matrix has rank 1 or 0: the ellipse is flat, and its three norms agree.'
            : null,
    zh: ({ params: { vector }, result }) =>
      vector[0] === 0 && vector[1] === 0
        ? '零向量的各种范数都是 0。'
        : vector[0] === 0 || vector[1] === 0
          ? '坐标轴上的向量，各种 *p* 范数都相等。'
          : result.smaller < 1e-12
            ? '矩阵的秩不超过 1，椭圆退化为线段，三种范数相等。'
            : null,
  },
});
