// Both losses of a sigmoid output as functions of its net input, with slope and curvature.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import {
  type SigmoidLoss,
  sigmoidLoss,
  squaredErrorInflection,
} from '../../../src/math/classification-loss/sigmoid-loss';

const reach = 8;
/** The picture of the losses ends here; cross-entropy goes on upwards. */
const ceiling = 1;
const inflection = squaredErrorInflection;
const places = Array.from({ length: 161 }, (_, k) => -reach + (2 * reach * k) / 160);
const convexPlaces = [...places.filter((z) => z < inflection), inflection];
const concavePlaces = [inflection, ...places.filter((z) => z > inflection)];

const squaredAt = (z: number) => sigmoidLoss('squaredError', z, 0);
const entropyAt = (z: number) => sigmoidLoss('crossEntropy', z, 0);
const curve = (
  xs: readonly number[],
  at: (z: number) => SigmoidLoss,
  part: 'loss' | 'gradient' | 'curvature',
) => ({
  x: xs,
  y: xs.map((z) => at(z)[part]),
});
/** The last place below the ceiling is where −ln(1 − a) meets it: $z=\ln(e^C-1)$. */
const meeting = Math.log(Math.expm1(ceiling));
const entropyPlaces = [...places.filter((z) => z < meeting), meeting];

export const model = defineModel({
  id: 'mse-nonconvex',
  params: { z: number({ min: -reach, max: reach, step: 0.1, value: 4 }) },
  compute({ z }) {
    const squared = squaredAt(z);
    const entropy = entropyAt(z);
    const ends = [Math.max(-reach, z - 4), Math.min(reach, z + 4)];
    return {
      squaredLoss: squared.loss,
      entropyLoss: entropy.loss,
      squaredSlope: squared.gradient,
      entropySlope: entropy.gradient,
      squaredCurvature: squared.curvature,
      entropyCurvature: entropy.curvature,
      inflection,
      largestSlope: squaredAt(inflection).gradient,
      tangent: { x: ends, y: ends.map((each) => squared.loss + squared.gradient * (each - z)) },
    };
  },
});

