// What is said of the perceptron's corrections.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

const points = (point: readonly number[]): string => `(${point.join(', ')})`;

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ result, number, counted }) => {
    const { lastPoint, lastLabel, score } = result;
    const wrong =
      result.wrongNow === 0
        ? 'All four points are right.'
        : `${counted(result.wrongNow, 'point')} of 4 still wrong.`;
    if (lastPoint === null || lastLabel === null || score === null)
      return 'Before the first update w and b are 0, so every score is 0, which counts as a mistake.';
    return `Update ${number(result.shown)}, epoch ${number(result.epoch)}: the point ${points(lastPoint)} with y = ${number(lastLabel)} had the score ${number(score)}; now w = (${result.weights.map((each) => number(each)).join(', ')}), b = ${number(result.bias)}. ${wrong}`;
  },
  zh: ({ result, number }) => {
    const { lastPoint, lastLabel, score } = result;
    const wrong =
      result.wrongNow === 0 ? '四个点全部分类正确。' : `四个点中还有 ${number(result.wrongNow)} 个分错。`;
    if (lastPoint === null || lastLabel === null || score === null)
      return '第一次更新之前 w 与 b 都为 0，所有点的得分都是 0，按错误处理。';
    return `第 ${number(result.shown)} 次更新（第 ${number(result.epoch)} 轮）：点 ${points(lastPoint)} 的标签 y = ${number(lastLabel)}，更新前得分为 ${number(score)}；更新后 w = (${result.weights.map((each) => number(each)).join(', ')})，b = ${number(result.bias)}。${wrong}`;
  },
};

/** Why it goes on or comes to rest. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number, counted }) => {
    const beyond =
      params.updates > result.shown
        ? `There are only ${counted(result.totalUpdates, 'update')}${result.converged ? '' : ` in ${counted(params.epochs, 'epoch')}`}. `
        : '';
    if (result.repeats) {
      const [first, second] = result.repeats;
      return `${beyond}The weights after epoch ${number(second)} are exactly those after epoch ${number(first)}${first === 0 ? ' (the start)' : ''}: from there everything repeats, so more epochs change nothing.`;
    }
    if (result.converged)
      return `${beyond}Epoch ${number(result.epochsRun)} is the first without a mistake, so nothing moves after update ${number(result.totalUpdates)}.`;
    return `${beyond}${counted(params.epochs, 'epoch')} ${params.epochs === 1 ? 'is' : 'are'} not enough here to reach one without a mistake.`;
  },
  zh: ({ params, result, number }) => {
    const beyond =
      params.updates > result.shown
        ? `${result.converged ? '' : `${number(params.epochs)} 轮中`}一共只有 ${number(result.totalUpdates)} 次更新。`
        : '';
    if (result.repeats) {
      const [first, second] = result.repeats;
      return `${beyond}第 ${number(second)} 轮结束时的权重与${first === 0 ? '初值' : `第 ${number(first)} 轮结束时`}完全相同，此后的更新周而复始，增加轮数也没有用。`;
    }
    if (result.converged)
      return `${beyond}第 ${number(result.epochsRun)} 轮首次没有错误，所以第 ${number(result.totalUpdates)} 次更新之后权重不再变化。`;
    return `${beyond}训练 ${number(params.epochs)} 轮，还没有出现无错误的一轮。`;
  },
};
