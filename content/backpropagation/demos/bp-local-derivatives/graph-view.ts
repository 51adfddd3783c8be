// The picture of the computational graph: net and out of a unit are nodes of their own, and so is every weight.

import type { ParamsOf, ResultOf } from '../../../../src/demo/define-demo';
import type { GraphView } from '../../../../src/demo/views';
import { units, weightNames } from '../network-222/parameters';
import type { model } from './model';
import { edges, pathOf } from './structure';

const rowOfUnit = [1, 2.7, 1, 2.7];
const columnOfUnit = [0.85, 0.85, 2.45, 2.45];
const placeOfWeight = [
  [0, 0.45],
  [0, 1.45],
  [0, 2.25],
  [0, 3.25],
  [1.9, 0],
  [2.95, 0],
  [1.9, 3.7],
  [2.95, 3.7],
] as const;

/** The picture. */
export const graphView: GraphView<ParamsOf<typeof model>, ResultOf<typeof model>> = {
  view: 'graph',
  title: 'graph',
  forward: 'forwardValues',
  backward: 'backwardValues',
  digits: 3,
  nodes: [
    ...weightNames.map((name, k) => ({
      id: name,
      label: name,
      column: placeOfWeight[k]![0],
      row: placeOfWeight[k]![1],
    })),
    ...units.flatMap((unit, k) => [
      { id: `net.${unit}`, label: `net.${unit}`, column: columnOfUnit[k]!, row: rowOfUnit[k]! },
      { id: `out.${unit}`, label: `out.${unit}`, column: columnOfUnit[k]! + 0.75, row: rowOfUnit[k]! },
    ]),
    { id: 'E', label: 'E', column: 3.9, row: 1.85 },
  ],
  edges,
  chooses: { parameter: 'weight', options: Object.fromEntries(weightNames.map((name) => [name, name])) },
  values: ({ params, result }) => {
    const path = pathOf(weightNames.indexOf(params.weight));
    const values: [string, { forward?: number; backward: number }][] = [
      ...weightNames.map((name, k): [string, { forward: number; backward: number }] => [
        name,
        { forward: result.weights[k]!, backward: result.gradients[k]! },
      ]),
      ...units.flatMap((unit, k): [string, { forward: number; backward: number }][] => [
        [`net.${unit}`, { forward: result.nets[k]!, backward: result.deltas[k]! }],
        [`out.${unit}`, { forward: result.outs[k]!, backward: result.outDerivatives[k]! }],
      ]),
      ['E', { forward: result.loss, backward: 1 }],
      ...edges.map(({ id }, k): [string, { backward: number }] => [
        id,
        { backward: result.localDerivatives[k]! },
      ]),
    ];
    return Object.fromEntries(values.map(([id, value]) => [id, { ...value, lit: path.includes(id) }]));
  },
};
