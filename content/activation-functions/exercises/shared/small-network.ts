import type { DemoState } from '../../../../src/exercise/mistake';

/** A network with one input, two hidden units and one output. */
export interface SmallNetwork {
  readonly weight1: number;
  readonly bias1: number;
  readonly weight2: number;
  readonly bias2: number;
  readonly out1: number;
  readonly out2: number;
  readonly outBias: number;
}

/** The same network in the demo; its second input is not used. */
export function networkInDemo(network: SmallNetwork, x: number, name: 'identity' | 'relu'): DemoState {
  return {
    demo: 'linear-collapse',
    set: {
      firstWeight11: network.weight1,
      firstWeight12: 0,
      firstBias1: network.bias1,
      firstWeight21: network.weight2,
      firstWeight22: 0,
      firstBias2: network.bias2,
      secondWeight1: network.out1,
      secondWeight2: network.out2,
      secondBias: network.outBias,
      activation: name,
      x: [x, 0],
    },
  };
}
