// What is said of the walk: how long the valley is, and how many steps it takes.

import type { ResultOf, Sentences } from '../../../../src/demo/define-demo';
import { maximumSteps, type model } from './model';

type Result = ResultOf<typeof model>;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const which = params.centered ? 'Inputs without their mean' : 'Inputs as they are';
    const [largest = 0, smallest = 0] = result.eigenvalues;
    const kappa =
      result.conditionNumber === null
        ? 'the condition number is infinite'
        : `κ = ${number(largest)}/${number(smallest)} = ${number(result.conditionNumber)}`;
    const steps = (value: number | null) => {
      if (value === null) return 'more than 10 000 steps';
      return value === 0 ? 'no step' : counted(value, 'step');
    };
    const reached =
      result.stepsNeeded === 0
        ? 'the loss is 0 from the start'
        : `the loss is below a millionth of its start after ${steps(result.stepsNeeded)}${isBeyond(result) ? `, and the picture ends at step ${maximumSteps}` : ''}`;
    return `${which}: ${kappa}; ${reached}. ${params.centered ? 'With' : 'Without'} the mean: ${steps(result.otherSteps)}.`;
  },
  zh: ({ params, result, number }) => {
    const which = params.centered ? '使用去均值后的输入' : '使用原始输入';
    const [largest = 0, smallest = 0] = result.eigenvalues;
    const kappa =
      result.conditionNumber === null
        ? '条件数为无穷大'
        : `条件数 κ = ${number(largest)}/${number(smallest)} = ${number(result.conditionNumber)}`;
    const steps = (value: number | null) => (value === null ? '超过 10 000 步' : ` ${number(value)} 步`);
    const reached =
      result.stepsNeeded === 0
        ? '起点的损失已经为 0'
        : `损失降到初值的百万分之一需要${steps(result.stepsNeeded)}${isBeyond(result) ? `（图中只画到第 ${maximumSteps} 步）` : ''}`;
    return `${which}，${kappa}，${reached}；${params.centered ? '用原始输入' : '去均值后'}需要${steps(result.otherSteps)}。`;
  },
};

/** Whether the walk reaches its goal only after the last step that is drawn. */
function isBeyond({ stepsNeeded }: Result): boolean {
  return stepsNeeded === null || stepsNeeded > maximumSteps;
}

/** Which of the states that need a word this is. */
function kindOf(result: Result): 'allZero' | 'singular' | null {
  if (result.allZero) return 'allZero';
  if (result.singular) return 'singular';
  return null;
}

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result }) => {
    switch (kindOf(result)) {
      case 'allZero':
        return 'All inputs that the neuron sees are 0, so there is no gradient and nothing moves.';
      case 'singular':
        return 'The inputs lie on one line through 0, so the loss has a floor that is level along one direction: κ is infinite, and along the floor nothing moves. Across it the best η is 1 over the largest eigenvalue.';
      default:
        return params.centered && result.otherCondition !== null && result.conditionNumber !== null
          ? result.conditionNumber > result.otherCondition
            ? 'Here removing the mean makes κ larger: the outer product of the mean had raised the small eigenvalue by a larger factor than the large one. That can happen because this neuron has no bias.'
            : null
          : null;
    }
  },
  zh: ({ params, result }) => {
    switch (kindOf(result)) {
      case 'allZero':
        return '神经元看到的输入全为 0，梯度也为 0，权重不再更新。';
      case 'singular':
        return '输入都在过原点的一条直线上，损失在某个方向上完全平坦，κ 为无穷大，权重沿这个方向不会更新；在其余方向上，最优的 η 为最大特征值的倒数。';
      default:
        return params.centered && result.otherCondition !== null && result.conditionNumber !== null
          ? result.conditionNumber > result.otherCondition
            ? '此时去均值反而使 κ 变大，因为均值的外积原先使最小特征值增大的倍数超过最大特征值增大的倍数。这种情况只在没有偏置时才可能出现。'
            : null
          : null;
    }
  },
};
