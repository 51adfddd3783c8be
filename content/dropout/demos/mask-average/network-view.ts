// The chosen sub-network: which inputs its mask keeps, and what each of them brings.

import type { ParamsOf, ResultOf } from '../../../../src/demo/define-demo';
import type { GraphView } from '../../../../src/demo/views';
import type { model } from './model';

const inputs = [1, 2, 3];

export const networkView: GraphView<ParamsOf<typeof model>, ResultOf<typeof model>> = {
  view: 'graph',
  title: 'networkTitle',
  nodes: [
    ...inputs.map((j) => ({ id: `x${j}`, label: `x${j}`, column: 0, row: j - 1 })),
    { id: 'y', label: 'y', column: 1.4, row: 1 },
  ],
  edges: inputs.map((j) => ({ id: `w${j}`, from: `x${j}`, to: 'y', label: `w${j}` })),
  forward: 'passedOn',
  backward: 'weightOfInput',
  values: ({ params, result }) =>
    Object.fromEntries([
      ...inputs.flatMap((j) => {
        const kept = result.chosen.mask[j - 1]! === 1;
        const value = kept ? params.inputs[j - 1]! / params.keep : 0;
        return [
          [`x${j}`, { forward: value, lit: kept }],
          [`w${j}`, { backward: params.weights[j - 1]!, lit: kept }],
        ];
      }),
      ['y', { forward: result.chosen.output, lit: true }],
    ]),
  digits: 3,
};
