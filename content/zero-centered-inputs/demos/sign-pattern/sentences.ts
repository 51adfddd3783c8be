// What is said of the walk: how many steps moved the weights alike, and how long the way was.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    if (params.steps === 0) return 'No step yet: both weights are 0.';
    const alike = params.steps - result.mixedSteps;
    const way =
      result.detour === null
        ? ''
        : result.detour < 1.0005
          ? ' The path is straight so far.'
          : ` The path is ${number(result.detour)} times as long as the straight line from 0 to where it ends.`;
    return `${counted(params.steps, 'step')}: both weights moved the same way in ${number(alike)}, opposite ways in ${number(result.mixedSteps)}.${way}`;
  },
  zh: ({ params, result, number }) => {
    if (params.steps === 0) return '尚未更新，两个权重都是 0。';
    const alike = params.steps - result.mixedSteps;
    const way =
      result.detour === null
        ? ''
        : result.detour < 1.0005
          ? '路径目前是直线。'
          : `路径长度是终点到起点直线距离的 ${number(result.detour)} 倍。`;
    return `${number(params.steps)} 步中有 ${number(alike)} 步两个权重同向变化，${number(result.mixedSteps)} 步反向变化。${way}`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params }) =>
    params.centered
      ? 'The labels are still those of the inputs as they are. Centered inputs are smaller, so at the same η the steps are shorter: compare the shapes of the two paths, not their lengths.'
      : null,
  zh: ({ params }) =>
    params.centered
      ? '标签仍由原始输入决定。去均值后的输入数值较小，同样的 η 下步长较短，所以只应比较两条路径的形状，不应比较长短。'
      : null,
};
