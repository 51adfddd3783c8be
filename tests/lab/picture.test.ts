import { expect, it } from 'vitest';
import type { AnyShown } from '../../src/demo/views';
import { axisLabel, pictureOf } from '../../src/lab/picture';
import { chart, sample, shownAt } from './sample-demo';

const pictureAt = (slope: number) => pictureOf(chart, shownAt(slope), sample.words, 'en');

it('leaves a gap where there is no number', () => {
  expect(pictureAt(1).series[0]?.points).toEqual([
    { x: 0, y: 1 },
    { x: 1, y: null },
    { x: 2, y: 1 },
    { x: 3, y: -1 },
  ]);
});

it('leaves a gap where a logarithmic axis has no place', () => {
  const { y, series, marks } = pictureAt(2);
  expect(y.scale).toBe('log');
  expect(series[0]?.points.map((point) => point.y)).toEqual([1, null, 2, null]);
  expect(marks[0]?.at).toEqual([2]);
});

it('shows nothing of a series without data and of a mark without a place', () => {
  expect(pictureAt(1).series[1]?.points).toEqual([]);
  expect(pictureAt(0).marks[0]?.at).toEqual([]);
});

it('takes labels as plain text and limits from the state', () => {
  const { x, y } = pictureAt(1);
  expect(x.label).toBe('x1');
  expect(x.max).toBeUndefined();
  expect(y.max).toBe(3);
  expect(pictureOf(chart, shownAt(1), sample.words, 'zh').series[0]?.label).toBe('直线');
});

it('calls an axis what the state makes of it', () => {
  const view = { ...chart, x: { label: ({ params }: AnyShown) => (params['slope'] === 2 ? 'y' : 'x') } };
  const label = (slope: number): string => pictureOf(view, shownAt(slope), sample.words, 'en').x.label;
  expect([label(1), label(2)]).toEqual(['x1', 'y']);
  expect(axisLabel(view.x, shownAt(1), sample.words, 'en')).toBe('*x*_1');
});
