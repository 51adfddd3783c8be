// Natural frequencies: a grid of 10 000 people, in which the ill, and those with positive results, can be counted.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { leastPrior, model, mostPrior } from './bayes/model';
import { everyone, positives } from './bayes/people';
import { remark, summary } from './bayes/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'peopleTitle',
      x: { label: 'across', min: 0, max: 100 },
      y: { label: 'up', min: 0, max: 100 },
      map: {
        categories: [
          { label: 'found', colour: 2 },
          { label: 'missed', colour: 5 },
          { label: 'alarmed', colour: 4 },
          { label: 'cleared', colour: 6 },
        ],
        cells: ({ result }) => everyone(result),
      },
      series: [],
      handles: [
        {
          x: {
            parameter: 'prior',
            toPlace: (prior: number) => 100 * prior,
            toValue: (place: number) => place / 100,
          },
          y: () => 50,
        },
        {
          x: ({ params }) => 50 * params.prior,
          y: {
            parameter: 'sensitivity',
            toPlace: (sensitivity: number, { params }) => 100 * sensitivity ** params.tests,
            toValue: (place: number, { params }) => (Math.max(0, place) / 100) ** (1 / params.tests),
          },
        },
        {
          x: ({ params }) => 50 + 50 * params.prior,
          y: {
            parameter: 'specificity',
            toPlace: (specificity: number, { params }) => 100 * (1 - specificity) ** params.tests,
            toValue: (place: number, { params }) => 1 - (Math.max(0, place) / 100) ** (1 / params.tests),
          },
        },
      ],
    },
    {
      view: 'plane',
      title: 'positivesTitle',
      x: { label: 'inRow', min: 0, max: ({ result }) => result.positiveGrid.columns },
      y: { label: 'rows', min: 0, max: ({ result }) => result.positiveGrid.rows },
      map: {
        categories: [
          { label: 'found', colour: 2 },
          { label: 'alarmed', colour: 4 },
        ],
        cells: ({ result }) => positives(result),
      },
      series: [],
    },
    {
      view: 'chart',
      title: 'posteriorTitle',
      x: { label: 'prior', scale: 'log', min: leastPrior, max: mostPrior },
      y: { label: 'posterior', min: 0, max: 1 },
      series: [
        { label: 'untested', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'afterOne', as: 'line', colour: 1 },
        { label: 'afterAll', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'here', as: 'points', colour: 4 },
      ],
      handles: [{ x: 'prior', y: ({ result }) => result.posterior }],
    },
    {
      view: 'table',
      title: 'countsTitle',
      columns: ['group', 'positiveColumn', 'notPositive', 'together'],
      rows: ({ result }) => [
        ['ill', result.found, result.missed, result.ill],
        ['healthy', result.alarmed, result.cleared, result.healthy],
        ['together', result.positives, result.missed + result.cleared, result.ill + result.healthy],
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'posterior', digits: 4 },
        'found',
        'alarmed',
        { name: 'positive', digits: 4 },
        { name: 'falseAlarmRate', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`P(H\mid E)=\frac{\spot{hitRate}\cdot\spot{prior}}{\spot{hitRate}\cdot\spot{prior}+\spot{falseAlarmRate}\cdot\spot{rest}}=\spot{posterior}`,
      spots: ({ params }) => ({ rest: 1 - params.prior }),
    },
    {
      view: 'code',
      title: 'code',
      source: `prior, sensitivity, specificity, tests = ‹prior›, ‹sensitivity›, ‹specificity›, ‹tests›
ill = prior * sensitivity ** tests
healthy = (1 - prior) * (1 - specificity) ** tests
ill / (ill + healthy)  # ‹posterior›`,
      gives: {
        posterior: ({ prior, sensitivity, specificity, tests }) => {
          const ill = prior * sensitivity ** tests;
          return ill / (ill + (1 - prior) * (1 - specificity) ** tests);
        },
      },
    },
  ],
  words: {
    title: { en: 'Positive, so ill?', zh: '阳性者患病的概率有多大？' },
    prior: { en: 'prior: share of ill people', zh: '先验概率（患病的比例）' },
    sensitivity: { en: 'sensitivity', zh: '灵敏度' },
    specificity: { en: 'specificity', zh: '特异度' },
    tests: { en: 'tests, all positive', zh: '检测次数（全为阳性）' },
    peopleTitle: {
      en: 'All 10 000 people',
      zh: '全部 10 000 人',
    },
    across: { en: 'ill, then healthy (% of all)', zh: '先患病、后健康（占全体的 %）' },
    up: { en: 'of these positive (%)', zh: '其中阳性（%）' },
    found: { en: 'ill, positive', zh: '患病且阳性' },
    missed: { en: 'ill, missed', zh: '患病但漏检' },
    alarmed: { en: 'healthy, positive', zh: '健康但阳性' },
    cleared: { en: 'healthy, cleared', zh: '健康且阴性' },
    positivesTitle: { en: 'Only the positive', zh: '仅看阳性者' },
    inRow: { en: 'people in a row', zh: '每行的人' },
    rows: { en: 'rows', zh: '行' },
    posteriorTitle: { en: 'The posterior by prior', zh: '后验随先验的变化' },
    posterior: { en: 'posterior: probability of being ill', zh: '后验概率（患病）' },
    untested: { en: 'without a test', zh: '未检测' },
    afterOne: { en: 'after one positive test', zh: '一次阳性之后' },
    afterAll: { en: 'after all tests positive', zh: '全部阳性之后' },
    here: { en: 'this prior', zh: '当前先验' },
    countsTitle: { en: 'The people in whole numbers', zh: '各组人数' },
    group: { en: 'who', zh: '组别' },
    positiveColumn: { en: 'all positive', zh: '全部阳性' },
    notPositive: { en: 'not all', zh: '至少一次阴性' },
    together: { en: 'in all', zh: '合计' },
    ill: { en: 'ill', zh: '患病' },
    healthy: { en: 'healthy', zh: '健康' },
    positive: { en: 'probability of positive results', zh: '检测为阳性的概率' },
    falseAlarmRate: { en: 'share of the healthy who are positive', zh: '健康者中阳性的比例' },
    rule: common.withTheseNumbers,
    code: common.inPython,
  },
  summary,
  remark,
});
