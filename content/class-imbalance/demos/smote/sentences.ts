// What is said of the synthetic samples.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** A sample by its coordinates. */
const place = (sample: readonly number[], number: (value: number, style: { as: 'tick' }) => string) =>
  `(${sample.map((each) => number(each, { as: 'tick' })).join(', ')})`;

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    if (params.newPoints === 0)
      return 'No new sample yet. Each will lie on one of the dotted segments, which join a minority sample to its nearest minority samples.';
    const where = `${counted(params.newPoints, 'synthetic sample')}, ${params.newPoints === 1 ? '' : 'the newest '}on the way from ${place(result.baseSample!, number)} to ${place(result.neighbourSample!, number)}.`;
    const near =
      result.nearMajority === 0
        ? 'None is nearer to the majority sample than to its nearest minority sample.'
        : `Nearer to the majority sample than to any minority sample: ${number(result.nearMajority)}.`;
    return `${where} ${near}`;
  },
  zh: ({ params, result, number }) => {
    if (params.newPoints === 0)
      return '还没有合成样本。合成样本将落在点线上，每条点线连接一个少数类样本与其同类近邻。';
    const where = `${params.newPoints === 1 ? '已有一个合成样本，' : `已有 ${number(params.newPoints)} 个合成样本，最新的一个`}位于从 ${place(result.baseSample!, number)} 到 ${place(result.neighbourSample!, number)} 的连线上。`;
    const near =
      result.nearMajority === 0
        ? '每个合成样本到最近的少数类样本的距离，都不大于到多数类样本的距离。'
        : `离多数类样本比离任何少数类样本都近的合成样本有 ${number(result.nearMajority)} 个。`;
    return `${where}${near}`;
  },
};

/** What the many new samples do on average. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ result, number }) => {
    if (result.spread === null) return 'All minority samples coincide: there is nothing between them.';
    return `Expected total variance: ${number(result.spread, { digits: 4 })} times that of the eight samples.`;
  },
  zh: ({ result, number }) => {
    if (result.spread === null) return '少数类样本全部重合，样本之间没有可插值的位置。';
    return `合成样本总方差的期望值是八个样本的 ${number(result.spread, { digits: 4 })} 倍。`;
  },
};
