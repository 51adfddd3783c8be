// Losses of a linear classifier over the margin: who still pulls a correct sample, and whose pull is bounded.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import type { Stroke } from '../../../src/demo/views';
import { type MarginLossName, marginLossNames } from '../../../src/math/linear-losses/margin-loss';
import { lossCurve, pullCurve } from './margin-losses/curves';
import { ceiling, model, reach, strongest } from './margin-losses/model';
import { remark, summary } from './margin-losses/sentences';
import { lossWords, valueWords } from './margin-losses/words';

export { model };

const strokes: Readonly<Record<MarginLossName, Stroke>> = {
  zeroOne: { colour: 6 },
  perceptron: { colour: 4, dash: 'dashed' },
  hinge: { colour: 3 },
  logistic: { colour: 1 },
  logisticBits: { colour: 1, dash: 'dotted' },
  squared: { colour: 2 },
  exponential: { colour: 5, dash: 'dashed' },
};

type Chosen = { params: { losses: readonly MarginLossName[] } };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'marginAxis', min: -reach, max: reach },
      y: { label: 'loss', min: 0, max: ceiling },
      series: [
        ...marginLossNames.map((name) => ({
          label: `losses.${name}`,
          as: 'line' as const,
          ...strokes[name],
          data: ({ params }: Chosen) => (params.losses.includes(name) ? lossCurve(name) : null),
        })),
        { label: 'atMargin', as: 'points', colour: 6 },
      ],
      marks: [{ label: 'here', axis: 'x', colour: 6, at: ({ params }) => params.margin }],
      handles: [{ x: 'margin' }],
    },
    {
      view: 'chart',
      title: 'pullTitle',
      x: { label: 'marginAxis', min: -reach, max: reach },
      y: { label: 'pull', min: -strongest, max: strongest },
      series: [
        ...marginLossNames.map((name) => ({
          label: `losses.${name}`,
          as: 'line' as const,
          ...strokes[name],
          data: ({ params }: Chosen) => (params.losses.includes(name) ? pullCurve(name) : null),
        })),
        { label: 'pullsAtMargin', as: 'points', colour: 6 },
      ],
      marks: [{ label: 'here', axis: 'x', colour: 6, at: ({ params }) => params.margin }],
      handles: [{ x: 'margin' }],
    },
    {
      view: 'readouts',
      items: marginLossNames.map((name) => ({ name, digits: 4 })),
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['lossColumn', 'valueColumn', 'pullColumn'],
      rows: ({ result }) =>
        marginLossNames.map((name) => [`losses.${name}`, result[name], result.pulls[name]]),
    },
  ],
  words: {
    title: { en: 'Six losses over the margin', zh: '以间隔为自变量的六种损失' },
    losses: { en: 'which losses', zh: '显示哪些损失' },
    margin: { en: 'margin *m* = *yz*', zh: '间隔 *m* = *yz*' },
    ...optionWords('losses', lossWords),
    ...valueWords,
    lossTitle: { en: 'What the sample costs', zh: '一个样本的损失' },
    marginAxis: { en: 'margin *m*', zh: '间隔 *m*' },
    loss: common.loss,
    atMargin: { en: 'the sample', zh: '当前样本' },
    here: { en: '*m*', zh: '*m*' },
    pullTitle: {
      en: 'Pull −dℓ/d*m*: above 0 it pushes the margin up',
      zh: '−dℓ/d*m*，大于 0 时增大间隔',
    },
    pull: { en: '−dℓ/d*m*', zh: '−dℓ/d*m*' },
    pullsAtMargin: { en: 'the sample', zh: '当前样本' },
    tableTitle: { en: 'Loss and pull at this margin', zh: '当前间隔处的损失与 −dℓ/d*m*' },
    lossColumn: common.loss,
    valueColumn: { en: 'ℓ(*m*)', zh: 'ℓ(*m*)' },
    pullColumn: { en: '−dℓ/d*m*', zh: '−dℓ/d*m*' },
  },
  summary,
  remark,
});
