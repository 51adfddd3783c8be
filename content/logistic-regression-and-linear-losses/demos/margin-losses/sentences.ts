// What is said of the sample: on which side it is, and which of the losses shown still move it.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { Language } from '../../../../src/demo/words';
import type { MarginLossName } from '../../../../src/math/linear-losses/margin-loss';
import type { model } from './model';
import { lossWords } from './words';

type Pulls = Readonly<Record<MarginLossName, number | null>>;

/** In a list of losses none is called a loss by itself. */
const nameOf = (name: MarginLossName, language: Language): string =>
  ({
    ...lossWords,
    logisticBits: { en: 'logistic (base 2)', zh: '以 2 为底的对数' },
    exponential: { en: 'exponential', zh: '指数' },
  })[name][language];

/** The losses, each with its pull where that is not 0. */
const listed = (
  names: readonly MarginLossName[],
  language: Language,
  sayPull: (name: MarginLossName) => string | null = () => null,
): string => {
  const list = names
    .map((name) => {
      const pull = sayPull(name);
      const said = nameOf(name, language);
      return pull === null ? said : language === 'en' ? `${said} ${pull}` : `${said}（${pull}）`;
    })
    .join(language === 'en' ? ', ' : '、');
  // Between Chinese characters and a digit stands a space.
  return language === 'zh' ? list.replace(/^(?=\d)/, ' ').replace(/(?<=\d)$/, ' ') : list;
};

/** The names of the losses that push the margin up, that do nothing, and that pull it down. */
const sorted = (losses: readonly MarginLossName[], pulls: Pulls) => ({
  up: losses.filter((name) => (pulls[name] ?? 0) > 0),
  none: losses.filter((name) => pulls[name] === 0),
  down: losses.filter((name) => (pulls[name] ?? 0) < 0),
});

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const side =
      params.margin > 0
        ? 'the sample is right'
        : params.margin < 0
          ? 'the sample is wrong'
          : 'the sample is on the boundary, which counts as wrong';
    const { up, none, down } = sorted(params.losses, result.pulls);
    const pull = (name: MarginLossName) => number(result.pulls[name] ?? 0, { as: 'tick', digits: 3 });
    return [
      `At margin m = ${number(params.margin, { as: 'tick' })} ${side}.`,
      up.length > 0 ? `Pushing the margin up, by −dℓ/dm: ${listed(up, 'en', pull)}.` : '',
      none.length > 0 ? `Slope 0: ${listed(none, 'en')}.` : '',
      down.length > 0 ? `Pulling it down: ${listed(down, 'en', pull)}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
  zh: ({ params, result, number }) => {
    const side =
      params.margin > 0 ? '分类正确' : params.margin < 0 ? '分类错误' : '样本恰在边界上，按分类错误计';
    const { up, none, down } = sorted(params.losses, result.pulls);
    const pull = (name: MarginLossName) => number(result.pulls[name] ?? 0, { as: 'tick', digits: 3 });
    return [
      `间隔 m = ${number(params.margin, { as: 'tick' })}，${side}。`,
      up.length > 0 ? `使间隔增大的是${listed(up, 'zh', pull)}损失，括号内为 −dℓ/dm。` : '',
      none.length > 0 ? `导数为 0 的是${listed(none, 'zh')}损失。` : '',
      down.length > 0 ? `使间隔减小的是${listed(down, 'zh', pull)}损失。` : '',
    ].join('');
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    const shown = (name: MarginLossName) => params.losses.includes(name);
    if (params.losses.length === 0) return 'No loss is chosen.';
    if (params.margin > 1 && shown('squared')) {
      return `The sample is right with room to spare, and the squared loss still charges ${number(result.squared, { as: 'tick' })}: it pulls the margin back to 1.`;
    }
    if (params.margin === 0) {
      return (
        [
          shown('zeroOne') ? 'At its jump the 0/1 loss has no derivative.' : '',
          shown('perceptron')
            ? 'At its corner the perceptron loss has every slope from −1 to 0; 0 is shown.'
            : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' ') || null
      );
    }
    return params.margin === 1 && shown('hinge')
      ? 'At its corner the hinge loss has every slope from −1 to 0; 0 is shown.'
      : null;
  },
  zh: ({ params, result, number }) => {
    const shown = (name: MarginLossName) => params.losses.includes(name);
    if (params.losses.length === 0) return '没有选择任何损失。';
    if (params.margin > 1 && shown('squared')) {
      return `样本分类正确，且间隔已超过 1，平方损失却仍有 ${number(result.squared, { as: 'tick' })}，梯度下降会把间隔拉回 1。`;
    }
    if (params.margin === 0) {
      return (
        [
          shown('zeroOne') ? '0-1 损失在跳跃点处不可导。' : '',
          shown('perceptron') ? '感知机损失在折点处的次梯度是从 −1 到 0 的任意数，这里取 0。' : '',
        ].join('') || null
      );
    }
    return params.margin === 1 && shown('hinge')
      ? '合页损失在折点处的次梯度是从 −1 到 0 的任意数，这里取 0。'
      : null;
  },
};
