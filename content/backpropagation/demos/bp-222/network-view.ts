// The network as a graph: values forward, derivatives backward, and the path that is being explained.

import type { ParamsOf, ResultOf } from '../../../../src/demo/define-demo';
import type { GraphView } from '../../../../src/demo/views';
import { units, weightNames } from '../network-222/parameters';
import type { model } from './model';

/** The picture of the network at the update that is explained. */
export const networkView: GraphView<ParamsOf<typeof model>, ResultOf<typeof model>> = {
  view: 'graph',
  title: 'network',
  // Numbers of four digits run into one another and into the nodes, where the drawing is small.
  digits: 3,
  forward: 'forwardValues',
  backward: 'backwardValues',
  nodes: [
    { id: 'i1', label: 'i1', column: 0, row: 0 },
    { id: 'i2', label: 'i2', column: 0, row: 1.7 },
    { id: 'b1', label: 'b1', column: 0.55, row: 2.7 },
    { id: 'h1', label: 'h1', column: 1.15, row: 0 },
    { id: 'h2', label: 'h2', column: 1.15, row: 1.7 },
    { id: 'b2', label: 'b2', column: 1.7, row: 2.7 },
    { id: 'o1', label: 'o1', column: 2.3, row: 0 },
    { id: 'o2', label: 'o2', column: 2.3, row: 1.7 },
    { id: 'E', label: 'E', column: 3.2, row: 0.85 },
  ],
  edges: [
    { id: 'w1', from: 'i1', to: 'h1', label: 'w1', labelAt: 0.54 },
    { id: 'w2', from: 'i2', to: 'h1', label: 'w2', labelAt: 0.34 },
    { id: 'w3', from: 'i1', to: 'h2', label: 'w3', labelAt: 0.25 },
    { id: 'w4', from: 'i2', to: 'h2', label: 'w4', labelAt: 0.6 },
    { id: 'b1h1', from: 'b1', to: 'h1' },
    { id: 'b1h2', from: 'b1', to: 'h2' },
    { id: 'w5', from: 'h1', to: 'o1', label: 'w5', labelAt: 0.54 },
    { id: 'w6', from: 'h2', to: 'o1', label: 'w6', labelAt: 0.34 },
    { id: 'w7', from: 'h1', to: 'o2', label: 'w7', labelAt: 0.25 },
    { id: 'w8', from: 'h2', to: 'o2', label: 'w8', labelAt: 0.6 },
    { id: 'b2o1', from: 'b2', to: 'o1' },
    { id: 'b2o2', from: 'b2', to: 'o2' },
    { id: 'o1E', from: 'o1', to: 'E' },
    { id: 'o2E', from: 'o2', to: 'E' },
  ],
  // The loss is where the forward pass ends.
  chooses: { parameter: 'focus', options: { E: 'forward', w5: 'w5', w1: 'w1' } },
  values: ({ params, result }) => {
    const { focus } = params;
    const path = params.cutSecondOutput ? ['o1E', 'o1', 'w5'] : ['o1E', 'o1', 'w5', 'o2E', 'o2', 'w7'];
    const lit: Readonly<Record<typeof focus, readonly string[]>> = {
      forward: ['i1', 'i2', 'b1', 'w1', 'w2', 'b1h1', 'h1', 'h2', 'w5', 'w6', 'b2', 'b2o1', 'o1'],
      w5: ['E', 'o1E', 'o1', 'w5', 'h1'],
      w1: ['E', ...path, 'h1', 'w1', 'i1'],
      update: weightNames,
    };
    // Going back, the output layer comes first.
    const reached = { output: focus !== 'forward', hidden: focus === 'w1' || focus === 'update' };
    const back = (layer: 'output' | 'hidden', value: number | null) => (reached[layer] ? value : null);
    const layerBias = (layer: number) => {
      const [first, second] = result.oldBiases.slice(2 * layer);
      return first === second ? (first ?? null) : null;
    };
    const values = new Map<string, { forward?: number | null; backward?: number | null }>([
      ['i1', { forward: params.i1 }],
      ['i2', { forward: params.i2 }],
      ['b1', { forward: layerBias(0), backward: back('hidden', result.biasGradients[0]!) }],
      ['b2', { forward: layerBias(1), backward: back('output', result.biasGradients[1]!) }],
      ['E', { forward: result.errorBefore }],
      ...units.map((id, k): [string, { forward: number | null; backward: number | null }] => [
        id,
        { forward: result.outs[k]!, backward: back(k < 2 ? 'hidden' : 'output', result.deltas[k]!) },
      ]),
      ...weightNames.map((id, k): [string, { forward: number; backward: number | null }] => [
        id,
        {
          forward: result.oldWeights[k]!,
          backward: back(k < 4 ? 'hidden' : 'output', result.gradients[k]!),
        },
      ]),
    ]);
    for (const id of ['b1h1', 'b1h2', 'b2o1', 'b2o2', 'o1E', 'o2E']) values.set(id, {});
    return Object.fromEntries(
      [...values].map(([id, value]) => [id, { ...value, lit: lit[focus].includes(id) }]),
    );
  },
};
