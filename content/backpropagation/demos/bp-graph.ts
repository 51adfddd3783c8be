// Four operations as a graph: values forward, derivatives backward, local derivatives on the arrows.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { evaluateGraph } from '../../../src/math/computation-graph';

const coordinate = (value: number) => number({ min: -5, max: 5, step: 0.1, value });
const variables = ['a', 'b', 'c'] as const;
const paths = {
  a: ['a', 'a>u', 'u', 'u>v', 'v', 'v>f', 'f'],
  b: ['b', 'b>u', 'u', 'u>v', 'v', 'v>f', 'f'],
  c: ['c', 'c>v', 'v', 'v>f', 'f'],
} as const satisfies Readonly<Record<(typeof variables)[number], readonly string[]>>;

export const model = defineModel({
  id: 'bp-graph',
  params: {
    a: coordinate(2),
    b: coordinate(-3),
    c: coordinate(4),
    variable: choice(variables, 'a'),
  },
  compute({ a, b, c }) {
    const nodes = evaluateGraph([
      { id: 'a', value: a },
      { id: 'b', value: b },
      { id: 'c', value: c },
      { id: 'u', operation: 'multiply', arguments: ['a', 'b'] },
      { id: 'v', operation: 'add', arguments: ['u', 'c'] },
      { id: 'f', operation: 'square', arguments: ['v'] },
    ]);
    const [nodeA, nodeB, nodeC, nodeU, nodeV, nodeF] = nodes;
    return {
      u: nodeU!.value,
      v: nodeV!.value,
      f: nodeF!.value,
      byV: nodeV!.gradient,
      byA: nodeA!.gradient,
      byB: nodeB!.gradient,
      byC: nodeC!.gradient,
      nodes,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'graph',
      title: 'graph',
      forward: 'forwardValues',
      backward: 'backwardValues',
      nodes: [
        { id: 'a', label: 'a', column: 0, row: 0 },
        { id: 'b', label: 'b', column: 0, row: 1 },
        { id: 'c', label: 'c', column: 1, row: 1.5 },
        { id: 'u', label: 'productNode', column: 1, row: 0.5 },
        { id: 'v', label: 'sumNode', column: 2, row: 1 },
        { id: 'f', label: 'squareNode', column: 3, row: 1 },
      ],
      edges: [
        { id: 'a>u', from: 'a', to: 'u' },
        { id: 'b>u', from: 'b', to: 'u' },
        { id: 'u>v', from: 'u', to: 'v' },
        { id: 'c>v', from: 'c', to: 'v' },
        { id: 'v>f', from: 'v', to: 'f' },
      ],
      chooses: {
        parameter: 'variable',
        options: { a: 'a', b: 'b', c: 'c', 'a>u': 'a', 'b>u': 'b', 'c>v': 'c' },
      },
      values: ({ params, result }) => {
        const lit: readonly string[] = paths[params.variable];
        return Object.fromEntries(
          result.nodes.flatMap(({ id, value, gradient, edges }) => [
            [id, { forward: value, backward: gradient, lit: lit.includes(id) }],
            ...edges.map(({ from, derivative }) => [
              `${from}>${id}`,
              { backward: derivative, lit: lit.includes(`${from}>${id}`) },
            ]),
          ]),
        );
      },
    },
    {
      view: 'equation',
      title: 'chain',
      tex: {
        a: String.raw`\frac{\partial f}{\partial a}=\frac{\partial f}{\partial v}\cdot\frac{\partial v}{\partial u}\cdot\frac{\partial u}{\partial a}=2v\cdot 1\cdot b=2\cdot(\spot{v})\cdot 1\cdot(\spot{b})=\spot{byA}`,
        b: String.raw`\frac{\partial f}{\partial b}=\frac{\partial f}{\partial v}\cdot\frac{\partial v}{\partial u}\cdot\frac{\partial u}{\partial b}=2v\cdot 1\cdot a=2\cdot(\spot{v})\cdot 1\cdot(\spot{a})=\spot{byB}`,
        c: String.raw`\frac{\partial f}{\partial c}=\frac{\partial f}{\partial v}\cdot\frac{\partial v}{\partial c}=2v\cdot 1=2\cdot(\spot{v})\cdot 1=\spot{byC}`,
      },
      variant: ({ params }) => params.variable,
    },
    { view: 'readouts', items: ['byA', 'byB', 'byC', 'byV', 'u', 'v', 'f'] },
  ],
  words: {
    title: { en: 'One backward sweep gives all three derivatives', zh: '一次反向遍历，求得全部三个偏导数' },
    a: same('*a*'),
    b: same('*b*'),
    c: same('*c*'),
    variable: { en: 'show the path of', zh: '显示路径' },
    'variable.a': same('*a*'),
    'variable.b': same('*b*'),
    'variable.c': same('*c*'),
    graph: { en: '*f* = (*ab* + *c*)² as a graph', zh: '*f* = (*ab* + *c*)² 的计算图' },
    productNode: same('*u* = *ab*'),
    sumNode: same('*v* = *u*+*c*'),
    squareNode: same('*f* = *v*²'),
    forwardValues: { en: 'forward: values', zh: '前向：数值' },
    backwardValues: {
      en: 'backward: ∂f/∂node; on arrows the local derivative',
      zh: '反向：∂f/∂节点；连线上为局部导数',
    },
    chain: { en: 'The product along the path', zh: '沿路径的乘积' },
    u: same('*u* = *ab*'),
    v: same('*v* = *u* + *c*'),
    f: same('*f* = *v*²'),
    byV: same('∂*f*/∂*v*'),
    byA: same('∂*f*/∂*a*'),
    byB: same('∂*f*/∂*b*'),
    byC: same('∂*f*/∂*c*'),
  },
  summary: {
    en: ({ result, number }) =>
      `Forward: u = ${number(result.u)}, v = ${number(result.v)}, f = ${number(result.f)}. Backward: ∂f/∂a = ${number(result.byA)}, ∂f/∂b = ${number(result.byB)}, ∂f/∂c = ${number(result.byC)}.`,
    zh: ({ result, number }) =>
      `前向：u = ${number(result.u)}，v = ${number(result.v)}，f = ${number(result.f)}。反向：∂f/∂a = ${number(result.byA)}，∂f/∂b = ${number(result.byB)}，∂f/∂c = ${number(result.byC)}。`,
  },
  remark: {
    en: ({ result }) =>
      result.v === 0
        ? 'v = 0, so the last local derivative 2v is 0, and so are all three derivatives.'
        : null,
    zh: ({ result }) => (result.v === 0 ? 'v = 0，最后一步的局部导数 2v 为 0，所以全部偏导数都为 0。' : null),
  },
});
