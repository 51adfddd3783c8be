// Ten heads in a row: maximum likelihood learns the sample by heart. More tosses cure chance, not a wrong way to record.

import { common } from '../../../src/demo/common-words';
import { type ParamsOf, showDemo } from '../../../src/demo/define-demo';
import { model, mostTosses } from './coin/model';

export { model };

/** The probability of at least so many heads with a fair coin, as the code adds it up: from one row of Pascal's triangle, divided by 2ⁿ. */
function tailOfFairCoin(heads: number, tosses: number): number {
  let row = [1];
  for (let n = 1; n <= tosses; n++) {
    row = Array.from({ length: n + 1 }, (_, k) => ((row[k - 1] ?? 0) + (row[k] ?? 0)) / 2);
  }
  return row.slice(heads).reduce((sum, each) => sum + each, 0);
}

/** The end at which the posterior density has a pole: 0, 1, or none. With one toss or more it can't have one at both ends. */
function unboundedAt(
  { tosses, priorHeads, priorTails }: ParamsOf<typeof model>,
  heads: number,
): string | null {
  if (heads + priorHeads < 1) return '0';
  return tosses - heads + priorTails < 1 ? '1' : null;
}

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'shapesTitle',
      x: { label: 'headsProbability', min: 0, max: 1 },
      y: { label: 'relative', min: 0, max: 1.1 },
      series: [
        { label: 'likelihood', as: 'line', colour: 1 },
        { label: 'posterior', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [
        {
          label: 'posteriorMark',
          axis: 'x',
          colour: 2,
          dash: 'dotted',
          at: ({ result }) => result.posteriorMean,
        },
        { label: 'boundMark', axis: 'x', colour: 4, dash: 'dashed', at: ({ result }) => result.lowerBound },
      ],
      handles: [
        {
          x: {
            parameter: 'heads',
            toPlace: (heads, { params }) => Math.min(heads, params.tosses) / params.tosses,
            toValue: (place, { params }) => place * params.tosses,
          },
          y: () => 1,
        },
      ],
    },
    {
      view: 'chart',
      title: 'recorderTitle',
      x: { label: 'tosses', scale: 'log', min: 1, max: mostTosses },
      y: { label: 'shareAxis', min: 0, max: 1 },
      series: [
        { label: 'upperBand', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'lowerBand', as: 'line', colour: 1, dash: 'dashed' },
      ],
      marks: [
        { label: 'limitMark', axis: 'y', colour: 2, at: ({ result }) => result.limit },
        { label: 'fair', axis: 'y', colour: 6, dash: 'dotted', at: 0.5 },
      ],
      handles: [
        {
          x: 'tosses',
          y: {
            parameter: 'recordedTails',
            toPlace: (recorded) => 1 / (1 + recorded),
            toValue: (place) => 1 / Math.max(place, 0.1) - 1,
          },
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'estimate', digits: 4 },
        { name: 'posteriorMean', digits: 4 },
        { name: 'probability', digits: 4 },
        { name: 'lowerBound', digits: 4 },
        { name: 'limit', digits: 4 },
        { name: 'deviation', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `from math import comb

h, n, a, b = ‹heads›, ‹tosses›, ‹priorHeads›, ‹priorTails›
print((h + a) / (n + a + b))  # ‹posteriorMean›
print(sum(comb(n, k) for k in range(h, n + 1)) / 2**n)  # ‹probability›`,
      spots: ({ result }) => ({ heads: result.heads }),
      gives: {
        posteriorMean: ({ heads, tosses, priorHeads, priorTails }) =>
          (Math.min(heads, tosses) + priorHeads) / (tosses + priorHeads + priorTails),
        probability: ({ heads, tosses }) => tailOfFairCoin(Math.min(heads, tosses), tosses),
      },
    },
  ],
  words: {
    title: { en: 'What a coin has shown', zh: '硬币的抛掷结果' },
    tosses: { en: 'recorded tosses *n*', zh: '记录的抛掷次数 *n*' },
    heads: { en: 'heads *h*', zh: '正面次数 *h*' },
    priorHeads: { en: 'prior *a* (heads)', zh: '先验 *a*（正面）' },
    priorTails: { en: 'prior *b* (tails)', zh: '先验 *b*（反面）' },
    recordedTails: { en: 'share of tails recorded', zh: '反面被记录的比例' },
    shapesTitle: { en: 'What the tosses say', zh: '抛掷结果说明什么' },
    headsProbability: { en: 'probability of heads *p*', zh: '正面的概率 *p*' },
    relative: { en: 'share of its maximum', zh: '与最大值之比' },
    likelihood: { en: 'likelihood', zh: '似然' },
    posterior: { en: 'posterior density', zh: '后验密度' },
    posteriorMark: { en: 'posterior mean', zh: '后验均值' },
    boundMark: { en: '95% lower bound', zh: '95% 置信下限' },
    recorderTitle: { en: 'A fair coin, more and more tosses', zh: '均匀硬币，抛掷次数增加' },
    shareAxis: { en: 'share of heads in the record', zh: '记录中正面的比例' },
    upperBand: { en: 'mean + 2 standard deviations', zh: '均值 + 2 倍标准差' },
    lowerBand: { en: 'mean − 2 standard deviations', zh: '均值 − 2 倍标准差' },
    limitMark: { en: 'its limit', zh: '极限' },
    fair: { en: 'the fair coin', zh: '真实概率' },
    estimate: { en: 'maximum likelihood *h*/*n*', zh: '极大似然估计 *h*/*n*' },
    posteriorMean: { en: 'posterior mean', zh: '后验均值' },
    probability: { en: 'at least *h* heads, fair coin', zh: '均匀硬币至少 *h* 次正面的概率' },
    lowerBound: { en: '95% lower bound', zh: '95% 置信下限' },
    limit: { en: 'limit of the recorded share', zh: '记录比例的极限' },
    deviation: { en: 'its standard deviation at *n*', zh: '记录 *n* 次时比例的标准差' },
    code: common.inPython,
  },
  summary: {
    en: ({ params, result, number }) => {
      const record = `With h = ${number(result.heads)} and n = ${number(params.tosses)} maximum likelihood says ${number(result.estimate)}, the posterior mean is ${number(result.posteriorMean)}.`;
      return params.recordedTails < 1
        ? `${record} With ${number(params.recordedTails, { as: 'percent', digits: 3 })} of the tails recorded, the share of heads of a fair coin tends to ${number(result.limit)} (standard deviation now: ${number(result.deviation, { digits: 3 })}).`
        : `${record} A fair coin shows at least as many heads ${result.heads > 0 && result.probability > 0.9995 ? 'almost surely' : `with probability ${number(result.probability, { digits: 3 })}`}.`;
    },
    zh: ({ params, result, number }) => {
      const record = `记录了 ${number(params.tosses)} 次抛掷，其中正面 ${number(result.heads)} 次。极大似然估计为 ${number(result.estimate)}，后验均值为 ${number(result.posteriorMean)}。`;
      return params.recordedTails < 1
        ? `${record}反面的记录比例为 ${number(params.recordedTails, { as: 'percent', digits: 3 })} 时，均匀硬币的记录中正面的比例趋于 ${number(result.limit)}（目前标准差为 ${number(result.deviation, { digits: 3 })}）。`
        : `${record}均匀硬币出现至少这么多次正面的概率${result.heads > 0 && result.probability > 0.9995 ? '非常接近 1' : `为 ${number(result.probability, { digits: 3 })}`}。`;
    },
  },
  remark: {
    en: ({ params, result, number }) => {
      if (params.heads > params.tosses)
        return `There can’t be more heads than tosses: the number counted is ${number(result.heads)}.`;
      if (unboundedAt(params, result.heads) !== null)
        return `With so weak a prior the posterior density grows without bound towards p = ${unboundedAt(params, result.heads)}; it is drawn relative to the outermost point of the picture.`;
      if (params.recordedTails < 1)
        return 'More tosses narrow the band around its limit, and the limit is wrong: a biased sample stays biased, however large.';
      return null;
    },
    zh: ({ params, result, number }) => {
      if (params.heads > params.tosses)
        return `正面次数不能超过抛掷次数，按 ${number(result.heads)} 次计算。`;
      if (unboundedAt(params, result.heads) !== null)
        return `先验过弱，后验密度在 p = ${unboundedAt(params, result.heads)} 附近趋于无穷，图中以最靠边的一点为最大值。`;
      if (params.recordedTails < 1)
        return '随着抛掷次数增加，区间收窄到极限附近，但极限本身是错的。有偏的样本再多也仍然有偏。';
      return null;
    },
  },
});
