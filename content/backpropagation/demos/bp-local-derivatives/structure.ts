// What the computational graph consists of: its arrows, and the path of each weight.

import { units, weightNames } from '../network-222/parameters';

/** 0 for the weights into the hidden layer, 1 for those into the output layer. */
export const layerOf = (weight: number): 0 | 1 => (weight < 4 ? 0 : 1);

/** What the weight multiplies: 0 and 1 are the inputs, 2 and 3 the outputs of the hidden units. */
export const sourceOf = (weight: number): number => 2 * layerOf(weight) + (weight % 2);

/** The unit that the weight leads to, by its place in `units`. */
const targetOf = (weight: number): number => 2 * layerOf(weight) + (Math.floor(weight / 2) % 2);

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
export function pathOf(weight: number): string[] {
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
