// What is said of a schedule.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { Said } from '../../../../src/demo/words';
import type { ScheduleKind } from '../../../../src/math/optimization/schedules/schedule';
import type { model } from './model';

export const kindWords: Readonly<Record<ScheduleKind, Said>> = {
  constant: { en: 'constant', zh: '恒定' },
  step: { en: 'in steps', zh: '分段' },
  exponential: { en: 'exponential decay', zh: '指数衰减' },
  linear: { en: 'linear', zh: '线性' },
  cosine: { en: 'cosine', zh: '余弦' },
  'inverse-root': { en: 'inverse root', zh: '平方根倒数' },
};

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) =>
    `The area under the schedule is ${number(result.areaShare, { digits: 3, as: 'percent' })} of that of a constant η₀. After ${counted(params.total, 'step')} the expected loss is ${number(result.loss, { digits: 3 })}: ${number(result.lossLeft, { digits: 3 })} left over from the start and ${number(result.lossNoise, { digits: 3 })} added by noise.`,
  zh: ({ params, result, number }) =>
    `该调度曲线下的面积是恒定学习率 η₀ 的 ${number(result.areaShare, { digits: 3, as: 'percent' })}。${number(params.total)} 步之后期望损失为 ${number(result.loss, { digits: 3 })}，其中初值的剩余部分为 ${number(result.lossLeft, { digits: 3 })}，噪声带来的部分为 ${number(result.lossNoise, { digits: 3 })}。`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params }) => {
    if (params.warmUp >= params.total)
      return 'The warm-up is at least as long as the whole training: the schedule after it never begins.';
    return params.noise === 0
      ? 'Without noise nothing is gained by lowering the rate: in this valley, with η₀ ≤ 1/5, every lower rate only leaves more of the start.'
      : null;
  },
  zh: ({ params }) => {
    if (params.warmUp >= params.total) return '预热步数不少于训练总步数，之后的调度没有开始。';
    return params.noise === 0
      ? '没有噪声时，降低学习率没有好处。在这个山谷中，只要 η₀ ≤ 1/5，学习率越低，初值的剩余部分就越多。'
      : null;
  },
};
