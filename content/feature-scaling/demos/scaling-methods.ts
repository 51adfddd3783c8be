// Five numbers under seven scalings: what an outlier does to each of them.

import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { farthest, methods, model, sweepEnd, sweepStart } from './scaling-methods/model';
import { formulaOf, formulas, methodWords, remark, summary } from './scaling-methods/words';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'map',
      x: { label: 'before', min: ({ result }) => result.ends[0], max: ({ result }) => result.ends[1] },
      y: { label: 'after', min: ({ result }) => result.height[0], max: ({ result }) => result.height[1] },
      series: [
        { label: 'mapLine', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'points', as: 'points', colour: 1 },
      ],
      handles: [
        {
          x: { parameter: 'values', entry: 'each' },
          y: ({ result }, entry) => {
            const place = result.scaled?.[entry];
            return place === undefined || Math.abs(place) > farthest ? null : place;
          },
        },
      ],
    },
    {
      view: 'chart',
      title: 'sweep',
      x: { label: 'fifth', min: sweepStart, max: sweepEnd },
      y: { label: 'room', min: 0, max: 2 },
      series: [
        { label: 'minMaxRoom', as: 'line', colour: 2 },
        { label: 'zScoreRoom', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'robustRoom', as: 'line', colour: 3 },
        { label: 'logRoom', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'here', as: 'points', colour: 6 },
      ],
      handles: [
        {
          x: { parameter: 'values', entry: 4 },
          y: ({ result }) =>
            result.here !== null && result.room !== null && result.room <= 2 ? result.room : null,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'scaled', digits: 5 },
        { name: 'room', digits: 4 },
        { name: 'roomShare', digits: 4 },
        { name: 'population', digits: 6 },
        { name: 'sample', digits: 6 },
        'exponent',
        { name: 'lengths', digits: 6 },
        { name: 'middle', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: formulas,
      variant: ({ params, result }) => formulaOf(params.method, result),
      spots: ({ params, result }) => ({
        first: params.values[0] ?? 0,
        result: result.scaled?.[0] ?? null,
        center: result.center,
        minusCenter: result.center === null ? null : -result.center,
        unit: result.unit,
        span: params.upper - params.lower,
        lower: params.lower,
        exponent: result.exponent,
      }),
      digits: 5,
    },
    {
      view: 'table',
      title: 'all',
      columns: ['method', 'x1', 'x2', 'x3', 'x4', 'x5'],
      rows: ({ params, result }) => [
        ['raw', ...params.values],
        ...methods.map((method) => [
          `method.${method}`,
          ...(result.all[method] ?? params.values.map(() => null)),
        ]),
      ],
      digits: 4,
    },
  ],
  words: {
    title: { en: 'Seven scalings of five numbers', zh: '五个数的七种缩放' },
    values: { en: 'five numbers', zh: '五个数' },
    method: { en: 'method', zh: '方法' },
    ...optionWords('method', methodWords),
    lower: { en: 'range from *a*', zh: '区间左端 *a*' },
    upper: { en: 'to *b*', zh: '区间右端 *b*' },
    map: { en: 'Before and after', zh: '缩放前后' },
    before: { en: 'before scaling, *x*', zh: '缩放前 *x*' },
    after: { en: 'after, *x′*', zh: '缩放后 *x′*' },
    mapLine: { en: 'the map', zh: '映射' },
    points: { en: 'your numbers', zh: '五个数' },
    sweep: {
      en: 'Width of the other four when the fifth moves, each in the unit of its method',
      zh: '移动第五个数时，其余四个数的宽度（以各方法的尺度计）',
    },
    fifth: { en: 'fifth number', zh: '第五个数' },
    room: { en: 'width of the other four after scaling', zh: '其余四个数缩放后的宽度' },
    roomShare: { en: 'width as a share of the whole', zh: '占总宽度的比例' },
    minMaxRoom: { en: 'min–max', zh: '最小-最大归一化' },
    zScoreRoom: { en: 'z-score', zh: '标准化（z-score）' },
    robustRoom: { en: 'robust', zh: '稳健缩放' },
    logRoom: { en: 'logarithm', zh: '对数' },
    here: { en: 'the method chosen', zh: '所选方法' },
    scaled: { en: 'after scaling', zh: '缩放之后' },
    population: { en: '*σ*, divisor *n*', zh: '*σ*（除以 *n*）' },
    sample: { en: '*s*, divisor *n* − 1', zh: '*s*（除以 *n* − 1）' },
    exponent: { en: 'decimal exponent *j*', zh: '小数定标的 *j*' },
    lengths: { en: 'L1 norm, L2 norm', zh: 'L1 范数、L2 范数' },
    middle: { en: 'median, IQR', zh: '中位数、四分位距' },
    rule: { en: 'The rule for the first number', zh: '第一个数的计算' },
    all: { en: 'All methods side by side', zh: '各方法对比' },
    raw: { en: 'before scaling', zh: '缩放前' },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    x3: same('*x*_3'),
    x4: same('*x*_4'),
    x5: same('*x*_5'),
  },
  summary,
  remark,
});
