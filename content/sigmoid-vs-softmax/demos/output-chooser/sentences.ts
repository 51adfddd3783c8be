import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

const layers = {
  oneSigmoid: { en: 'one sigmoid', zh: '一个 sigmoid' },
  softmax: { en: 'a softmax', zh: '一个 softmax' },
  sigmoids: { en: 'sigmoids, one for each label', zh: '与标签一一对应的 sigmoid' },
  cumulative: { en: 'cumulative sigmoids of one logit', zh: '由一个得分得到的累积 sigmoid' },
} as const;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) =>
    `${number(params.classes)} classes, ${{ one: 'exactly one', atMostOne: 'at most one', any: 'any number' }[params.exclusive]} of them per input${params.ordered ? ', in an order' : ''}: ${number(result.answers, { digits: 7 })} possible answers. Use ${layers[result.layer].en}.`,
  zh: ({ params, result, number }) =>
    `共 ${number(params.classes)} 个类别，每个输入${{ one: '恰有一个标签', atMostOne: '至多有一个标签', any: '可以有任意多个标签' }[params.exclusive]}${params.ordered ? '，类别有顺序' : ''}，可能的答案有 ${number(result.answers, { digits: 7 })} 种。应采用${layers[result.layer].zh}。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.exclusive === 'any')
      return `An arbitrary distribution over ${number(result.answers, { digits: 7 })} answers has ${number(result.needed, { digits: 7 })} free numbers; the sigmoids have ${number(result.free)}. They manage with so few because they treat the labels as independent, given the input.${params.ordered ? ' An order of the classes changes nothing as long as any set of them can hold.' : ''}`;
    if (params.exclusive === 'atMostOne')
      return `“None” is an answer too, so it becomes a class: the softmax has ${number(result.logits)} logits.${params.ordered ? ' “None” has no place in the order.' : ''}`;
    if (result.layer === 'cumulative')
      return 'A softmax is possible here as well. It is more flexible and has to learn the order from the data; the cumulative model builds it in.';
    return params.classes === 2
      ? 'A softmax of two logits gives the same probabilities: it is the sigmoid of their difference.'
      : null;
  },
  zh: ({ params, result, number }) => {
    if (params.exclusive === 'any')
      return `${number(result.answers, { digits: 7 })} 种答案上的任意分布有 ${number(result.needed, { digits: 7 })} 个自由参数，这里的 sigmoid 只有 ${number(result.free)} 个，因为假设给定输入时各标签相互独立。${params.ordered ? '只要任意集合都可能成立，类别的顺序就不起作用。' : ''}`;
    if (params.exclusive === 'atMostOne')
      return `“无”也是一种答案，要作为单独的类别，所以 softmax 有 ${number(result.logits)} 个得分。${params.ordered ? '“无”在顺序中没有位置。' : ''}`;
    if (result.layer === 'cumulative')
      return '这里也可以采用 softmax。softmax 更灵活，但顺序要从数据中学习；累积模型则直接利用了顺序。';
    return params.classes === 2
      ? '也可以采用两个得分的 softmax，概率相同，都等于两个得分之差的 sigmoid。'
      : null;
  },
};
