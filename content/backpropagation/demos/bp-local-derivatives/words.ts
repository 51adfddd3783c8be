// The words of the computational graph.

import { common } from '../../../../src/demo/common-words';
import { optionWords } from '../../../../src/demo/option-words';
import { type Said, same } from '../../../../src/demo/words';
import { units, weightNames } from '../network-222/parameters';
import { networkWords } from '../network-222/words';

/** Net and out of each unit. */
const nodeWords: Readonly<Record<string, Said>> = Object.fromEntries(
  units.flatMap((unit) => [
    [`net.${unit}`, same(`net_{${unit}}`)],
    [`out.${unit}`, same(`out_{${unit}}`)],
  ]),
);

/** The names of the weights are those of the options. */
const weightWords = Object.fromEntries(weightNames.map((name) => [name, networkWords[name]])) as Record<
  (typeof weightNames)[number],
  Said
>;

/** Every label. */
export const words = {
  ...networkWords,
  ...nodeWords,
  ...optionWords('weight', weightWords),
  title: { en: 'The computational graph of the 2-2-2 network', zh: '2-2-2 网络的计算图' },
  weight: { en: 'light the path of', zh: '加粗显示的路径' },
  sample: { en: 'Inputs and targets', zh: '输入与目标' },
  value: common.value,
  graph: { en: 'Every local derivative stands on its arrow', zh: '每条连线上标出局部导数' },
  forwardValues: { en: 'forward: values', zh: '前向：数值' },
  backwardValues: {
    en: 'backward: in nodes ∂E/∂node; on arrows the local derivative',
    zh: '反向：节点中为 ∂E/∂节点，连线上为局部导数',
  },
  gradient: { en: '∂*E*/∂*w* for the lit path', zh: '所选权重的 ∂*E*/∂*w*' },
  throughO1: { en: 'through *o*_1, from *E* back', zh: '经过 *o*_1，从 *E* 反向' },
  throughO2: { en: 'through *o*_2, from *E* back', zh: '经过 *o*_2，从 *E* 反向' },
  rest: { en: 'then, down to *w*', zh: '其余因子，直到 *w*' },
};
