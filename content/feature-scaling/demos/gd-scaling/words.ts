// The names of the scalings, and what is said of the walk.

import type { ResultOf, Sentences } from '../../../../src/demo/define-demo';
import type { Said } from '../../../../src/demo/words';
import type { model, Scaling } from './model';

/** The names of the scalings as labels. */
export const scalingWords: Readonly<Record<Scaling, Said>> = {
  raw: { en: 'none (raw)', zh: '不缩放（原始数据）' },
  centered: { en: 'mean removal only', zh: '只作去均值化' },
  divided: { en: 'division by *σ* only', zh: '只除以 *σ*' },
  minMax: { en: 'min–max to [0, 1]', zh: '最小-最大归一化到 [0, 1]' },
  zScore: { en: 'z-score', zh: '标准化（z-score）' },
  whitened: { en: 'whitening', zh: '白化' },
};

/** The scalings within a sentence. */
const inSentences: Readonly<Record<Scaling, Said>> = {
  raw: { en: 'Raw features', zh: '不缩放时' },
  centered: { en: 'Features without their mean', zh: '只作去均值化之后' },
  divided: { en: 'Features divided by σ', zh: '只除以 σ 之后' },
  minMax: { en: 'Features on [0, 1]', zh: '归一化到 [0, 1] 之后' },
  zScore: { en: 'Standardized features', zh: '标准化之后' },
  whitened: { en: 'Whitened features', zh: '白化之后' },
};

/** Whether a step carries the error along the steepest direction to the other side. */
function overshoots({ learningRate, eigenvalues }: ResultOf<typeof model>): boolean {
  return learningRate * (eigenvalues[0] ?? 0) > 1.05;
}

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const now =
      result.share === null
        ? 'beyond 10¹⁰⁰'
        : params.steps === 0
          ? 'still the whole'
          : result.share === 0
            ? '0'
            : `${number(result.share, { digits: 3 })} of what it was`;
    const needed =
      result.stepsNeeded === null
        ? 'It never gets to a millionth.'
        : `A millionth takes ${counted(result.stepsNeeded, 'step')}.`;
    return `${inSentences[params.scaling].en}: κ = ${number(result.conditionNumber, { as: 'tick' })}. After ${counted(params.steps, 'step')} (η = ${number(result.learningRate, { as: 'tick' })}) the excess loss is ${now}. ${needed}`;
  },
  zh: ({ params, result, number }) => {
    const now =
      result.share === null
        ? '超过 10¹⁰⁰'
        : params.steps === 0
          ? '与初始时相同'
          : result.share === 0
            ? '为 0'
            : `是初始时的 ${number(result.share, { digits: 3 })} 倍`;
    const needed =
      result.stepsNeeded === null
        ? '无法降到百万分之一。'
        : `降到百万分之一需要 ${number(result.stepsNeeded)} 步。`;
    return `${inSentences[params.scaling].zh}，κ = ${number(result.conditionNumber, { as: 'tick' })}。取 η = ${number(result.learningRate, { as: 'tick' })}，第 ${number(params.steps)} 步之后，损失与最小值之差${now}。${needed}`;
  },
};

/** Why it looks as it does, where that needs to be said. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (result.diverges) {
      return `η is not below 2/λₘₐₓ = ${number(result.limit, { as: 'tick' })}: every step multiplies the error along the steepest direction by ${number(Math.abs(1 - result.learningRate * (result.eigenvalues[0] ?? 0)), { digits: 4 })} in size, so the walk does not settle. A smaller η converges, scaled or not.`;
    }
    switch (params.scaling) {
      case 'raw':
        return `The valley is far longer than the picture: its walls look like parallel lines.${params.steps === 0 ? '' : ` The walk ${overshoots(result) ? 'jumps from wall to wall' : 'goes down one wall'} and makes hardly any way along the valley.`}`;
      case 'zScore':
        return `Both features have the same spread now, but their correlation is still ${number(result.correlation, { as: 'tick' })}: the contours are ellipses along a diagonal, not circles.`;
      case 'whitened':
        return 'Without correlation all eigenvalues are 1 and the contours are circles: the negative gradient points straight at the minimum.';
      default:
        return null;
    }
  },
  zh: ({ params, result, number }) => {
    if (result.diverges) {
      return `η 不小于 2/λₘₐₓ = ${number(result.limit, { as: 'tick' })}，每一步都把最陡方向上的误差（取绝对值）乘以 ${number(Math.abs(1 - result.learningRate * (result.eigenvalues[0] ?? 0)), { digits: 4 })}，所以迭代不收敛。无论是否缩放，减小 η 就能收敛。`;
    }
    switch (params.scaling) {
      case 'raw':
        return `等高线远比图中所示的范围长，图中只看得到近乎平行的直线。${params.steps === 0 ? '' : `路径${overshoots(result) ? '在谷底两侧来回跳动' : '沿一侧下降'}，沿谷底方向几乎没有前进。`}`;
      case 'zScore':
        return `两个特征的方差已经相等，但相关系数仍是 ${number(result.correlation, { as: 'tick' })}，所以等高线是沿对角线方向的椭圆，不是圆。`;
      case 'whitened':
        return '消除相关性之后，特征值全部为 1，等高线是圆，负梯度直接指向最小值点。';
      default:
        return null;
    }
  },
};
