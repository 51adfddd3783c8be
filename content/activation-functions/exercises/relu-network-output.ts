import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activation } from '../../../src/math/activations';
import { twoLayerOutput } from '../../../src/math/affine-collapse';
import { networkInDemo, type SmallNetwork } from './shared/small-network';

function outputOf(network: SmallNetwork, name: 'identity' | 'relu', x: number): number {
  const first = { weights: [[network.weight1], [network.weight2]], bias: [network.bias1, network.bias2] };
  const second = { weights: [[network.out1, network.out2]], bias: [network.outBias] };
  return twoLayerOutput(first, second, activation(name), [x])[0] ?? Number.NaN;
}

/** The output if the hidden units took the absolute value instead of the maximum with 0. */
function outputWithAbsolute(network: SmallNetwork, x: number): number {
  const [one, two] = [network.weight1 * x + network.bias1, network.weight2 * x + network.bias2];
  return network.out1 * Math.abs(one) + network.out2 * Math.abs(two) + network.outBias;
}

export const exercise = numeric({
  section: 'collapse',
  params: {
    x: oneOf(-3, -2, 2, 3),
    weight1: oneOf(-2, -1, 1, 2),
    bias1: whole(-3, 3),
    weight2: oneOf(-2, -1, 1, 2),
    bias2: whole(-3, 3),
    out1: oneOf(-3, -2, 2, 3),
    out2: oneOf(-3, -2, 2, 3),
    outBias: oneOf(-2, -1, 1, 2),
  },
  // One hidden unit is on, the other off.
  accept: ({ x, ...network }) =>
    (network.weight1 * x + network.bias1) * (network.weight2 * x + network.bias2) < 0,
  spots: ({ x, weight1, bias1, weight2, bias2 }) => {
    const [net1, net2] = [weight1 * x + bias1, weight2 * x + bias2];
    return { net1, net2, hidden1: Math.max(0, net1), hidden2: Math.max(0, net2) };
  },
  solve: ({ x, ...network }) => outputOf(network, 'relu', x),
  tolerance: { absolute: 0.005 },
  see: ({ x, ...network }) => networkInDemo(network, x, 'relu'),
  slips: {
    'no-activation': {
      value: ({ x, ...network }) => outputOf(network, 'identity', x),
      see: ({ x, ...network }) => networkInDemo(network, x, 'identity'),
    },
    'absolute-value': ({ x, ...network }) => outputWithAbsolute(network, x),
    'without-last': ({ x, ...network }) => outputOf({ ...network, outBias: 0 }, 'relu', x),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Output of a small network', zh: '小网络的输出' },
  question: {
    en: String.raw`A network has one input, two hidden units $h_1=\mathrm{ReLU}(w_1x+b_1)$ and $h_2=\mathrm{ReLU}(w_2x+b_2)$, and the output $y=v_1h_1+v_2h_2+c$, with $w_1=\spot{weight1}$, $b_1=\spot{bias1}$, $w_2=\spot{weight2}$, $b_2=\spot{bias2}$, $v_1=\spot{out1}$, $v_2=\spot{out2}$, $c=\spot{outBias}$. What is *y* at *x* = {x}?`,
    zh: String.raw`网络有一个输入，两个隐藏神经元 $h_1=\mathrm{ReLU}(w_1x+b_1)$ 与 $h_2=\mathrm{ReLU}(w_2x+b_2)$，输出为 $y=v_1h_1+v_2h_2+c$，其中 $w_1=\spot{weight1}$，$b_1=\spot{bias1}$，$w_2=\spot{weight2}$，$b_2=\spot{bias2}$，$v_1=\spot{out1}$，$v_2=\spot{out2}$，$c=\spot{outBias}$。求 *x* = {x} 时的 *y*。`,
  },
  solution: {
    en: String.raw`The net inputs are {net1} and {net2}. ReLU replaces the negative one by 0: $h_1=\spot{hidden1}$ and $h_2=\spot{hidden2}$.

$$
y=\spot{out1}\cdot\spot{hidden1}+(\spot{out2})\cdot\spot{hidden2}+(\spot{outBias})=\spot{answer}
$$`,
    zh: String.raw`净输入分别为 {net1} 和 {net2}。ReLU 把负的净输入变为 0，所以 $h_1=\spot{hidden1}$，$h_2=\spot{hidden2}$。

$$
y=\spot{out1}\cdot\spot{hidden1}+(\spot{out2})\cdot\spot{hidden2}+(\spot{outBias})=\spot{answer}
$$`,
  },
  slips: {
    'no-activation': {
      en: 'This is the output without the activation: the negative net input was passed on instead of 0.',
      zh: '这是没有激活函数时的输出，负的净输入没有变为 0，而是原样传给了后一层。',
    },
    'absolute-value': {
      en: 'This is the output with absolute values. ReLU turns a negative net input into 0; it does not change its sign.',
      zh: '这是取绝对值得到的输出。ReLU 把负的净输入变为 0，而不是改变符号。',
    },
    'without-last': {
      en: 'The bias *c* of the output is missing.',
      zh: '漏了输出层的偏置 *c*。',
    },
  },
};
