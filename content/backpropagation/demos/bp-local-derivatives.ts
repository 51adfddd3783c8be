// The computational graph of the 2-2-2 network: a value and a derivative in every node, its local derivative on every arrow.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice } from '../../../src/demo/parameters';
import { create222, EXAMPLE_222, flatWeights222 } from '../../../src/math/network/example-222';
import { backpropagationReport } from '../../../src/math/network/report';
import { edges, graphView, layerOf, sourceOf } from './bp-local-derivatives/graph-view';
import { words } from './bp-local-derivatives/words';
import { sampleParameters, units, weightNames } from './network-222/parameters';

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

export default showDemo(model, {
  inputTables: [
    {
      title: 'sample',
      columns: ['quantity', 'i1', 'i2', 't1', 't2'],
      rows: [{ label: 'value', cells: ['i1', 'i2', 't1', 't2'] }],
    },
  ],
  views: [
    graphView,
    {
      view: 'equation',
      title: 'product',
      tex: {
        output: String.raw`\frac{\partial E}{\partial w}=(\spot{error})(\spot{slope})(\spot{start})=\spot{gradient}`,
        hidden: String.raw`\begin{aligned}\frac{\partial E}{\partial w}&=\bigl[(\spot{error1})(\spot{slope1})(\spot{weight1})\\&\quad+(\spot{error2})(\spot{slope2})(\spot{weight2})\bigr]\\&\quad\cdot(\spot{hiddenSlope})(\spot{input})\\&=\spot{gradient}\end{aligned}`,
      },
      variant: ({ result }) => (result.rest.length === 2 ? 'hidden' : 'output'),
      spots: ({ result: { throughO1, throughO2, rest, gradient } }) => {
        const only = throughO1 ?? throughO2;
        return {
          error: only?.[0] ?? null,
          slope: only?.[1] ?? null,
          start: rest[0]!,
          error1: throughO1?.[0] ?? null,
          slope1: throughO1?.[1] ?? null,
          weight1: throughO1?.[2] ?? null,
          error2: throughO2?.[0] ?? null,
          slope2: throughO2?.[1] ?? null,
          weight2: throughO2?.[2] ?? null,
          hiddenSlope: rest[0]!,
          input: rest.at(-1)!,
          gradient,
        };
      },
      digits: 4,
    },
    {
      view: 'readouts',
      items: [
        { name: 'gradient', digits: 6 },
        { name: 'throughO1', digits: 4 },
        { name: 'throughO2', digits: 4 },
        { name: 'rest', digits: 4 },
      ],
    },
    {
      view: 'table',
      title: 'allLocal',
      columns: ['arrow', 'localDerivative', 'value'],
      digits: 6,
      rows: ({ result }) =>
        edges.map(({ id }, k) => [`from.${id}`, `local.${id}`, result.localDerivatives[k]!]),
    },
  ],
  words,
  summary: {
    en: ({ params, result, number }) =>
      `The path of *w*_${params.weight.slice(1)} is lit, ${result.rest.length === 2 ? 'once through each output' : 'through one output'}: the product of the local derivatives${result.rest.length === 2 ? ', added over both paths,' : ''} is ∂E/∂*w*_${params.weight.slice(1)} = ${number(result.gradient, { digits: 6 })}.`,
    zh: ({ params, result, number }) =>
      `加粗的是 *w*_${params.weight.slice(1)} 的路径，${result.rest.length === 2 ? '两个输出各有一条' : '只经过一个输出'}：把沿途的局部导数相乘${result.rest.length === 2 ? '，再对两条路径求和' : ''}，得到 ∂E/∂*w*_${params.weight.slice(1)} = ${number(result.gradient, { digits: 6 })}。`,
  },
  remark: {
    en: ({ result }) =>
      result.gradient === 0 ? 'One factor of the product is 0, so the whole product is 0.' : null,
    zh: ({ result }) => (result.gradient === 0 ? '乘积中有一个因子为 0，所以整个乘积为 0。' : null),
  },
});
