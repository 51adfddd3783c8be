// One feature, given to naive Bayes several times: it counts each copy as new evidence.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, number } from '../../../src/demo/parameters';
import { logOddsOfCopies, posteriorOfCopies } from '../../../src/math/generative/repeated-feature';

const mostCopies = 5;
const counts = Array.from({ length: mostCopies }, (_, i) => i + 1);
const probabilities = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

export const model = defineModel({
  id: 'naive-bayes-double',
  params: {
    copies: integer({ min: 1, max: mostCopies, value: 2 }),
    single: number({ min: 0.5, max: 0.99, step: 0.01, value: 0.8 }),
  },
  compute({ copies, single }) {
    const claimed = posteriorOfCopies(single, copies);
    return {
      claimed,
      odds: Math.exp(logOddsOfCopies(single, copies)),
      singleOdds: Math.exp(logOddsOfCopies(single, 1)),
      // One copy is right, whatever rounding says.
      excess: copies === 1 ? 0 : claimed - single,
      all: { x: counts, y: counts.map((n) => posteriorOfCopies(single, n)) },
      chosen: { x: [copies], y: [claimed] },
      claims: { x: probabilities, y: probabilities.map((p) => posteriorOfCopies(p, copies)) },
      honest: { x: [0, 1], y: [0, 1] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'barsTitle',
      x: { label: 'copiesAxis', min: 0.5, max: mostCopies + 0.5 },
      y: { label: 'posteriorAxis', min: 0, max: 1 },
      series: [
        { label: 'all', as: 'bars', colour: 4 },
        { label: 'chosen', as: 'points', colour: 2 },
      ],
      marks: [{ label: 'right', axis: 'y', colour: 6, dash: 'dashed', at: ({ params }) => params.single }],
      handles: [{ x: 'copies', y: ({ result }) => result.claimed }, { y: 'single' }],
    },
    {
      view: 'chart',
      title: 'claimTitle',
      x: { label: 'rightAxis', min: 0, max: 1 },
      y: { label: 'posteriorAxis', min: 0, max: 1 },
      series: [
        { label: 'claims', as: 'line', colour: 4 },
        { label: 'honest', as: 'line', colour: 6, dash: 'dashed' },
      ],
      handles: [{ x: 'single', y: ({ result }) => result.claimed }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'claimed', digits: 4 },
        { name: 'singleOdds', digits: 4 },
        { name: 'odds', digits: 4 },
        { name: 'excess', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'equationTitle',
      tex: String.raw`\begin{aligned}\frac{p_n}{1-p_n}&=\Bigl(\frac{p}{1-p}\Bigr)^n=\spot{singleOdds}^{\spot{copies}}=\spot{odds}\\p_n&=\spot{claimed}\end{aligned}`,
      digits: 4,
    },
  ],
  words: {
    title: { en: 'The same feature twice', zh: '同一个特征重复计算' },
    copies: { en: 'copies *n* of the feature', zh: '特征的份数 *n*' },
    single: { en: 'posterior *p* with one copy', zh: '只用一份时的后验概率 *p*' },
    barsTitle: { en: 'What naive Bayes claims', zh: '朴素贝叶斯给出的后验概率' },
    copiesAxis: { en: 'copies *n*', zh: '份数 *n*' },
    posteriorAxis: { en: 'posterior', zh: '后验概率' },
    all: { en: 'naive Bayes', zh: '朴素贝叶斯' },
    chosen: { en: 'with *n* copies', zh: '使用 *n* 份' },
    right: { en: 'right posterior', zh: '正确的后验概率' },
    claimTitle: { en: 'Claimed against right posterior', zh: '给出的后验概率与正确值' },
    rightAxis: { en: 'right posterior *p*', zh: '正确的后验概率 *p*' },
    claims: { en: 'naive Bayes', zh: '朴素贝叶斯' },
    honest: { en: 'right value', zh: '正确值' },
    claimed: { en: 'posterior of naive Bayes', zh: '朴素贝叶斯的后验概率' },
    singleOdds: { en: 'odds with one copy', zh: '只用一份时的几率' },
    odds: { en: 'odds with *n* copies', zh: '使用 *n* 份时的几率' },
    excess: { en: 'too much by', zh: '偏高的量' },
    equationTitle: { en: 'The odds with these numbers', zh: '代入数值求几率' },
  },
  summary: {
    en: ({ params, result, number }) => {
      const right = number(params.single, { digits: 3 });
      if (params.copies === 1) return `With one copy naive Bayes gives ${right}, and that is right.`;
      if (Math.abs(params.single - 0.5) < 1e-9)
        return 'A feature that says nothing, p = ½, stays at ½ however often it is given.';
      return `One copy gives ${right}, and that is right. Given the feature ${params.copies} times, naive Bayes claims ${number(result.claimed, { digits: 4 })}: the odds ${number(result.singleOdds, { digits: 3 })} are raised to the power ${params.copies}.`;
    },
    zh: ({ params, result, number }) => {
      const right = number(params.single, { digits: 3 });
      if (params.copies === 1) return `只用一份时，朴素贝叶斯给出的后验概率为 ${right}，是正确的。`;
      if (Math.abs(params.single - 0.5) < 1e-9)
        return 'p = ½ 的特征不提供信息，无论重复多少次，后验概率都是 ½。';
      return `仅凭该特征，后验概率为 ${right}。同一特征输入 ${params.copies} 次时，朴素贝叶斯给出 ${number(result.claimed, { digits: 4 })}，几率由 ${number(result.singleOdds, { digits: 3 })} 变为其 ${params.copies} 次方。`;
    },
  },
});
