import { defineModel, showDemo } from '../../src/demo/define-demo';
import { number } from '../../src/demo/parameters';

const model = defineModel({
  id: 'sample',
  params: { slope: number({ min: -1, max: 2, step: 0.5, value: 1 }) },
  compute({ slope }) {
    const x = [0, 1, 2, 3];
    return {
      line: { x, y: [1, null, slope, -slope] },
      comma: { x, y: x },
      mark: slope === 0 ? null : [slope, -1],
      product: slope * 3,
    };
  },
});

/** A small demo with a gap, a value that a logarithmic axis cannot show, and a mark. */
export const sample = showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'title',
      x: { label: 'x' },
      y: {
        label: 'y',
        scale: ({ params }) => (params.slope > 1 ? 'log' : 'linear'),
        max: ({ result }) => result.product,
      },
      series: [
        { label: 'line', as: 'line', colour: 1 },
        { label: 'none', as: 'points', colour: 2, data: null },
        { label: 'comma', as: 'line', colour: 3, dash: 'dashed' },
      ],
      marks: [{ label: 'mark', axis: 'y', colour: 4 }],
    },
  ],
  words: {
    title: { en: 'Sample', zh: '样例' },
    slope: { en: 'slope', zh: '斜率' },
    x: { en: '*x*_1', zh: '*x*_1' },
    y: { en: 'y', zh: 'y' },
    line: { en: 'line', zh: '直线' },
    none: { en: 'none', zh: '无' },
    comma: { en: 'one, two', zh: '一，二' },
    mark: { en: 'the "mark"', zh: '标记' },
  },
  summary: { en: ({ number, params }) => `Slope ${number(params.slope)}.`, zh: () => '样例。' },
});

const [view] = sample.views;
if (view?.view !== 'chart') throw new Error('the sample has one chart');

/** The chart of the sample. */
export const chart = view;

/** What the chart shows at a slope. */
export function shownAt(slope: number) {
  const params = { slope };
  return { params, result: sample.compute(params, () => {}) };
}
