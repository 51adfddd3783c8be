// The computational graph of the 2-2-2 network: a value and a derivative in every node, its local derivative on every arrow.

import { showDemo } from '../../../src/demo/define-demo';
import { graphView } from './bp-local-derivatives/graph-view';
import { model } from './bp-local-derivatives/model';
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
      view: 'readouts',
      items: [
        { name: 'gradient', digits: 6 },
        { name: 'throughO1', digits: 4 },
        { name: 'throughO2', digits: 4 },
        { name: 'rest', digits: 4 },
      ],
    },
  ],
  words,
  summary: {
    en: ({ params, result, number }) =>
      `The path of *w*_${params.weight.slice(1)} is lit, ${result.rest.length === 2 ? 'once through each output' : 'through one output'}: the product of the local derivatives${result.rest.length === 2 ? ', added over both paths,' : ''} is ∂E/∂*w*_${params.weight.slice(1)} = ${number(result.gradient, { digits: 6 })}.`,
    zh: ({ params, result, number }) =>
      `加粗的是 *w*_${params.weight.slice(1)} 的路径，${result.rest.length === 2 ? '两个输出各有一条' : '只经过一个输出'}。把沿途的局部导数相乘${result.rest.length === 2 ? '，再对两条路径求和' : ''}，得到 ∂E/∂*w*_${params.weight.slice(1)} = ${number(result.gradient, { digits: 6 })}。`,
  },
  remark: {
    en: ({ result }) =>
      result.gradient === 0 ? 'One factor of the product is 0, so the whole product is 0.' : null,
    zh: ({ result }) => (result.gradient === 0 ? '乘积中有一个因子为 0，所以整个乘积为 0。' : null),
  },
});
