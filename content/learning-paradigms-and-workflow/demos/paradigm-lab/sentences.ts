import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const after = `after ${counted(result.done, 'assignment')}${result.done < result.needed ? ', not yet stable' : ''}`;
    if (params.labels === 'none') {
      return `No labels, ${counted(params.k, 'center')}: inertia ${number(result.inertia)} ${after}. The new input lies in region ${result.region}. Which class that is, these data cannot say.`;
    }
    if (params.labels === 'few') {
      return `Two labels name the regions, six points are guessed by their nearest center (${after}). Right by the hidden labels: ${result.guessedRight} of 6 guesses. Reproduced: ${result.right} of 2 labels. The new input is answered class ${result.region}.`;
    }
    return `Eight labels: each center is the mean of its class. The new input is answered class ${result.region}. Reproduced: ${result.right} of 8 labels.`;
  },
  zh: ({ params, result, number }) => {
    const after = `经过 ${number(result.done)} 次分配${result.done < result.needed ? '，尚未稳定' : ''}`;
    if (params.labels === 'none') {
      return `没有标签，中心数为 ${params.k}，${after}，簇内平方和为 ${number(result.inertia)}。新输入落在区域 ${result.region}，至于属于哪个类别，从这些数据中无从得知。`;
    }
    if (params.labels === 'few') {
      return `两个标签为区域命名，其余六个点归入最近的中心（${after}）。新输入判为类别 ${result.region}。带标签的两个点判对 ${result.right} 个，六个推测中有 ${result.guessedRight} 个与隐藏的标签一致。`;
    }
    return `八个点都有标签，每个中心是本类样本的均值。新输入判为类别 ${result.region}，八个点判对 ${result.right} 个。`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, counted }) => {
    if (params.labels === 'none') {
      return result.empty > 0
        ? `${counted(result.empty, 'center')} without points: an empty region keeps its center.`
        : null;
    }
    const wrong = result.given - (result.right ?? 0);
    return wrong > 0
      ? `${counted(wrong, 'labeled point')} in the region of the other class. Without labels nobody would notice.`
      : null;
  },
  zh: ({ params, result }) => {
    if (params.labels === 'none') {
      return result.empty > 0 ? `有 ${result.empty} 个中心没有分到任何点，位置保持不变。` : null;
    }
    const wrong = result.given - (result.right ?? 0);
    return wrong > 0
      ? `有 ${wrong} 个带标签的点落在另一类的区域。如果没有标签，就发现不了这样的错误。`
      : null;
  },
};
