// How the size of a signal changes on its way through a deep network, and that of the gradient on its way back.

import { common } from '../../../src/demo/common-words';
import { type ParamsOf, showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { normalDensity } from '../../../src/math/normal';
import { model } from './init-layers/model';

export { model };

const numpyNames = {
  linear: 'z',
  tanh: 'np.tanh(z)',
  relu: 'np.maximum(z, 0)',
  sigmoid: '1 / (1 + np.exp(-z))',
} as const;

const forwardPass =
  'a = rng.normal(size=‹width›)\nfor _ in range(‹depth›):\n    W = rng.normal(0, (‹weightGain› / ‹width›)**0.5, size=(‹width›, ‹width›))\n    z = W @ a\n    a = ‹activation›\nprint(np.mean(a**2)**0.5)';

/** What the lines of NumPy give for ever more units: then z is normally distributed, and a sum over it an integral. */
function sizeAtInfiniteWidth({ activation, weightGain, depth }: ParamsOf<typeof model>): number {
  const apply = {
    linear: (z: number) => z,
    relu: (z: number) => Math.max(z, 0),
    tanh: Math.tanh,
    sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
  }[activation];
  let meanSquare = 1;
  for (let layer = 0; layer < depth; layer++) {
    const deviation = Math.sqrt(weightGain * meanSquare);
    meanSquare = 0;
    for (let u = -12; u <= 12; u += 1 / 32) meanSquare += (apply(deviation * u) ** 2 * normalDensity(u)) / 32;
  }
  return Math.sqrt(meanSquare);
}

/** Which form of the rule is shown: a power where every layer multiplies by the same factor, else the recursion. */
const ruleForms = { linear: 'linear', relu: 'relu', tanh: 'recursion', sigmoid: 'recursion' } as const;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'sizes',
      x: { label: 'layer', min: 0, max: ({ params }) => params.depth },
      y: {
        label: 'rootMeanSquare',
        scale: 'log',
        min: ({ result }) => 10 ** -result.decades,
        max: ({ result }) => 10 ** result.decades,
      },
      series: [
        { label: 'forward', as: 'line', colour: 1 },
        { label: 'forwardTheory', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'backward', as: 'line', colour: 2 },
        { label: 'backwardTheory', as: 'line', colour: 2, dash: 'dotted' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'lastActivationRms', digits: 5 },
        { name: 'inputGradientRms', digits: 5 },
        { name: 'theoryLastActivationRms', digits: 5 },
        { name: 'lastGradientFactor', digits: 5 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: {
        linear: String.raw`\begin{gathered}\sqrt{\mathrm E[a_L^2]} = g^{L/2} = \spot{theoryLastActivationRms}\\ g = \spot{weightGain},\quad L = \spot{depth}\end{gathered}`,
        relu: String.raw`\begin{gathered}\sqrt{\mathrm E[a_L^2]} = \Bigl(\frac g2\Bigr)^{L/2} = \spot{theoryLastActivationRms}\\ g = \spot{weightGain},\quad L = \spot{depth}\end{gathered}`,
        recursion: String.raw`\begin{gathered}q_{l+1} = g\,\mathrm E\bigl[\phi(\sqrt{q_l}\,u)^2\bigr]\\ q_L = \spot{lastNetInputVariance}\\ \sqrt{\mathrm E[a_L^2]} = \spot{theoryLastActivationRms}\end{gathered}`,
      },
      variant: ({ params }) => ruleForms[params.activation],
    },
    {
      view: 'code',
      title: 'code',
      source: {
        en: `${forwardPass}   # ‹theoryLastActivationRms› if n were infinite`,
        zh: `${forwardPass}   # 宽度无穷大时为 ‹theoryLastActivationRms›`,
      },
      spots: ({ params }) => ({ activation: numpyNames[params.activation] }),
      gives: { theoryLastActivationRms: sizeAtInfiniteWidth },
    },
    {
      view: 'readouts',
      items: [
        { name: 'activationRms', digits: 3 },
        { name: 'theoryActivationRms', digits: 3 },
        { name: 'gradientRms', digits: 3 },
      ],
    },
  ],
  words: {
    title: { en: 'Does a signal survive the depth?', zh: '信号能穿过这么多层吗？' },
    activation: { en: 'activation', zh: '激活函数' },
    'activation.linear': { en: 'linear', zh: '线性' },
    'activation.tanh': same('tanh'),
    'activation.relu': same('ReLU'),
    'activation.sigmoid': same('sigmoid'),
    weightGain: same('*g* = *n*·Var(*w*)'),
    depth: { en: 'layers *L*', zh: '层数 *L*' },
    width: { en: 'width *n*', zh: '宽度 *n*' },
    infinite: { en: 'infinitely wide', zh: '宽度无穷大' },
    seed: common.seed,
    sizes: {
      en: 'Size of the signal going forward, and of the gradient coming back',
      zh: '前向信号与反向梯度的大小',
    },
    layer: { en: 'layer (0 is the input)', zh: '层（0 为输入）' },
    rootMeanSquare: { en: 'root mean square', zh: '均方根' },
    forward: { en: 'activations', zh: '激活值' },
    forwardTheory: { en: 'activations, infinite width', zh: '激活值（无限宽理论）' },
    backward: common.gradient,
    backwardTheory: { en: 'gradient, infinite width', zh: '梯度（无限宽理论）' },
    lastActivationRms: { en: 'rms of the last activations', zh: '末层激活值的均方根' },
    inputGradientRms: { en: 'rms of the gradient at the input', zh: '传到输入的梯度的均方根' },
    theoryLastActivationRms: { en: 'last activations, infinite width', zh: '末层激活值（无限宽理论）' },
    lastGradientFactor: {
      en: 'χ, factor of the mean squared gradient at the last layer',
      zh: 'χ：反向经过末层，梯度的均方乘以',
    },
    activationRms: {
      en: 'rms of the activations after layers 1, 2, 10 and *L*',
      zh: '第 1、2、10、*L* 层激活值的均方根',
    },
    theoryActivationRms: { en: 'the same at infinite width', zh: '同上（无限宽理论）' },
    gradientRms: {
      en: 'rms of the gradient at layers 1, 2, 10 and *L*',
      zh: '第 1、2、10、*L* 层梯度的均方根',
    },
    rule: { en: 'The rule for infinite width', zh: '无限宽时的公式' },
    code: { en: 'One forward pass in NumPy', zh: '用 NumPy 做一次前向传播' },
  },
  summary: {
    en: ({ params, result, number, counted }) => {
      const size = result.lastActivationRms;
      const verb = size < 0.5 ? 'have shrunk to' : size > 2 ? 'have grown to' : 'still have';
      const theory = params.infinite
        ? ''
        : ` (${number(result.theoryLastActivationRms, { digits: 3 })} at infinite width)`;
      return `After ${counted(params.depth, 'layer')} the activations ${verb} rms ${number(size, { digits: 3 })}${theory}. The gradient leaves the last layer with rms 1 and reaches the input with ${number(result.inputGradientRms, { digits: 3 })}.`;
    },
    zh: ({ params, result, number }) => {
      const size = result.lastActivationRms;
      const verb = size < 0.5 ? '缩小到' : size > 2 ? '增大到' : '仍为';
      const theory = params.infinite
        ? ''
        : `（无限宽理论值 ${number(result.theoryLastActivationRms, { digits: 3 })}）`;
      return `经过 ${number(params.depth)} 层，激活值的均方根${verb} ${number(size, { digits: 3 })}${theory}；末层输出处梯度的均方根为 1，传到输入时变为 ${number(result.inputGradientRms, { digits: 3 })}。`;
    },
  },
  remark: {
    en: ({ params, result, number }) => {
      const { activation, weightGain } = params;
      const gain = number(weightGain, { digits: 3, as: 'tick' });
      if (activation === 'linear') {
        if (weightGain === 1) return 'g = 1 is critical for linear layers: the theory lines are level.';
        return `Every linear layer multiplies the mean square by g = ${gain}, forward and backward${params.infinite ? '' : ', on average over the weights'}.`;
      }
      if (activation === 'relu') {
        if (weightGain === 2)
          return `g = 2 is critical for ReLU: the factor 2 makes up for the half that ReLU sets to 0, so the theory lines are level.${params.infinite ? '' : ' The mean square is kept on average over the weights only: a few large networks carry the average, and a typical narrow one shrinks. The narrower, the stronger this usually is.'}`;
        return `ReLU halves the mean square and the weights multiply it by g = ${gain}: a factor of g/2 = ${number(weightGain / 2, { digits: 3, as: 'tick' })} per layer, forward and backward${params.infinite ? '' : ', on average over the weights'}.`;
      }
      if (activation === 'sigmoid')
        return 'The forward line looks healthy because, for a net input symmetric about 0, the mean square of a sigmoid lies between 1/4 and 1/2, so the rms is between 0.5 and 0.71 whatever g is. The gradient is what counts: it is multiplied by a derivative of at most 1/4 in every layer.';
      if (weightGain < 1)
        return `With g = ${gain} below 1, the signal through tanh layers falls exponentially with the depth.`;
      if (weightGain === 1)
        return 'g = 1 is critical for tanh: the signal fades, but slowly, roughly like 1/√(2L), not exponentially.';
      return `With g above 1, the forward signal through tanh layers settles at a fixed size, while passing the last layer backward multiplies the mean squared gradient by χ = ${number(result.lastGradientFactor, { digits: 4 })}.`;
    },
    zh: ({ params, result, number }) => {
      const { activation, weightGain } = params;
      const gain = number(weightGain, { digits: 3, as: 'tick' });
      if (activation === 'linear') {
        if (weightGain === 1) return '线性层的临界值是 g = 1：两条理论线都是水平的。';
        return `每个线性层都使均方乘以 g = ${gain}，前向与反向都是如此${params.infinite ? '' : '（对权重取平均）'}。`;
      }
      if (activation === 'relu') {
        if (weightGain === 2)
          return `ReLU 的临界值是 g = 2：ReLU 把负的一半置零，系数 2 正好补回，所以两条理论线都是水平的。${params.infinite ? '' : '均方只在对权重取平均时不变：平均值由少数很大的情形撑起，典型的窄网络是逐层衰减的；网络越窄，通常越明显。'}`;
        return `ReLU 使均方减半，权重又使均方乘以 g = ${gain}，所以每层乘以 g/2 = ${number(weightGain / 2, { digits: 3, as: 'tick' })}，前向与反向都是如此${params.infinite ? '' : '（对权重取平均）'}。`;
      }
      if (activation === 'sigmoid')
        return '前向曲线看似正常，只是因为净输入关于 0 对称时，sigmoid 的均方介于 1/4 与 1/2 之间，所以无论 g 多大，均方根都在 0.5 到 0.71 之间。真正说明问题的是梯度：每经过一层都要乘以导数，而导数最大只有 1/4。';
      if (weightGain < 1) return `g = ${gain} 小于 1，信号经过 tanh 层时随层数按指数衰减。`;
      if (weightGain === 1)
        return 'tanh 的临界值是 g = 1：信号仍会变小，但大致按 1/√(2L) 下降，比较缓慢，而不是按指数衰减。';
      return `g 大于 1 时，前向信号经过许多 tanh 层后趋于固定的大小，而反向经过末层时，梯度的均方要乘以 χ = ${number(result.lastGradientFactor, { digits: 4 })}。`;
    },
  },
});
