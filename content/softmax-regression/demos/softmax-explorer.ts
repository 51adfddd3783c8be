// Three logits to grab: softmax, loss, gradient, temperature and Jacobian.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { same } from '../../../src/demo/words';
import { softmaxLosses } from '../../../src/math/classification-loss/softmax-loss';
import { softmax } from '../../../src/math/softmax';
import { highestTemperature, lowestTemperature, model } from './softmax-explorer/model';
import { remark, summary } from './softmax-explorer/sentences';

export { model };

const classAxis = { label: 'class', min: 0.4, max: 3.6, names: ['first', 'second', 'third'] };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'logitsTitle',
      x: classAxis,
      y: {
        label: 'logit',
        // Room above, so that a bar can be pulled higher.
        min: ({ params }) => Math.min(-1, Math.floor(Math.min(...params.logits)) - 1),
        max: ({ result }) => Math.max(5, Math.ceil(result.softMaximum) + 1),
      },
      series: [
        { label: 'logitBars', as: 'bars', colour: 4 },
        { label: 'gaps', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'trueGap', as: 'line', colour: 2 },
      ],
      marks: [{ label: 'softMaximum', axis: 'y', colour: 1, dash: 'dashed' }],
      handles: [{ x: (_, entry) => entry + 1, y: { parameter: 'logits', entry: 'each' } }],
    },
    {
      view: 'chart',
      title: 'probabilitiesTitle',
      x: classAxis,
      y: { label: 'probability', min: 0, max: 1.05 },
      series: [
        { label: 'probabilityBars', as: 'bars', colour: 1 },
        { label: 'errors', as: 'line', colour: 2 },
        { label: 'labels', as: 'points', colour: 3, shape: 'rect' },
      ],
    },
    {
      view: 'chart',
      title: 'temperatureTitle',
      x: { label: 'temperature', scale: 'log', min: lowestTemperature, max: highestTemperature },
      y: { label: 'probability', min: 0, max: 1.05 },
      series: [
        { label: 'firstCurve', as: 'line', colour: 1 },
        { label: 'secondCurve', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'thirdCurve', as: 'line', colour: 4, dash: 'dotted' },
      ],
      marks: [{ label: 'equalShare', axis: 'y', colour: 6, dash: 'dotted', at: 1 / 3 }],
      handles: [{ x: 'temperature', y: ({ params, result }) => result.probabilities[params.trueClass - 1]! }],
    },
    {
      view: 'chart',
      title: 'effectTitle',
      height: 'low',
      x: classAxis,
      y: {
        label: 'derivative',
        min: ({ params }) => -0.3 / params.temperature,
        max: ({ params }) => 0.3 / params.temperature,
      },
      series: [{ label: 'effectBars', as: 'bars', colour: 5 }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'probabilities', digits: 4 },
        { name: 'gradient', digits: 4 },
        { name: 'effect', digits: 4 },
        { name: 'softMaximum', digits: 5 },
        { name: 'loss', digits: 4 },
        { name: 'losses', digits: 4 },
      ],
    },
    {
      view: 'table',
      title: 'jacobianTitle',
      columns: ['derivativeOf', 'byFirst', 'bySecond', 'byThird'],
      rows: ({ result }) =>
        (['firstRow', 'secondRow', 'thirdRow'] as const).map((row, i) => [`*p*_${i + 1}`, ...result[row]]),
      digits: 4,
    },
    {
      view: 'equation',
      title: 'formula',
      tex: String.raw`\begin{gathered}p_c=\frac{e^{z_c/T}}{\sum_je^{z_j/T}}=\spot{p}\\L=-\ln p_c=\spot{loss}\end{gathered}`,
      spots: ({ params, result }) => ({ p: result.probabilities[params.trueClass - 1]! }),
    },
    {
      view: 'code',
      title: 'code',
      source: `import torch, torch.nn.functional as F
z = torch.tensor([‹list›], dtype=torch.float64, requires_grad=True)
loss = F.cross_entropy(z / ‹temperature›, torch.tensor(‹index›))
loss.backward()
(z / ‹temperature›).softmax(dim=0)  # ‹probabilities›
loss.item()  # ‹loss›
z.grad  # ‹gradient›`,
      spots: ({ params, result }) => ({
        list: params.logits.map(inPython).join(', '),
        temperature: inPython(params.temperature),
        index: params.trueClass - 1,
        probabilities: result.probabilities.map(inPython).join(', '),
        gradient: result.gradient.map(inPython).join(', '),
      }),
      gives: {
        probabilities: ({ logits, temperature }) => softmax(logits, temperature),
        loss: ({ logits, temperature, trueClass }) =>
          Math.log(
            logits.reduce((sum, logit) => sum + Math.exp((logit - logits[trueClass - 1]!) / temperature), 0),
          ),
        gradient: ({ logits, temperature, trueClass }) =>
          softmaxLosses(
            logits.map((logit) => logit / temperature),
            [1, 2, 3].map((k) => Number(k === trueClass)),
          ).errors.map((error) => error / temperature),
      },
    },
  ],
  words: {
    title: {
      en: 'Grab the logits: what does softmax make of them?',
      zh: '拖动得分，softmax 的输出如何变化？',
    },
    logits: { en: 'logits *z*_1, *z*_2, *z*_3', zh: '未归一化得分 *z*_1, *z*_2, *z*_3' },
    temperature: { en: 'temperature *T*', zh: '温度 *T*' },
    trueClass: { en: 'true class *c*', zh: '真实类别 *c*' },
    class: { en: 'class', zh: '类别' },
    first: same('1'),
    second: same('2'),
    third: same('3'),
    logitsTitle: {
      en: 'From each logit up to *M*: −*T* ln *p*',
      zh: '*M* 与各得分之差等于 −*T* ln *p*',
    },
    logit: { en: 'logit *z*', zh: '未归一化得分 *z*' },
    logitBars: { en: 'logit', zh: '得分' },
    gaps: same('−*T* ln *p*'),
    trueGap: { en: '*T* · loss (true class)', zh: '*T* · 损失（真实类别）' },
    softMaximum: { en: 'soft maximum *M*', zh: '软最大值 *M*' },
    probabilitiesTitle: { en: '*p* and label *y*', zh: '概率与标签' },
    probability: { en: 'probability', zh: '概率' },
    probabilityBars: same('*p*'),
    labels: { en: 'label *y*', zh: '标签 *y*' },
    errors: same('*p* − *y*'),
    temperatureTitle: { en: 'Temperature', zh: '温度的影响' },
    firstCurve: same('*p*_1'),
    secondCurve: same('*p*_2'),
    thirdCurve: same('*p*_3'),
    equalShare: same('1/3'),
    effectTitle: { en: 'Jacobian', zh: '雅可比矩阵' },
    derivative: same('∂*p_i*/∂*z_c*'),
    effectBars: same('∂*p_i*/∂*z_c*'),
    probabilities: { en: 'probabilities *p*', zh: '概率 *p*' },
    loss: { en: 'loss −ln *p_c*', zh: '损失 −ln *p_c*' },
    gradient: { en: 'gradient (*p* − *y*)/*T*', zh: '梯度 (*p* − *y*)/*T*' },
    losses: { en: '−ln *p* of all classes', zh: '各类别的 −ln *p*' },
    effect: same('∂*p*/∂*z_c*'),
    jacobianTitle: { en: 'The whole Jacobian ∂*p_i*/∂*z_j*', zh: '完整的雅可比矩阵 ∂*p_i*/∂*z_j*' },
    derivativeOf: { en: 'derivative of', zh: '求导对象' },
    byFirst: { en: 'by *z*_1', zh: '对 *z*_1' },
    bySecond: { en: 'by *z*_2', zh: '对 *z*_2' },
    byThird: { en: 'by *z*_3', zh: '对 *z*_3' },
    formula: common.withTheseNumbers,
    code: common.inPyTorch,
  },
  summary,
  remark,
});
