// Forward and backward pass on the 2-2-2 network, and the local derivative of every arrow of its graph.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice } from '../../../../src/demo/parameters';
import { create222, EXAMPLE_222, flatWeights222 } from '../../../../src/math/network/example-222';
import { backpropagationReport } from '../../../../src/math/network/report';
import { sampleParameters, units, weightNames } from '../network-222/parameters';
import { edges, layerOf, sourceOf } from './structure';

export const model = defineModel({
  id: 'bp-local-derivatives',
  params: { weight: choice(weightNames, 'w1'), ...sampleParameters },
  compute({ weight, i1, i2, t1, t2 }) {
    const input = [i1, i2];
    const [sample] = backpropagationReport(create222(), [input], [[t1, t2]], 'halfSum').samples;
    const [nets, outs, outDerivatives, slopes, deltas] = [
      sample!.nets,
      sample!.outs,
      sample!.outDerivatives,
      sample!.activationDerivatives,
      sample!.deltas,
    ].map((layers) => layers.flat()) as [number[], number[], number[], number[], number[]];
    const gradients = flatWeights222(sample!.gradient.weights);
    const starts = [i1, i2, outs[0]!, outs[1]!];
    const local = new Map<string, number>([
      ...weightNames.map((name, k): [string, number] => [`${name}>net`, starts[sourceOf(k)]!]),
      ...units.map((unit, k): [string, number] => [`${unit}net>out`, slopes[k]!]),
      ...[4, 5, 6, 7].map((k): [string, number] => [`back>${weightNames[k]}`, EXAMPLE_222.weights[k]!]),
      ['o1out>E', outDerivatives[2]!],
      ['o2out>E', outDerivatives[3]!],
    ]);
    const chosen = weightNames.indexOf(weight);
    const isHidden = layerOf(chosen) === 0;
    const target = Math.floor(chosen / 2) % 2;
    /** From the loss back to the net input of an output, and for a hidden weight on to the hidden unit. */
    const pathThrough = (output: number): number[] | null => {
      const ofOutput = [outDerivatives[2 + output]!, slopes[2 + output]!];
      if (isHidden) return [...ofOutput, EXAMPLE_222.weights[4 + 2 * output + target]!];
      return output === target ? ofOutput : null;
    };
    return {
      gradient: gradients[chosen]!,
      throughO1: pathThrough(0),
      throughO2: pathThrough(1),
      rest: isHidden ? [slopes[target]!, starts[sourceOf(chosen)]!] : [starts[sourceOf(chosen)]!],
      loss: sample!.loss,
      nets,
      outs,
      deltas,
      outDerivatives,
      gradients,
      weights: EXAMPLE_222.weights,
      localDerivatives: edges.map(({ id }) => local.get(id)!),
    };
  },
});
