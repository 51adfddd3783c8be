// What is said of a walk near the saddle.

import { common } from '../../../../src/demo/common-words';
import type { Sentences } from '../../../../src/demo/define-demo';
import { type Said, same } from '../../../../src/demo/words';
import type { Method, model } from './model';

export const methodWords: Readonly<Record<Method, Said>> = {
  'gradient-descent': common.gradientDescent,
  momentum: { en: 'momentum, *β* = 9/10', zh: '动量法，*β* = 9/10' },
  adam: same('Adam'),
};

const inSentences: Readonly<Record<Method, Said>> = {
  'gradient-descent': { en: 'Gradient descent', zh: '梯度下降' },
  momentum: { en: 'Momentum', zh: '动量法' },
  adam: { en: 'Adam', zh: 'Adam ' },
};

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const name = inSentences[params.method].en;
    const start = `From (1, ${number(params.startY, { as: 'tick' })})`;
    if (result.escapeSteps === null)
      return `${start} ${name.replace('Gradient', 'gradient').replace('Momentum', 'momentum')} never leaves: after ${counted(result.shownSteps, 'step')} it is at x = ${number(result.position[0]!)}, y = ${number(result.position[1]!)}.`;
    if (result.escapeSteps === 0) return `${start} there is nothing to leave: |y| is 1 from the start.`;
    const now =
      result.shownSteps === result.escapeSteps
        ? ''
        : ` After ${counted(result.shownSteps, 'step')} y = ${number(result.position[1]!)}.`;
    return `${start} ${name.replace('Gradient', 'gradient').replace('Momentum', 'momentum')} has |y| ≥ 1 after ${counted(result.escapeSteps, 'step')}.${now}`;
  },
  zh: ({ params, result, number }) => {
    const name = inSentences[params.method].zh;
    const start = `从 (1, ${number(params.startY, { as: 'tick' })}) 出发`;
    if (result.escapeSteps === null)
      return `${start}，${name}始终不能逃离，${number(result.shownSteps)} 步后位于 x = ${number(result.position[0]!)}，y = ${number(result.position[1]!)}。`;
    if (result.escapeSteps === 0) return `${start}时 |y| 已经等于 1，不需要逃离。`;
    const now =
      result.shownSteps === result.escapeSteps
        ? ''
        : `第 ${number(result.shownSteps)} 步时 y = ${number(result.position[1]!)}。`;
    return `${start}，${name}经过 ${number(result.escapeSteps)} 步使 |y| ≥ 1。${now}`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result }) => {
    if (result.isTrapped) {
      return 'On the axis y = 0 the gradient has no part in y. Every method here moves each coordinate by its own gradients, so y stays 0 and the walk ends in the saddle. (A logarithmic axis has no place for |y| = 0.) Give the gradient some noise.';
    }
    if (params.noise > 0 && params.startY <= params.noise / 100) {
      return 'The noise pushes y off 0 in the first steps; from there |y| grows by itself. Another seed gives another path.';
    }
    return null;
  },
  zh: ({ params, result }) => {
    if (result.isTrapped) {
      return '在 y = 0 这条轴上，梯度没有 y 分量。三种方法都只用梯度的各分量更新相应的坐标，所以 y 始终为 0，路径停在鞍点。（对数坐标轴上画不出 |y| = 0。）可以给梯度加上噪声再试。';
    }
    if (params.noise > 0 && params.startY <= params.noise / 100) {
      return '噪声在最初几步使 y 不再为 0，随后 |y| 自行增大。换一个随机种子，路径也随之改变。';
    }
    return null;
  },
};
