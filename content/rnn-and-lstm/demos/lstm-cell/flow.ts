// The step as a graph: values forward, and on each arrow the derivative of its end with respect to its start.

import type { ParamsOf, ResultOf } from '../../../../src/demo/define-demo';
import type { GraphView } from '../../../../src/demo/views';
import type { model } from './model';

export const flow: GraphView<ParamsOf<typeof model>, ResultOf<typeof model>> = {
  view: 'graph',
  title: 'flowTitle',
  digits: 3,
  forward: 'forwardValues',
  backward: 'localDerivatives',
  nodes: [
    { id: 'c', label: 'cellBefore', column: 0, row: 0.2 },
    { id: 'f', label: 'f', column: 0.15, row: 1.1 },
    { id: 'i', label: 'i', column: 0.6, row: 2 },
    { id: 'g', label: 'g', column: 1.35, row: 2 },
    { id: 'o', label: 'o', column: 2.15, row: 2 },
    { id: 'n', label: 'n', column: 1.6, row: 0.2 },
    { id: 'h', label: 'h', column: 2.9, row: 0.8 },
  ],
  edges: [
    { id: 'c>n', from: 'c', to: 'n' },
    { id: 'f>n', from: 'f', to: 'n' },
    { id: 'i>n', from: 'i', to: 'n' },
    { id: 'g>n', from: 'g', to: 'n' },
    { id: 'n>h', from: 'n', to: 'h' },
    { id: 'o>h', from: 'o', to: 'h' },
  ],
  values: ({ params, result }) => ({
    c: { forward: params.cell, lit: true },
    f: { forward: result.forgetGate },
    i: { forward: result.inputGate },
    g: { forward: result.candidate },
    o: { forward: result.outputGate },
    n: { forward: result.newCell, lit: true },
    h: { forward: result.newHidden },
    'c>n': { backward: result.forgetGate, lit: true },
    'f>n': { backward: params.cell },
    'i>n': { backward: result.candidate },
    'g>n': { backward: result.inputGate },
    'n>h': { backward: result.hiddenByCell },
    'o>h': { backward: result.shown },
  }),
};
