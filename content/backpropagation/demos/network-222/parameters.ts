// The numbers of the 2-2-2 network that several demos let the reader edit.

import type { InputTable } from '../../../../src/demo/define-demo';
import { number } from '../../../../src/demo/parameters';
import { EXAMPLE_222 } from '../../../../src/math/network/example-222';

const parameter = (value: number | undefined) => number({ min: -5, max: 5, step: 0.01, value: value ?? 0 });
const proportion = (value: number | undefined) => number({ min: 0, max: 1, step: 0.01, value: value ?? 0 });
const { weights, biases, input, target, secondInput, secondTarget } = EXAMPLE_222;

/** The units and the weights by their names. */
export const units = ['h1', 'h2', 'o1', 'o2'] as const;
export const weightNames = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'] as const;

/** One sample. */
export const sampleParameters = {
  i1: proportion(input[0]),
  i2: proportion(input[1]),
  t1: proportion(target[0]),
  t2: proportion(target[1]),
};

/** Another sample. */
export const secondSampleParameters = {
  secondI1: proportion(secondInput[0]),
  secondI2: proportion(secondInput[1]),
  secondT1: proportion(secondTarget[0]),
  secondT2: proportion(secondTarget[1]),
};

/** Eight weights, and one bias per layer with which every unit of the layer starts. */
export const networkParameters = {
  w1: parameter(weights[0]),
  w2: parameter(weights[1]),
  w3: parameter(weights[2]),
  w4: parameter(weights[3]),
  b1: parameter(biases[0]),
  w5: parameter(weights[4]),
  w6: parameter(weights[5]),
  w7: parameter(weights[6]),
  w8: parameter(weights[7]),
  b2: parameter(biases[1]),
};

type NetworkValues = Readonly<Record<keyof typeof networkParameters, number>>;

/** $w_1,\dots,w_8$ out of the parameters. */
export const weightsOf = ({ w1, w2, w3, w4, w5, w6, w7, w8 }: NetworkValues): number[] => [
  w1,
  w2,
  w3,
  w4,
  w5,
  w6,
  w7,
  w8,
];

/** The weights and biases of both layers as fields. */
export const networkTables: readonly InputTable<keyof typeof networkParameters>[] = [
  {
    title: 'intoHidden',
    columns: ['quantity', 'w1', 'w2', 'w3', 'w4', 'b1'],
    rows: [{ label: 'start', cells: ['w1', 'w2', 'w3', 'w4', 'b1'] }],
  },
  {
    title: 'intoOutput',
    columns: ['quantity', 'w5', 'w6', 'w7', 'w8', 'b2'],
    rows: [{ label: 'start', cells: ['w5', 'w6', 'w7', 'w8', 'b2'] }],
  },
];
