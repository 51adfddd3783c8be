import { fill } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activation } from '../../../src/math/activations';
import { type AffineMap, applyAffine, twoLayerOutput } from '../../../src/math/affine-collapse';

interface Drawn {
  readonly a: number;
  readonly c: number;
  readonly x1: number;
  readonly x2: number;
  readonly v1: number;
  readonly v2: number;
}
const relu = activation('relu');
/** The first unit is inactive, the second one active. */
const first = ({ a, c }: Drawn): AffineMap => ({
  weights: [
    [a, -c],
    [c, a],
  ],
  bias: [-1, 2],
});
const nets = (drawn: Drawn): number[] => applyAffine(first(drawn), [drawn.x1, drawn.x2]);
const hidden = (drawn: Drawn, unit: 0 | 1): number => relu.value(nets(drawn)[unit]!);
const output = (drawn: Drawn): number =>
  twoLayerOutput(first(drawn), { weights: [[drawn.v1, drawn.v2]], bias: [0] }, relu, [
    drawn.x1,
    drawn.x2,
  ])[0]!;

export const exercise = fill({
  section: 'hidden-layer',
  params: {
    a: whole(1, 3),
    c: whole(2, 4),
    x1: whole(1, 2),
    x2: whole(2, 4),
    v1: whole(2, 4),
    v2: whole(-4, -2),
  },
  accept: (drawn) => nets(drawn)[0]! < 0,
  spots: ({ c }) => ({ minusC: -c }),
  cells: {
    firstNet: { value: (drawn) => nets(drawn)[0]!, slips: { 'after-relu': () => 0 } },
    secondHidden: {
      value: (drawn) => hidden(drawn, 1),
      slips: { 'without-bias': (drawn) => hidden(drawn, 1) - 2 },
    },
    networkOutput: {
      value: output,
      slips: {
        'without-relu': (drawn) => drawn.v1 * nets(drawn)[0]! + drawn.v2 * nets(drawn)[1]!,
        'first-weight': (drawn) => drawn.v1 * hidden(drawn, 1),
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Through the hidden layer', zh: '隐藏层的前向计算' },
  question: {
    en: String.raw`A network has the hidden units $h_1=\mathrm{relu}(\spot{a}x_1+(\spot{minusC})x_2-1)$ and $h_2=\mathrm{relu}(\spot{c}x_1+\spot{a}x_2+2)$ and the output $y=\spot{v1}h_1+(\spot{v2})h_2$. Compute for the input $x=(\spot{x1},\spot{x2})$:`,
    zh: String.raw`某网络的隐藏层为 $h_1=\mathrm{relu}(\spot{a}x_1+(\spot{minusC})x_2-1)$，$h_2=\mathrm{relu}(\spot{c}x_1+\spot{a}x_2+2)$，输出为 $y=\spot{v1}h_1+(\spot{v2})h_2$。输入为 $x=(\spot{x1},\spot{x2})$，求下列各量。`,
  },
  cells: {
    firstNet: { en: 'net input of *h*₁', zh: '*h*₁ 的净输入' },
    secondHidden: { en: 'hidden output *h*₂', zh: '隐藏层输出 *h*₂' },
    networkOutput: { en: 'output *y*', zh: '输出 *y*' },
  },
  slips: {
    'firstNet.after-relu': {
      en: 'This is *h*₁ itself; the net input is the number before the ReLU.',
      zh: '这是 *h*₁ 的输出，净输入是经过 ReLU 之前的值。',
    },
    'secondHidden.without-bias': { en: 'The bias 2 of *h*₂ is missing.', zh: '漏掉了 *h*₂ 的偏置 2。' },
    'networkOutput.without-relu': {
      en: 'The net input of *h*₁ is negative, so *h*₁ is 0. Without the activation the network would be one affine map.',
      zh: '*h*₁ 的净输入为负，所以 *h*₁ = 0。没有激活函数，网络就退化为一个仿射变换。',
    },
    'networkOutput.first-weight': {
      en: 'This is the weight of *h*₁; the active unit is *h*₂.',
      zh: '这是 *h*₁ 的权重，激活的是 *h*₂。',
    },
  },
  solution: {
    en: String.raw`The net input of $h_1$ is {firstNet}, below 0, so $h_1=0$: the input lies on the flat side of its fold. $h_2=\spot{secondHidden}$, and $y=\spot{v2}\cdot\spot{secondHidden}=\spot{networkOutput}$.`,
    zh: String.raw`$h_1$ 的净输入为 {firstNet}，小于 0，所以 $h_1=0$，即输入位于折痕的一侧，$h_1$ 在该侧恒为 0。$h_2=\spot{secondHidden}$，$y=\spot{v2}\cdot\spot{secondHidden}=\spot{networkOutput}$。`,
  },
};
