// A softmax in half, single or double precision, operation by operation.

import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { model } from './softmax-overflow/model';
import { remark, summary } from './softmax-overflow/sentences';

export { model };

const shifted = String.raw`m=\max_jz_j=\spot{shiftedBy}`;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'strip',
      x: {
        label: 'stages',
        min: 0.4,
        max: 4.3,
        names: ['logitStage', 'exponentialStage', 'sumStage', 'probabilityStage'],
      },
      y: {
        label: 'height',
        min: ({ result }) => result.lowest,
        max: ({ result }) => result.highest,
      },
      series: [
        { label: 'exactWay', as: 'line', colour: 6, dash: 'dashed' },
        { label: 'held', as: 'points', colour: 4 },
        { label: 'zeros', as: 'points', colour: 5, shape: 'triangle' },
        { label: 'broken', as: 'points', colour: 2, shape: 'cross' },
        { label: 'firstBroken', as: 'points', colour: 2, shape: 'rect' },
      ],
      marks: [
        { label: 'ceiling', axis: 'y', colour: 1, at: ({ result }) => result.overflowAt },
        { label: 'floor', axis: 'y', colour: 3, dash: 'dotted', at: ({ result }) => result.underflowAt },
      ],
      // Side by side, so that equal logits can be grabbed one by one.
      handles: [
        {
          x: ({ params }, entry) => 1 + 0.22 * (entry - (params.logits.length - 1) / 2),
          y: { parameter: 'logits', entry: 'each' },
        },
      ],
    },
    {
      view: 'chart',
      title: 'lossesTitle',
      height: 'low',
      x: {
        label: 'class',
        min: 0,
        max: ({ params }) => params.logits.length + 1,
        names: ({ params }) => params.logits.map((_, entry) => String(entry + 1)),
      },
      y: {
        label: 'lossAxis',
        min: 0,
        // Room for the sign on the tallest bar.
        max: ({ result }) => 1.12 * Math.max(...result.exactLosses.y),
      },
      series: [
        { label: 'exactLosses', as: 'bars', colour: 6 },
        { label: 'losses', as: 'points', colour: 4 },
        { label: 'brokenLosses', as: 'points', colour: 2, shape: 'cross' },
        { label: 'firstBrokenLoss', as: 'points', colour: 2, shape: 'rect' },
      ],
    },
    {
      view: 'readouts',
      items: [
        'outcome',
        { name: 'probabilities', digits: 5 },
        { name: 'logProbabilities', digits: 5 },
        { name: 'exactProbabilities', digits: 5 },
        'firstBreak',
        { name: 'logSumExp', digits: 8 },
        { name: 'overflowAt', digits: 6 },
        { name: 'underflowAt', digits: 6 },
      ],
    },
    {
      view: 'equation',
      title: 'formula',
      tex: {
        naive: String.raw`\ln p_k=\ln\Bigl(\frac{e^{z_k}}{\sum_je^{z_j}}\Bigr)`,
        shift: String.raw`\begin{gathered}${shifted}\\[1ex]\ln p_k=\ln\Bigl(\frac{e^{z_k-m}}{\sum_je^{z_j-m}}\Bigr)\end{gathered}`,
        logSoftmax: String.raw`\begin{gathered}${shifted}\\\ln p_k=(z_k-m)-\ln\textstyle\sum_je^{z_j-m}\end{gathered}`,
      },
      variant: ({ params }) => params.method,
      digits: 6,
    },
    {
      view: 'table',
      title: 'operations',
      columns: ['operation', 'inFormat', 'exactly', 'fate'],
      rows: ({ params, result }) =>
        result.operations.map(({ kind, entry, value, exact, fate }, index) => {
          const z = params.method === 'naive' ? `*z*_${entry + 1}` : `*z*_${entry + 1} − *m*`;
          const before = entry === 1 ? `exp(${z.replace('_2', '_1')})` : `*S*_${entry}`;
          const names = {
            difference: z,
            exponential: `exp(${z})`,
            sum: `*S*${entry + 1 < params.logits.length ? `_${entry + 1}` : ''} = ${before} + exp(${z})`,
            quotient: `*p*_${entry + 1} = exp(${z})/*S*`,
            logarithm: `ln *p*_${entry + 1}`,
            logOfSum: 'ln *S*',
            logProbability: `ln *p*_${entry + 1} = (${z}) − ln *S*`,
          };
          return [`${index + 1}. ${names[kind]}`, value, exact, `fate.${fate}`];
        }),
      digits: 5,
    },
  ],
  words: {
    title: { en: 'Which operation breaks first?', zh: '哪个运算最先出错？' },
    logits: { en: 'logits *z*', zh: '未归一化得分 *z*' },
    format: { en: 'format', zh: '浮点格式' },
    'format.float16': same('float16'),
    'format.float32': same('float32'),
    'format.float64': same('float64'),
    method: { en: 'method', zh: '方法' },
    'method.naive': { en: 'direct', zh: '直接计算' },
    'method.shift': { en: 'minus the maximum', zh: '减去最大值' },
    'method.logSoftmax': same('log-softmax'),
    strip: {
      en: 'After *z*, numbers exist only between the two lines',
      zh: '*z* 之后各阶段，两条横线之间的数才能存下',
    },
    stages: { en: 'stage of the computation', zh: '计算的阶段' },
    logitStage: same('*z*'),
    exponentialStage: same('exp'),
    sumStage: { en: 'sum *S*', zh: '和 *S*' },
    probabilityStage: same('*p*'),
    height: { en: 'ln of the value (*z* itself without ln)', zh: '数值的自然对数（*z* 本身不取对数）' },
    ceiling: { en: 'largest number', zh: '最大的数' },
    floor: { en: 'smaller numbers become 0', zh: '再小就存为 0' },
    lossesTitle: {
      en: 'Losses, computed and exact',
      zh: '损失的计算值与精确值',
    },
    class: { en: 'class', zh: '类别' },
    lossAxis: same('−ln *p*'),
    exactLosses: { en: 'exact value', zh: '精确值' },
    losses: { en: 'computed', zh: '计算值' },
    exactWay: { en: 'exact value', zh: '精确值' },
    held: { en: 'computed', zh: '计算值' },
    zeros: { en: 'has become 0', zh: '变为 0' },
    brokenLosses: { en: '∞ or not a number', zh: '∞ 或不是数' },
    firstBrokenLoss: { en: 'first to break', zh: '最先出错' },
    broken: { en: '∞ or not a number', zh: '∞ 或不是数' },
    firstBroken: { en: 'first to break', zh: '最先出错' },
    overflowAt: { en: 'exp(*x*) is ∞ for *x* above', zh: 'exp(*x*) 上溢的界限' },
    underflowAt: { en: 'exp(*x*) is 0 for *x* below', zh: 'exp(*x*) 变为 0 的界限' },
    outcome: { en: 'result', zh: '结果' },
    finite: { en: 'p and ln p are finite', zh: 'p 与 ln p 都是有限数' },
    infiniteLogarithm: { en: 'some ln p is −∞', zh: '有的 ln p 为 −∞' },
    notANumber: { en: 'some p is not a number', zh: '有的 p 为 NaN' },
    probabilities: { en: '*p*, computed', zh: '*p* 的计算值' },
    logProbabilities: { en: 'ln *p*, computed', zh: 'ln *p* 的计算值' },
    exactProbabilities: { en: '*p*, exact', zh: '*p* 的精确值' },
    firstBreak: { en: 'first operation to break', zh: '最先出错的运算' },
    none: { en: 'none', zh: '无' },
    logSumExp: same('*m* + ln Σ exp(*z* − *m*)'),
    formula: { en: 'The formula in use', zh: '所用的公式' },
    operations: { en: 'Operation by operation', zh: '逐个运算' },
    operation: { en: 'operation', zh: '运算' },
    inFormat: { en: 'in this format', zh: '计算值' },
    exactly: { en: 'exact value', zh: '精确值' },
    fate: { en: 'result', zh: '结果' },
    'fate.held': { en: 'fits', zh: '正常' },
    'fate.zero': { en: 'has become 0', zh: '变为 0' },
    'fate.infinite': { en: 'infinite', zh: '无穷大' },
    'fate.notANumber': { en: 'not a number', zh: '不是数' },
    'fate.first': { en: 'first to break', zh: '最先出错' },
  },
  summary,
  remark,
});