/** What the picture shows of the curve of squared error beside its tangent. */
function sayShape(
  z: number,
  { squaredSlope, squaredCurvature }: { squaredSlope: number; squaredCurvature: number },
  words: Readonly<Record<'inflection' | 'flat' | 'concave' | 'convex', string>>,
): string {
  if (Math.abs(z - inflection) < 0.15) return words.inflection;
  if (squaredCurvature >= 0) return words.convex;
  return squaredSlope < 0.01 ? words.flat : words.concave;
}

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'netInput', min: -reach, max: reach },
      y: { label: 'loss', min: 0, max: ceiling },
      series: [
        { label: 'entropyLosses', as: 'line', colour: 1, data: curve(entropyPlaces, entropyAt, 'loss') },
        { label: 'convexPart', as: 'line', colour: 2, data: curve(convexPlaces, squaredAt, 'loss') },
        {
          label: 'concavePart',
          as: 'line',
          colour: 2,
          dash: 'dashed',
          data: curve(concavePlaces, squaredAt, 'loss'),
        },
        { label: 'tangent', as: 'line', colour: 4, dash: 'dotted' },
      ],
      marks: [{ label: 'inflectionMark', axis: 'x', colour: 6, dash: 'dotted', at: inflection }],
      handles: [{ x: 'z', y: ({ result }) => result.squaredLoss }],
    },
    {
      view: 'chart',
      title: 'slopeTitle',
      height: 'low',
      x: { label: 'netInput', min: -reach, max: reach },
      y: { label: 'slope', min: 0, max: 1 },
      series: [
        {
          label: 'entropySlopes',
          as: 'line',
          colour: 1,
          dash: 'dashed',
          data: curve(places, entropyAt, 'gradient'),
        },
        { label: 'squaredSlopes', as: 'line', colour: 2, data: curve(places, squaredAt, 'gradient') },
      ],
      marks: [
        { label: 'slopeMark', axis: 'y', colour: 6, dash: 'dotted', at: ({ result }) => result.largestSlope },
      ],
      handles: [{ x: 'z', y: ({ result }) => result.squaredSlope }],
    },
    {
      view: 'chart',
      title: 'curvatureTitle',
      height: 'low',
      x: { label: 'netInput', min: -reach, max: reach },
      y: { label: 'curvature', min: -0.1, max: 0.3 },
      series: [
        {
          label: 'entropyCurvatures',
          as: 'line',
          colour: 1,
          dash: 'dashed',
          data: curve(places, entropyAt, 'curvature'),
        },
        { label: 'squaredCurvatures', as: 'line', colour: 2, data: curve(places, squaredAt, 'curvature') },
      ],
      handles: [{ x: 'z', y: ({ result }) => result.squaredCurvature }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'squaredLoss', digits: 4 },
        { name: 'entropyLoss', digits: 4 },
        { name: 'squaredSlope', digits: 4 },
        { name: 'entropySlope', digits: 4 },
        { name: 'squaredCurvature', digits: 4 },
        { name: 'entropyCurvature', digits: 4 },
        { name: 'inflection', digits: 4 },
        { name: 'largestSlope', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Which loss is convex in the net input?', zh: '哪种损失对净输入是凸的？' },
    z: { en: 'net input *z*', zh: '净输入 *z*' },
    lossTitle: { en: 'Loss of a sigmoid output with target 0', zh: '目标为 0 时 sigmoid 输出的损失' },
    netInput: { en: 'net input *z*', zh: '净输入 *z*' },
    loss: common.loss,
    entropyLosses: { en: 'cross-entropy', zh: '交叉熵' },
    convexPart: { en: 'squared error, convex part', zh: '平方误差，凸的部分' },
    concavePart: { en: 'squared error, concave part', zh: '平方误差，凹的部分' },
    tangent: { en: 'its tangent at *z*', zh: '平方误差在 *z* 处的切线' },
    inflectionMark: same('*z* = ln 2'),
    slopeTitle: { en: 'First derivative: the gradient', zh: '一阶导数，即梯度' },
    slope: { en: '∂*C*/∂*z*', zh: '∂*C*/∂*z*' },
    entropySlopes: { en: 'cross-entropy: *a*', zh: '交叉熵 *a*' },
    squaredSlopes: { en: 'squared error: *a*^2(1−*a*)', zh: '平方误差 *a*^2(1−*a*)' },
    slopeMark: same('4/27'),
    curvatureTitle: { en: 'Second derivative: its sign decides', zh: '二阶导数的符号决定凸性' },
    curvature: { en: '∂^2*C*/∂*z*^2', zh: '∂^2*C*/∂*z*^2' },
    entropyCurvatures: { en: 'cross-entropy: *a*(1−*a*)', zh: '交叉熵 *a*(1−*a*)' },
    squaredCurvatures: { en: 'squared error', zh: '平方误差' },
    squaredLoss: { en: 'MSE: loss ½*a*^2', zh: 'MSE 损失 ½*a*^2' },
    entropyLoss: { en: 'CE: loss −ln(1−*a*)', zh: 'CE 损失 −ln(1−*a*)' },
    squaredSlope: { en: 'MSE: gradient', zh: 'MSE 梯度' },
    entropySlope: { en: 'CE: gradient', zh: 'CE 梯度' },
    squaredCurvature: { en: 'MSE: second derivative', zh: 'MSE 二阶导数' },
    entropyCurvature: { en: 'CE: second derivative', zh: 'CE 二阶导数' },
    inflection: { en: 'MSE: inflection at *z* = ln 2', zh: 'MSE 的拐点 *z* = ln 2' },
    largestSlope: { en: 'MSE: largest gradient 4/27', zh: 'MSE 的最大梯度 4/27' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `At z = ${number(params.z, { as: 'tick' })} the gradient of squared error is ${number(result.squaredSlope)}, that of cross-entropy ${number(result.entropySlope)}. ${sayShape(
        params.z,
        result,
        {
          inflection:
            'The inflection of squared error is next to z: nearby, curve and tangent can hardly be told apart.',
          flat: 'Squared error is concave here, but almost flat: nearby, curve and tangent can hardly be told apart.',
          concave: 'Squared error is concave here: its curve lies below the tangent nearby.',
          convex: 'Both losses are convex here.',
        },
      )}`,
    zh: ({ params, result, number }) =>
      `z = ${number(params.z, { as: 'tick' })} 时，平方误差的梯度为 ${number(result.squaredSlope)}，交叉熵的梯度为 ${number(result.entropySlope)}。${sayShape(
        params.z,
        result,
        {
          inflection: '平方误差的拐点就在附近，切点附近的曲线与切线几乎重合。',
          flat: '平方误差在这里是凹的，但几乎是平的，切点附近的曲线与切线几乎重合。',
          concave: '平方误差在这里是凹的，附近的曲线位于切线下方。',
          convex: '两种损失在这里都是凸的。',
        },
      )}`,
  },
});
