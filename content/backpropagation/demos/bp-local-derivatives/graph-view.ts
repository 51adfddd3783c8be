// The computational graph: net and out of a unit are nodes of their own, and so is every weight.

import type { GraphView } from '../../../../src/demo/views';
import { units, weightNames } from '../network-222/parameters';

/** 0 for the weights into the hidden layer, 1 for those into the output layer. */
export const layerOf = (weight: number): 0 | 1 => (weight < 4 ? 0 : 1);

/** What the weight multiplies: 0 and 1 are the inputs, 2 and 3 the outputs of the hidden units. */
export const sourceOf = (weight: number): number => 2 * layerOf(weight) + (weight % 2);

/** The unit that the weight leads to, by its place in `units`. */
const targetOf = (weight: number): number => 2 * layerOf(weight) + (Math.floor(weight / 2) % 2);

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

/** Every arrow; `id` says what its local derivative is. */
export const edges = [
  ...weightNames.map((name, k) => ({ id: `${name}>net`, from: name, to: `net.${units[targetOf(k)]}` })),
  ...units.map((unit) => ({ id: `${unit}net>out`, from: `net.${unit}`, to: `out.${unit}` })),
  // The output of a hidden unit enters the net input of an output times a weight.
  ...[4, 5, 6, 7].map((k) => ({
    id: `back>${weightNames[k]}`,
    from: `out.${units[k % 2]}`,
    to: `net.${units[targetOf(k)]}`,
    labelAt: k === 5 || k === 6 ? 0.3 : 0.5,
  })),
  ...['o1', 'o2'].map((unit) => ({ id: `${unit}out>E`, from: `out.${unit}`, to: 'E' })),
];

/** The nodes and arrows between a weight and the loss. */
function pathOf(weight: number): string[] {
  const target = targetOf(weight);
  const outputs = layerOf(weight) === 0 ? [2, 3] : [target];
  const unitParts = (unit: number) => {
    const name = units[unit]!;
    return [`net.${name}`, `${name}net>out`, `out.${name}`];
  };
  return [
    weightNames[weight]!,
    `${weightNames[weight]}>net`,
    ...unitParts(target),
    ...outputs.flatMap((output) => [...unitParts(output), `${units[output]}out>E`]),
    ...(layerOf(weight) === 0 ? [4, 6].map((first) => `back>${weightNames[first + target]}`) : []),
    'E',
  ];
}

interface Shown {
  readonly weight: (typeof weightNames)[number];
}

interface Numbers {
  readonly loss: number;
  readonly nets: readonly number[];
  readonly outs: readonly number[];
  readonly deltas: readonly number[];
  readonly outDerivatives: readonly number[];
  readonly gradients: readonly number[];
  readonly weights: readonly number[];
  readonly localDerivatives: readonly number[];
}

/** The picture. */
export const graphView: GraphView<Shown, Numbers> = {
  view: 'graph',
  title: 'graph',
  forward: 'forwardValues',
  backward: 'backwardValues',
  digits: 4,
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
