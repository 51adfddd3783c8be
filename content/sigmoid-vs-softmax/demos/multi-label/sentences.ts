import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ result, number }) =>
    `The sigmoids add up to ${number(result.sigmoidSum)}, the softmax to 1. By ½ the sigmoids say ${result.sigmoidDecision === 'none' ? 'no label' : `${result.sigmoidDecision.includes(',') ? 'labels' : 'label'} ${result.sigmoidDecision}`}; the softmax gives most, ${number(Math.max(...result.softmax))}, to ${result.softmaxDecision.includes(',') ? `classes ${result.softmaxDecision} alike` : `class ${result.softmaxDecision}`}. For the sigmoids, exactly one label holds with probability ${number(result.exactlyOne)}.`,
  zh: ({ result, number }) =>
    `三个 sigmoid 的输出之和为 ${number(result.sigmoidSum)}，softmax 的输出之和为 1。以 ½ 为阈值，sigmoid 判定${result.sigmoidDecision === 'none' ? '没有标签成立' : `标签 ${result.sigmoidDecision.replaceAll(', ', '、')} 成立`}；softmax 的最大概率为 ${number(Math.max(...result.softmax))}，${result.softmaxDecision.includes(',') ? `类别 ${result.softmaxDecision.replaceAll(', ', '、')} 并列` : `属于类别 ${result.softmaxDecision}`}。按 sigmoid 计算，恰有一个标签成立的概率为 ${number(result.exactlyOne)}。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ result }) => {
    const held = result.targets.filter((target) => target === 1).length;
    if (held === 0)
      return 'No label holds. That is an answer of the sigmoids; a softmax has no place for it, so it has no target, loss or gradient here. It would need a class “none”.';
    if (held > 1)
      return `${held} labels hold. The softmax must divide its 1 among them: with targets of 1/${held} each its loss stays at ln ${held} or above, and no two of its outputs can both exceed ½.`;
    return null;
  },
  zh: ({ result }) => {
    const held = result.targets.filter((target) => target === 1).length;
    if (held === 0)
      return '没有标签成立。sigmoid 可以表示这种情况，softmax 不能，所以这里 softmax 没有目标分布，也就没有损失与梯度，除非增加一个类别“无”。';
    if (held > 1)
      return `有 ${held} 个标签成立。softmax 的输出之和为 1，要分给这 ${held} 个标签。目标各取 1/${held} 时，损失不会低于 ln ${held}，而且不可能有两个输出同时超过 ½。`;
    return null;
  },
};
