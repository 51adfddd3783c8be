// The computational graph of the 2-2-2 network: a value and a derivative in every node, its local derivative on every arrow.

import { showDemo } from '../../../src/demo/define-demo';
import { graphView } from './bp-local-derivatives/graph-view';
import { model } from './bp-local-derivatives/model';
import { edges } from './bp-local-derivatives/structure';
import { words } from './bp-local-derivatives/words';

export { model };

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
