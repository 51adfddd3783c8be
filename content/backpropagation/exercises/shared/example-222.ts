import type { DemoState } from '../../../../src/exercise/mistake';
import { describe222, EXAMPLE_222 } from '../../../../src/math/network/example-222';
import { createNetwork } from '../../../../src/math/network/network';
import { backpropagationReport } from '../../../../src/math/network/report';
import type { LearningSample } from '../../../../src/math/network/slip';

/** What a draw may change in the 2-2-2 example, by the names that the demo has for it. */
export type Setting = Readonly<Partial<Record<'i1' | 'i2' | 't1' | 't2' | 'w5' | 'learningRate', number>>>;

/** The weights of the example by their names. */
export const [w1, w2, w3, w4, w5, w6, w7, w8] = EXAMPLE_222.weights as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const [b1, b2] = EXAMPLE_222.biases as [number, number];

/** The numbers of the example that no draw changes, for the words. */
export const constants = { w1, w2, w3, w4, w5, w6, w7, w8, b1, b2 };

/** The example with what a draw has changed. */
export function sampleOf(setting: Setting): LearningSample {
  const [exampleI1, exampleI2] = EXAMPLE_222.input as [number, number];
  const [exampleT1, exampleT2] = EXAMPLE_222.target as [number, number];
  const { i1 = exampleI1, i2 = exampleI2, t1 = exampleT1, t2 = exampleT2 } = setting;
  const { learningRate = EXAMPLE_222.learningRate } = setting;
  const weights = EXAMPLE_222.weights.with(4, setting.w5 ?? w5);
  return {
    network: createNetwork(describe222(weights)),
    input: [i1, i2],
    target: [t1, t2],
    loss: 'halfSum',
    learningRate,
  };
}

/** The demo with the sample of a draw and the two paths lit. */
export const seePaths = (setting: Setting): DemoState => ({
  demo: 'bp-222',
  set: { ...setting, focus: 'w1' },
});

/** Forward values, deltas and gradients of the example, unit by unit. */
export function passOf(setting: Setting): {
  outs: number[];
  deltas: number[];
  pathO1: number;
  pathO2: number;
} {
  const { network, input, target, loss } = sampleOf(setting);
  const [sample] = backpropagationReport(network, [input], [target], loss).samples;
  const [, , first = Number.NaN, second = Number.NaN] = sample?.deltas.flat() ?? [];
  return {
    outs: sample?.outs.flat() ?? [],
    deltas: sample?.deltas.flat() ?? [],
    pathO1: first * w5,
    pathO2: second * w7,
  };
}
