// From the fans of a layer to the spread of its weights, and from a standard deviation to a uniform limit.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { erfc } from '../../../src/math/error-function';
import { torchGains, truncatedNormalFactor, weightSpread } from '../../../src/math/initialization';
import { normalDensity } from '../../../src/math/normal';
import { truncatedNormalDensity, uniformDensity, uniformDeviation } from '../../../src/math/weight-density';

const gains = { one: 1, sqrtTwo: torchGains.relu, fiveThirds: torchGains.tanh } as const;
const gainsInPython = { one: '1', sqrtTwo: '2**0.5', fiveThirds: '5/3' } as const;

/** A box over (-limit, limit) with upright walls. */
function box(limit: number): { x: number[]; y: number[] } {
  const height = uniformDensity(0, limit);
  return { x: [-limit, -limit, limit, limit], y: [0, height, height, 0] };
}

/** A curve over (-reach, reach) in 120 pieces, with upright walls where it is cut. */
function curve(reach: number, density: (x: number) => number): { x: number[]; y: number[] } {
  const inside = Array.from({ length: 121 }, (_, point) => (reach * (point - 60)) / 60);
  return { x: [-reach, ...inside, reach], y: [0, ...inside.map(density), 0] };
}

export const model = defineModel({
  id: 'glorot-calculator',
  params: {
    fanIn: integer({ min: 1, max: 4096, scale: 'log', value: 784 }),
    fanOut: integer({ min: 1, max: 4096, scale: 'log', value: 256 }),
    gain: choice(['one', 'sqrtTwo', 'fiveThirds'], 'one'),
    distribution: choice(['uniform', 'normal', 'truncated'], 'uniform'),
    limit: number({ min: 0.01, max: 1, step: 0.001, scale: 'log', value: 0.1 }),
  },
  compute({ fanIn, fanOut, gain, distribution, limit }) {
    const fans = { fanIn, fanOut };
    const glorot = weightSpread({ name: 'glorot', gain: gains[gain] }, fans);
    const lecun = weightSpread({ name: 'lecun' }, fans);
    const he = weightSpread({ name: 'he' }, fans);
    const heFanOut = weightSpread({ name: 'he', mode: 'fanOut' }, fans);
    const heuristic = weightSpread({ name: 'pytorchLinear' }, fans);
    const sigma = glorot.standardDeviation;
    const truncationFactor = truncatedNormalFactor(2);
    const normal = (x: number): number => normalDensity(x, 0, sigma);
    const drawnDeviation = distribution === 'truncated' ? truncationFactor * sigma : sigma;
    const drawn =
      distribution === 'uniform'
        ? box(glorot.uniformLimit)
        : distribution === 'normal'
          ? curve(3.5 * sigma, normal)
          : curve(2 * sigma, (x) => truncatedNormalDensity(x, sigma));
    return {
      glorotLimit: glorot.uniformLimit,
      glorotDeviation: sigma,
      glorotVariance: glorot.variance,
      drawnDeviation,
      oneDeviation: [-drawnDeviation, drawnDeviation],
      heDeviation: he.standardDeviation,
      heLimit: he.uniformLimit,
      lecunDeviation: lecun.standardDeviation,
      heuristicVariance: heuristic.variance,
      truncationFactor,
      limitDeviation: uniformDeviation(limit),
      schemes: { lecun, glorot, he, heFanOut, heuristic },
      reach: Math.max(3.5 * sigma, 1.1 * limit),
      drawn,
      gaussian: distribution === 'normal' ? null : curve(3.5 * sigma, normal),
      ownUniform: box(limit),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'readouts',
      items: [
        { name: 'glorotLimit', digits: 5 },
        { name: 'glorotDeviation', digits: 5 },
        { name: 'heDeviation', digits: 5 },
        { name: 'heLimit', digits: 5 },
        { name: 'lecunDeviation', digits: 5 },
        { name: 'limitDeviation', digits: 5 },
        { name: 'glorotVariance', digits: 5 },
        { name: 'heuristicVariance', digits: 5 },
        { name: 'truncationFactor', digits: 5 },
        { name: 'drawnDeviation', digits: 5 },
      ],
    },
    {
      view: 'chart',
      title: 'densities',
      x: { label: 'weight', min: ({ result }) => -result.reach, max: ({ result }) => result.reach },
      y: { label: 'density', min: 0 },
      series: [
        { label: 'drawn', as: 'area', colour: 1 },
        { label: 'gaussian', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'ownUniform', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [{ label: 'oneDeviation', axis: 'x', colour: 3 }],
      // The upper right corner of the reader's own box.
      handles: [{ x: 'limit', y: ({ params }) => uniformDensity(0, params.limit) }],
    },
    {
      view: 'table',
      title: 'schemes',
      columns: ['scheme', 'variance', 'standardDeviation', 'uniformLimit'],
      rows: ({ result }) =>
        Object.entries(result.schemes).map(([name, spread]) => [
          name,
          spread.variance,
          spread.standardDeviation,
          spread.uniformLimit,
        ]),
      digits: 5,
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`a = \sqrt3\,\sigma = \spot{gain}\cdot\sqrt{\frac{6}{\spot{fanIn}+\spot{fanOut}}} = \spot{glorotLimit}`,
      spots: ({ params }) => ({ gain: gains[params.gain] }),
      digits: 5,
    },
    {
      view: 'code',
      title: 'code',
      source: 'W = torch.empty(‹fanOut›, ‹fanIn›)\n‹call›   # σ = ‹drawnDeviation›',
      spots: ({ params }) => {
        const gain = gainsInPython[params.gain];
        return {
          call: {
            uniform: `nn.init.xavier_uniform_(W, gain=${gain})`,
            normal: `nn.init.xavier_normal_(W, gain=${gain})`,
            truncated: `s = ${gain} * (2 / (${params.fanIn} + ${params.fanOut}))**0.5\nnn.init.trunc_normal_(W, std=s, a=-2*s, b=2*s)`,
          }[params.distribution],
        };
      },
      gives: {
        drawnDeviation: ({ gain, fanIn, fanOut, distribution }) => {
          const limit = gains[gain] * Math.sqrt(6 / (fanIn + fanOut));
          const sigma = gains[gain] * Math.sqrt(2 / (fanIn + fanOut));
          // The variance of a Gaussian cut at ±2 is 1 − 4 φ(2)/(1 − 2 Φ(−2)).
          const cut = Math.sqrt(1 - (4 * normalDensity(2)) / (1 - erfc(Math.SQRT2)));
          return { uniform: (2 * limit) / Math.sqrt(12), normal: sigma, truncated: cut * sigma }[
            distribution
          ];
        },
      },
    },
  ],
  words: {
    title: { en: 'From fan-in and fan-out to the spread of a weight', zh: '由扇入、扇出计算权重的标准差' },
    fanIn: { en: 'fan-in *n*_{in}', zh: '扇入 *n*_{in}' },
    fanOut: { en: 'fan-out *n*_{out}', zh: '扇出 *n*_{out}' },
    gain: { en: 'gain of Glorot', zh: 'Glorot 的增益' },
    'gain.one': { en: '1 (linear)', zh: '1（线性）' },
    'gain.sqrtTwo': { en: '√2 (ReLU)', zh: '√2（ReLU）' },
    'gain.fiveThirds': { en: '5/3 (PyTorch’s tanh)', zh: '5/3（PyTorch 的 tanh）' },
    distribution: { en: 'distribution', zh: '分布' },
    'distribution.uniform': common.uniform,
    'distribution.normal': common.gaussian,
    'distribution.truncated': { en: 'Gaussian cut at ±2σ', zh: '在 ±2σ 处截断的高斯' },
    limit: { en: 'limit *a* of your own uniform', zh: '自选均匀分布的界 *a*' },
    glorotLimit: { en: 'Glorot, uniform limit *a*', zh: 'Glorot：均匀分布的界 *a*' },
    glorotDeviation: { en: 'Glorot, σ', zh: 'Glorot：σ' },
    glorotVariance: { en: 'Glorot, variance', zh: 'Glorot：方差' },
    heDeviation: { en: 'He, σ', zh: 'He：σ' },
    heLimit: { en: 'He, uniform limit', zh: 'He：均匀分布的界' },
    lecunDeviation: { en: 'LeCun, σ', zh: 'LeCun：σ' },
    heuristicVariance: { en: 'U(±1/√*n*_{in}), variance', zh: 'U(±1/√*n*_{in})：方差' },
    truncationFactor: { en: 'a cut at ±2σ multiplies σ by', zh: '在 ±2σ 处截断，σ 乘以' },
    limitDeviation: { en: 'σ of your own uniform', zh: '自选均匀分布的 σ' },
    densities: {
      en: 'The distribution chosen, and its standard deviation',
      zh: '所选的分布及其标准差',
    },
    weight: { en: 'weight', zh: '权重' },
    density: common.density,
    drawnDeviation: { en: 'σ of the distribution drawn', zh: '所选分布的 σ' },
    drawn: { en: 'distribution drawn', zh: '所选分布' },
    gaussian: { en: 'Gaussian with Glorot’s σ', zh: 'σ 与 Glorot 相同的高斯分布' },
    ownUniform: { en: 'your own U(−*a*, *a*)', zh: '自选的 U(−*a*, *a*)' },
    oneDeviation: { en: 'one standard deviation', zh: '一个标准差' },
    schemes: { en: 'The schemes for this layer', zh: '这一层的各种初始化方案' },
    scheme: { en: 'scheme', zh: '方案' },
    variance: common.variance,
    standardDeviation: same('σ'),
    uniformLimit: { en: 'uniform limit √3 σ', zh: '均匀分布的界 √3 σ' },
    lecun: { en: 'LeCun, 1/*n*_{in}', zh: 'LeCun：1/*n*_{in}' },
    glorot: { en: 'Glorot, gain^2 · 2/(*n*_{in}+*n*_{out})', zh: 'Glorot：增益^2 · 2/(*n*_{in}+*n*_{out})' },
    he: { en: 'He, 2/*n*_{in}', zh: 'He：2/*n*_{in}' },
    heFanOut: { en: 'He, 2/*n*_{out}', zh: 'He：2/*n*_{out}' },
    heuristic: { en: 'PyTorch Linear, 1/(3*n*_{in})', zh: 'PyTorch Linear：1/(3*n*_{in})' },
    rule: { en: 'Glorot with these numbers', zh: '代入 Glorot 公式' },
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number }) => {
      const sigma = number(result.glorotDeviation, { digits: 5 });
      const own = `Your own uniform with limit ${number(params.limit, { digits: 4, as: 'tick' })} has σ\u00a0=\u00a0${number(result.limitDeviation, { digits: 4 })}.`;
      if (params.distribution === 'truncated')
        return `Glorot asks for σ\u00a0=\u00a0${sigma}; cutting that Gaussian at ±2σ leaves ${number(result.drawnDeviation, { digits: 5 })}. ${own}`;
      return `Glorot asks for σ\u00a0=\u00a0${sigma}, which as a uniform distribution means a limit of ${number(result.glorotLimit, { digits: 5 })}. ${own}`;
    },
    zh: ({ params, result, number }) => {
      const sigma = number(result.glorotDeviation, { digits: 5 });
      const own = `自选的均匀分布以 ${number(params.limit, { digits: 4, as: 'tick' })} 为界，σ\u00a0=\u00a0${number(result.limitDeviation, { digits: 4 })}。`;
      if (params.distribution === 'truncated')
        return `Glorot 要求 σ\u00a0=\u00a0${sigma}；把这个高斯分布在 ±2σ 处截断后，σ 变为 ${number(result.drawnDeviation, { digits: 5 })}。${own}`;
      return `Glorot 要求 σ\u00a0=\u00a0${sigma}；若用均匀分布，界应为 ${number(result.glorotLimit, { digits: 5 })}。${own}`;
    },
  },
  remark: {
    en: ({ params }) =>
      params.gain === 'fiveThirds'
        ? 'PyTorch’s 5/3 lets the size of the forward signal settle in deep tanh networks; at equal widths the gradient then grows from layer to layer on its way back.'
        : null,
    zh: ({ params }) =>
      params.gain === 'fiveThirds'
        ? 'PyTorch 的 5/3 使很深的 tanh 网络前向信号趋于固定大小，但各层等宽时，反向的梯度会逐层增大。'
        : null,
  },
});
