// When each framework appeared and ended: which names in notes of a given year are dead today. Dates checked in November 2026.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer } from '../../../src/demo/parameters';

const checkedIn = 2026 + 10.5 / 12;

interface Framework {
  readonly name: 'theano' | 'caffe' | 'keras' | 'mxnet' | 'tensorflow' | 'pytorch' | 'jax';
  /** First release or first public version, in years. */
  readonly from: number;
  /** End of development, or `null` for one that is still developed. */
  readonly until: number | null;
}

const month = (year: number, number: number): number => year + (number - 0.5) / 12;

/**
 * Theano: 0.1 on 2 April 2009 (its release notes), end announced on 28 September 2017. Caffe: first commit in September 2013, version 1.0 in
 * April 2017, last change in February 2020 (its repository). Keras: first public version on 27 March 2015. MXNet:
 * first commit in April 2015, retired on 20 September 2023 (Apache Attic). TensorFlow: 9 November 2015. PyTorch: 19 January
 * 2017. JAX: first commit in November 2018 (repositories and announcements).
 */
export const frameworks: readonly Framework[] = [
  { name: 'theano', from: month(2009, 4), until: month(2017, 9) },
  { name: 'caffe', from: month(2013, 9), until: month(2020, 2) },
  { name: 'keras', from: month(2015, 3), until: null },
  { name: 'mxnet', from: month(2015, 4), until: month(2023, 9) },
  { name: 'tensorflow', from: month(2015, 11), until: null },
  { name: 'pytorch', from: month(2017, 1), until: null },
  { name: 'jax', from: month(2018, 11), until: null },
];

/** From the top down, the oldest first. */
const rowOf = (place: number): number => frameworks.length - place;

export const model = defineModel({
  id: 'framework-timeline',
  params: { year: integer({ min: 2010, max: 2026, value: 2016 }) },
  compute({ year }) {
    // Known at the end of that year, and still developed at its beginning.
    const known = frameworks.filter(({ from, until }) => from < year + 1 && (until === null || until > year));
    const ended = known.filter(({ until }) => until !== null);
    const bars = frameworks.map(({ from, until }, place) => ({
      x: [from, until ?? checkedIn, until ?? checkedIn],
      y: [rowOf(place), rowOf(place), null],
    }));
    const ends = frameworks.flatMap(({ until }, place) => (until === null ? [] : [{ until, place }]));
    return {
      known: known.length,
      ended: ended.length,
      knownNames: known.map(({ name }) => name),
      endedNames: ended.map(({ name }) => name),
      line: year,
      developed: {
        x: bars.flatMap(({ x }) => x),
        y: bars.flatMap(({ y }): (number | null)[] => y),
      },
      firsts: { x: frameworks.map(({ from }) => from), y: frameworks.map((_, place) => rowOf(place)) },
      ends: { x: ends.map(({ until }) => until), y: ends.map(({ place }) => rowOf(place)) },
    };
  },
});

const spelled = {
  theano: 'Theano',
  caffe: 'Caffe',
  keras: 'Keras',
  mxnet: 'MXNet',
  tensorflow: 'TensorFlow',
  pytorch: 'PyTorch',
  jax: 'JAX',
} as const;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'barsTitle',
      x: { label: 'yearAxis', min: 2008, max: 2028 },
      y: {
        label: 'nameAxis',
        min: 0.4,
        max: frameworks.length + 0.6,
        names: [...frameworks].reverse().map(({ name }) => name),
      },
      series: [
        { label: 'developed', as: 'line', colour: 1 },
        { label: 'firsts', as: 'points', colour: 1 },
        { label: 'ends', as: 'points', colour: 2, shape: 'cross' },
      ],
      marks: [{ label: 'line', axis: 'x', colour: 6, dash: 'dotted' }],
      // At the foot of the line, where it covers no cross.
      handles: [{ x: 'year', y: () => 0.4 }],
    },
    { view: 'readouts', items: ['known', 'ended'] },
  ],
  words: {
    title: { en: 'Frameworks, dead and alive', zh: '旧笔记中的框架，哪些已停止开发？' },
    year: { en: 'year of the notes', zh: '笔记的年份' },
    barsTitle: { en: 'Years of development', zh: '从首个版本到停止开发' },
    yearAxis: { en: 'year', zh: '年份' },
    nameAxis: { en: 'framework', zh: '框架' },
    theano: { en: 'Theano', zh: 'Theano' },
    caffe: { en: 'Caffe', zh: 'Caffe' },
    keras: { en: 'Keras', zh: 'Keras' },
    mxnet: { en: 'MXNet', zh: 'MXNet' },
    tensorflow: { en: 'TensorFlow', zh: 'TensorFlow' },
    pytorch: { en: 'PyTorch', zh: 'PyTorch' },
    jax: { en: 'JAX', zh: 'JAX' },
    developed: { en: 'in development', zh: '开发期间' },
    firsts: { en: 'first version', zh: '首个版本' },
    ends: { en: 'end of development', zh: '停止开发' },
    line: { en: 'the notes', zh: '笔记年份' },
    known: { en: 'frameworks such notes can name', zh: '当年可能提到的框架数' },
    ended: { en: 'of these ended by November 2026', zh: '到 2026 年 11 月已停止开发的' },
  },
  summary: {
    en: ({ params, result }) =>
      `Notes of ${params.year} can name ${result.knownNames.map((name) => spelled[name]).join(', ')}. ${
        result.ended === 0
          ? 'No end of development was found for any of them in November 2026.'
          : `Ended by November 2026: ${result.endedNames.map((name) => spelled[name]).join(', ')}.`
      }`,
    zh: ({ params, result }) =>
      `${params.year} 年的笔记可能提到 ${result.knownNames.map((name) => spelled[name]).join('、')}。${
        result.ended === 0
          ? '2026 年 11 月核对时，这些框架都没有停止开发的消息。'
          : `到 2026 年 11 月已停止开发的有 ${result.endedNames.map((name) => spelled[name]).join('、')}。`
      }`,
  },
});
