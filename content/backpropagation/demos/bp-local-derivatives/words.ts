// The words of the computational graph.

import { common } from '../../../../src/demo/common-words';
import { optionWords } from '../../../../src/demo/option-words';
import { type Said, same } from '../../../../src/demo/words';
import { units, weightNames } from '../network-222/parameters';
import { networkWords } from '../network-222/words';
import { edges, sourceOf } from './structure';

const out = (unit: string) => `out_{${unit}}`;
const net = (unit: string) => `net_{${unit}}`;
const weight = (name: string) => `*w*_${name.slice(1)}`;
const sources = ['*i*_1', '*i*_2', out('h1'), out('h2')];

/** The name of a node as it is written. */
function written(node: string): string {
  const [kind, unit] = node.split('.');
  if (unit !== undefined) return kind === 'net' ? net(unit) : out(unit);
  return node === 'E' ? '*E*' : weight(node);
}

/** The local derivatives as formulas. */
const formulas: Readonly<Record<string, string>> = Object.fromEntries([
  ...weightNames.map((name, k) => [`${name}>net`, sources[sourceOf(k)]!]),
  ...units.map((unit) => [`${unit}net>out`, `${out(unit)}(1 − ${out(unit)})`]),
  ...weightNames.slice(4).map((name) => [`back>${name}`, weight(name)]),
  ['o1out>E', `${out('o1')} − *t*_1`],
  ['o2out>E', `${out('o2')} − *t*_2`],
]);

const byKey = (entries: readonly (readonly [string, string])[]): Readonly<Record<string, Said>> =>
  Object.fromEntries(entries.map(([key, text]) => [key, same(text)]));

/** Every label. */
export const words = {
  ...networkWords,
  title: { en: 'The computational graph of the 2-2-2 network', zh: '2-2-2 网络的计算图' },
  weight: { en: 'light the path of', zh: '加粗显示的路径' },
  ...optionWords(
    'weight',
    Object.fromEntries(weightNames.map((name) => [name, networkWords[name]])) as Record<
      (typeof weightNames)[number],
      Said
    >,
  ),
  sample: { en: 'Inputs and targets', zh: '输入与目标' },
  value: common.value,
  graph: { en: 'Every local derivative stands on its arrow', zh: '每条连线上标出局部导数' },
  forwardValues: { en: 'forward: values', zh: '前向：数值' },
  backwardValues: {
    en: 'backward: in nodes ∂E/∂node; on arrows the local derivative',
    zh: '反向：节点中为 ∂E/∂节点，连线上为局部导数',
  },
  ...byKey(
    units.flatMap((unit) => [[`net.${unit}`, net(unit)] as const, [`out.${unit}`, out(unit)] as const]),
  ),
  product: { en: 'Multiply along each lit path, add over the paths', zh: '沿加粗的路径相乘，各路径相加' },
  gradient: { en: '∂*E*/∂*w* for the lit path', zh: '所选权重的 ∂*E*/∂*w*' },
  throughO1: { en: 'through *o*_1, from *E* back', zh: '经过 *o*_1，从 *E* 反向' },
  throughO2: { en: 'through *o*_2, from *E* back', zh: '经过 *o*_2，从 *E* 反向' },
  rest: { en: 'then, down to *w*', zh: '其余因子，直到 *w*' },
  allLocal: { en: 'All local derivatives', zh: '全部局部导数' },
  arrow: { en: 'arrow', zh: '连线' },
  localDerivative: { en: 'local derivative', zh: '局部导数' },
  ...byKey(edges.map(({ id, from, to }) => [`from.${id}`, `${written(from)} → ${written(to)}`] as const)),
  ...byKey(edges.map(({ id }) => [`local.${id}`, formulas[id]!] as const)),
};
