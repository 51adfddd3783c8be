// Backpropagation on the 2-2-2 network, with every number open to change, and a hand check.

import { showDemo } from '../../../src/demo/define-demo';
import { explanation } from './bp-222/explanation';
import { model } from './bp-222/model';
import { networkView } from './bp-222/network-view';
import { remark, summary } from './bp-222/sentences';
import { words } from './bp-222/words';
import { networkTables, units, weightNames } from './network-222/parameters';

export { model };

const decade = (value: number, round: (x: number) => number) => 10 ** round(Math.log10(value));

export default showDemo(model, {
  inputTables: [
    // First, so that it stands open: the question of the hand check is just above it.
    {
      title: 'handCheck',
      columns: ['quantity', 'answer'],
      rows: [{ label: 'value', cells: ['answer'] }],
    },
    {
      title: 'sample',
      columns: ['quantity', 'i1', 'i2', 't1', 't2'],
      rows: [{ label: 'value', cells: ['i1', 'i2', 't1', 't2'] }],
    },
    ...networkTables,
  ],
  views: [
    networkView,
    {
      view: 'chart',
      title: 'lossCurve',
      height: 'low',
      x: {
        label: 'updates',
        min: 0,
        max: ({ params }) => decade(Math.max(10, params.steps), Math.ceil),
      },
      y: {
        label: 'E',
        scale: 'log',
        min: ({ result }) => decade(result.lowest, Math.floor),
        max: ({ result }) => decade(result.highest * 1.0001, Math.ceil),
      },
      series: [
        { label: 'errorCurve', as: 'line', colour: 3 },
        { label: 'now', as: 'points', colour: 3 },
      ],
    },
    explanation,
    {
      view: 'readouts',
      items: [
        { name: 'verdict' },
        { name: 'error', digits: 10 },
        { name: 'outputs', digits: 8 },
        { name: 'factors', digits: 5 },
        { name: 'outputDeltas', digits: 5 },
        { name: 'hiddenBackward', digits: 5 },
        { name: 'biasGradients', digits: 5 },
        { name: 'newWeights', digits: 9 },
        { name: 'gradients', digits: 5 },
        { name: 'hiddenForward', digits: 5 },
        { name: 'outputForward', digits: 5 },
        { name: 'lossOfOutputs', digits: 5 },
      ],
    },
    {
      view: 'table',
      title: 'unitTable',
      columns: ['unit', 'net', 'out', 'slope', 'byOut', 'delta'],
      digits: 10,
      rows: ({ result }) =>
        units.map((unit, k) => [
          unit,
          result.nets[k]!,
          result.outs[k]!,
          result.slopes[k]!,
          result.outDerivatives[k]!,
          result.deltas[k]!,
        ]),
    },
    {
      view: 'table',
      title: 'weightTable',
      columns: ['parameter', 'oldValue', 'gradient', 'newValue'],
      digits: 10,
      rows: ({ params, result }) => [
        ...weightNames.map((weight, k) => [
          weight,
          result.oldWeights[k]!,
          result.gradients[k]!,
          result.newWeights[k]!,
        ]),
        ...(params.biases === 'perNeuron'
          ? units.map((unit, k) => [
              `biasOf.${unit}`,
              result.oldBiases[k]!,
              result.biasGradientsByUnit[k]!,
              result.newBiases[k]!,
            ])
          : [0, 1].map((layer) => [
              layer === 0 ? 'b1' : 'b2',
              result.oldBiases[2 * layer]!,
              result.biasGradients[layer]!,
              result.newBiases[2 * layer]!,
            ])),
      ],
    },
  ],
  words,
  summary,
  remark,
});
