// Three outcomes to grab: entropy, divergence and cross-entropy as code lengths.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { same } from '../../../src/demo/words';
import { distributionOf } from '../../../src/math/information/distribution';
import { aside, model } from './entropy-kl-ce/model';
import { remark, summary } from './entropy-kl-ce/sentences';

export { model };

const infinity = '∞';
/** $\sum_kp_kf(p_k,q_k)$ over the outcomes of p, as the code adds it up. */
function summed(
  { p, q, unit }: { p: readonly number[]; q: readonly number[]; unit: 'bit' | 'nat' },
  term: (p: number, q: number) => number,
): number {
  const [first, second] = [distributionOf(p), distributionOf(q)];
  const nats = first.reduce((sum, each, k) => (each === 0 ? sum : sum + each * term(each, second[k]!)), 0);
  return unit === 'bit' ? nats / Math.log(2) : nats;
}

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'barsTitle',
      x: { label: 'outcome', min: 0.4, max: 3.6, names: ['one', 'two', 'three'] },
      y: { label: 'probability', min: 0, max: 1.05 },
      series: [
        { label: 'bars', as: 'bars', colour: 1 },
        { label: 'levels', as: 'line', colour: 2 },
        { label: 'weights', as: 'line', colour: 6, dash: 'dotted' },
      ],
      handles: [
        { x: (_, entry) => entry + 1 - aside, y: { parameter: 'p', entry: 'each' } },
        { x: (_, entry) => entry + 1 + aside, y: { parameter: 'q', entry: 'each' } },
      ],
    },
    {
      view: 'chart',
      title: 'lengthsTitle',
      x: { label: 'sideBySide', min: 0, max: 1 },
      y: { label: 'length', min: 0, max: ({ result }) => result.longest },
      series: [
        { label: 'codeArea', as: 'area', colour: 2 },
        { label: 'ownLine', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'endless', as: 'line', colour: 2, dash: 'dotted' },
      ],
    },
    {
      view: 'chart',
      title: 'sumTitle',
      x: { label: 'direction', min: 0.4, max: 2.6, names: ['forward', 'backward'] },
      y: { label: 'meanLength', min: 0, max: ({ result }) => result.tallest },
      series: [
        { label: 'parts', as: 'area', colour: 1 },
        { label: 'excess', as: 'line', colour: 3 },
        { label: 'whole', as: 'line', colour: 2 },
      ],
    },
    {
      view: 'chart',
      title: 'pathTitle',
      x: { label: 'share', min: 0, max: 1, percent: true },
      y: { label: 'meanLength', min: 0 },
      series: [
        { label: 'crossPath', as: 'line', colour: 2 },
        { label: 'divergencePath', as: 'line', colour: 3, dash: 'dotted' },
      ],
      marks: [{ label: 'entropy', axis: 'y', colour: 1, dash: 'dashed' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'crossEntropy', digits: 4 },
        { name: 'entropy', digits: 4 },
        { name: 'divergence', digits: 4 },
        { name: 'reverse', digits: 4 },
        { name: 'jensenShannon', digits: 4 },
        { name: 'codeLengths', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'formula',
      tex: {
        finite: String.raw`\begin{gathered}H(p,q)=H(p)+\mathrm{KL}(p\Vert q)\\\spot{all}=\spot{entropy}+\spot{more}\end{gathered}`,
        infinite: String.raw`\begin{gathered}H(p,q)=H(p)+\mathrm{KL}(p\Vert q)\\\infty=\spot{entropy}+\infty\end{gathered}`,
      },
      variant: ({ result }) => (typeof result.divergence === 'number' ? 'finite' : 'infinite'),
      spots: ({ result: { crossEntropy, divergence } }) => ({
        all: typeof crossEntropy === 'number' ? crossEntropy : null,
        more: typeof divergence === 'number' ? divergence : null,
      }),
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np
from scipy.special import entr, rel_entr
p, q = np.array([‹pList›]), np.array([‹qList›])
p, q = p / p.sum(), q / q.sum()
unit = ‹unitCode›
entr(p).sum() / unit  # ‹entropy›
rel_entr(p, q).sum() / unit  # ‹divergence›
rel_entr(q, p).sum() / unit  # ‹reverse›`,
      spots: ({ params, result }) => ({
        pList: params.p.map(inPython).join(', '),
        qList: params.q.map(inPython).join(', '),
        unitCode: params.unit === 'bit' ? 'np.log(2)' : '1.0',
        entropy: inPython(result.entropy),
        divergence: typeof result.divergence === 'number' ? inPython(result.divergence) : 'inf',
        reverse: typeof result.reverse === 'number' ? inPython(result.reverse) : 'inf',
      }),
      // Where the code divides 0 by 0, or gives infinity, there is no number to compare.
      when: ({ p, q }) =>
        [p, q].every((weights) => weights.some((weight) => weight > 0)) &&
        p.every((weight, k) => weight > 0 === q[k]! > 0),
      gives: {
        entropy: (params) => summed(params, (p) => -Math.log(p)),
        divergence: (params) => summed(params, (p, q) => Math.log(p / q)),
        reverse: ({ p, q, unit }) =>
          summed({ p: q, q: p, unit }, (first, second) => Math.log(first / second)),
      },
    },
  ],
  words: {
    title: {
      en: 'What does the wrong code cost?',
      zh: '拖动 p 与 q，编码不匹配的代价是多少？',
    },
    p: { en: 'weights of *p* (data)', zh: '*p* 的权重（数据）' },
    q: { en: 'weights of *q* (model)', zh: '*q* 的权重（模型）' },
    unit: { en: 'unit of information', zh: '信息单位' },
    'unit.bit': { en: 'bit (log₂)', zh: 'bit（log₂）' },
    'unit.nat': { en: 'nat (ln)', zh: 'nat（ln）' },
    barsTitle: { en: '*p* and *q*', zh: '*p* 与 *q*' },
    outcome: { en: 'outcome', zh: '结果' },
    one: same('1'),
    two: same('2'),
    three: same('3'),
    probability: { en: 'probability', zh: '概率' },
    bars: same('*p*'),
    levels: same('*q*'),
    weights: { en: 'before division', zh: '归一化之前' },
    lengthsTitle: { en: 'Code lengths', zh: '码长' },
    sideBySide: { en: 'outcomes side by side, width *p*', zh: '各结果依次排列，宽度为 *p*' },
    length: { en: 'code length', zh: '码长' },
    codeArea: { en: 'for *q*, area *H*(*p*, *q*)', zh: '按 *q* 编码，面积 *H*(*p*, *q*)' },
    ownLine: { en: 'for *p*, area *H*(*p*)', zh: '按 *p* 编码，面积 *H*(*p*)' },
    endless: { en: 'infinitely long', zh: '码长无穷大' },
    sumTitle: { en: '*H* + KL', zh: '熵 + KL' },
    direction: { en: 'data, code', zh: '数据与编码' },
    forward: same('*p*, *q*'),
    backward: same('*q*, *p*'),
    meanLength: { en: 'mean code length', zh: '平均码长' },
    whole: { en: 'cross-entropy', zh: '交叉熵' },
    excess: { en: 'KL divergence', zh: 'KL 散度' },
    parts: { en: 'entropy of the data', zh: '数据的熵' },
    pathTitle: { en: 'From *q* to *p*', zh: '由 *q* 到 *p*' },
    share: { en: 'share of *p* in the model', zh: '模型中 *p* 所占的比例' },
    crossPath: { en: 'cross-entropy', zh: '交叉熵' },
    divergencePath: { en: 'KL divergence', zh: 'KL 散度' },
    crossEntropy: same('*H*(*p*, *q*)'),
    entropy: same('*H*(*p*)'),
    divergence: same('KL(*p*‖*q*)'),
    reverse: same('KL(*q*‖*p*)'),
    jensenShannon: same('JS(*p*, *q*)'),
    codeLengths: { en: 'code lengths −log *q*', zh: '码长 −log *q*' },
    infinite: same(infinity),
    formula: common.withTheseNumbers,
    code: common.inNumPy,
  },
  summary,
  remark,
});
