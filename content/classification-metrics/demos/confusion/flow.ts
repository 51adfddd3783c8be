// The confusion matrix as a flow: recall divides by what comes from the left, precision by what arrives at the right.

import type { ParamsOf, ResultOf } from '../../../../src/demo/define-demo';
import type { GraphView } from '../../../../src/demo/views';
import type { model } from './model';

export const flow: GraphView<ParamsOf<typeof model>, ResultOf<typeof model>> = {
  view: 'graph',
  title: 'flowTitle',
  digits: 3,
  forward: 'forwardCounts',
  backward: 'backwardShares',
  nodes: [
    { id: 'positive', label: 'positiveNode', column: 0, row: 0.25 },
    { id: 'negative', label: 'negativeNode', column: 0, row: 2.75 },
    { id: 'TP', label: 'TP', column: 1.25, row: 0 },
    { id: 'FN', label: 'FN', column: 1.25, row: 1 },
    { id: 'FP', label: 'FP', column: 1.25, row: 2 },
    { id: 'TN', label: 'TN', column: 1.25, row: 3 },
    { id: 'calledPositive', label: 'calledPositiveNode', column: 2.5, row: 0.25 },
    { id: 'calledNegative', label: 'calledNegativeNode', column: 2.5, row: 2.75 },
  ],
  edges: [
    { id: 'recall', from: 'positive', to: 'TP', label: 'recallEdge' },
    { id: 'missed', from: 'positive', to: 'FN' },
    { id: 'alarms', from: 'negative', to: 'FP', label: 'fprEdge' },
    { id: 'specificity', from: 'negative', to: 'TN' },
    { id: 'precision', from: 'TP', to: 'calledPositive', label: 'precisionEdge' },
    { id: 'wrongCalls', from: 'FP', to: 'calledPositive' },
    { id: 'wrongRest', from: 'FN', to: 'calledNegative' },
    { id: 'rightRest', from: 'TN', to: 'calledNegative' },
  ],
  values: ({ result }) => {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = result.counts;
    return {
      positive: { forward: truePositives + falseNegatives },
      negative: { forward: falsePositives + trueNegatives },
      TP: { forward: truePositives, lit: true },
      FN: { forward: falseNegatives },
      FP: { forward: falsePositives },
      TN: { forward: trueNegatives },
      calledPositive: { forward: truePositives + falsePositives },
      calledNegative: { forward: falseNegatives + trueNegatives },
      recall: { backward: result.recall, lit: true },
      alarms: { backward: result.falsePositiveRate },
      precision: { backward: result.precision, lit: true },
    };
  },
};
