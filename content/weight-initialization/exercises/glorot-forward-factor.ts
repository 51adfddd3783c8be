import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { weightVariance } from '../../../src/math/initialization';

export const exercise = numeric({
  section: 'schemes',
  params: { fanIn: oneOf(100, 150, 200, 300, 400, 600, 800), fanOut: oneOf(50, 100, 200, 300, 500) },
  spots: ({ fanIn, fanOut }) => ({ sum: fanIn + fanOut }),
  solve: ({ fanIn, fanOut }) => fanIn * weightVariance({ name: 'glorot' }, { fanIn, fanOut }),
  see: ({ fanIn, fanOut }) => ({ demo: 'glorot-calculator', set: { fanIn, fanOut } }),
  slips: {
    'kept-exactly': () => 1,
    backward: ({ fanIn, fanOut }) => (2 * fanOut) / (fanIn + fanOut),
    'rms-factor': ({ fanIn, fanOut }) => Math.sqrt((2 * fanIn) / (fanIn + fanOut)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What Glorot keeps', zh: 'Glorot 初始化的前向系数' },
  question: {
    en: 'A linear layer without biases has {fanIn} inputs and {fanOut} outputs. Its weights have mean 0 and the variance of Glorot. By which factor does the layer multiply the *mean square* of the signal, on average over the weights?',
    zh: '一个无偏置的线性层有 {fanIn} 个输入、{fanOut} 个输出，权重均值为 0，方差按 Glorot 方案取。对权重取平均，信号的均方经过该层变为原来的几倍？',
  },
  solution: {
    en: String.raw`Forward, each output is a sum over {fanIn} terms, so the factor is $n_{\mathrm{in}}\mathrm{Var}(w)$:

$$
\spot{fanIn}\cdot\frac{2}{\spot{fanIn}+\spot{fanOut}}\approx\spot{answer}
$$

It would be 1 only for equal widths. Backward the factor is $2\cdot\spot{fanOut}/\spot{sum}$; the two have mean 1.`,
    zh: String.raw`前向传播时，每个输出是 {fanIn} 项之和，系数是 $n_{\mathrm{in}}\mathrm{Var}(w)$：

$$
\spot{fanIn}\cdot\frac{2}{\spot{fanIn}+\spot{fanOut}}\approx\spot{answer}
$$

只有两边宽度相等时，系数才是 1。反向的系数是 $2\cdot\spot{fanOut}/\spot{sum}$；两者的平均是 1。`,
  },
  slips: {
    'kept-exactly': {
      en: 'Glorot is a compromise. With {fanIn} inputs and {fanOut} outputs it keeps neither the forward nor the backward mean square.',
      zh: 'Glorot 是折中方案，{fanIn} 个输入、{fanOut} 个输出时，前向和反向的均方都不能保持不变。',
    },
    backward: {
      en: 'This is the factor of the mean square of the gradient on its way back. Forward the sum has {fanIn} terms.',
      zh: '这是反向传播时梯度均方的系数。前向求和的项数是 {fanIn}。',
    },
    'rms-factor': {
      en: 'This is the factor of the root mean square. The mean square was asked for.',
      zh: '这是均方根的系数，题目问的是均方。',
    },
  },
};
