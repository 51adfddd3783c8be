import { expect, it } from 'vitest';
import { type ChosenScales, framedPicture } from '../../../src/lab/explore/axis-scales';
import { chart, sample, shownAt } from '../sample-demo';

const framed = (slope: number, chosen: ChosenScales) =>
  framedPicture(chart, shownAt(slope), undefined, sample.words, 'en', chosen);

it('offers a logarithm only where everything on the axis is positive, or where the view has one itself', () => {
  expect(framed(1, {}).canBeLog).toEqual({ x: false, y: false });
  expect(framed(2, {}).canBeLog.y).toBe(true);
});

it('keeps the scale of the view where the chosen one is not possible', () => {
  const { picture, limits } = framed(1, { y: 'log' });
  expect(picture.y.scale).toBe('linear');
  expect(limits).toEqual(framed(1, {}).limits);
});

it('shows on a linear axis what a logarithmic one had left out', () => {
  const values = (chosen: ChosenScales) => framed(2, chosen).picture.series[0]?.points.map(({ y }) => y);
  expect(values({})).toEqual([1, null, 2, null]);
  expect(values({ y: 'linear' })).toEqual([1, null, 2, -2]);
  expect(framed(2, { y: 'linear' }).limits.y.min).toBeLessThanOrEqual(-2);
});

it('leaves out a limit that a logarithm does not have', () => {
  const positive = {
    ...chart,
    series: [{ label: 'line', as: 'line', colour: 1, data: { x: [1, 2], y: [3, 40] } }],
    marks: [],
    y: { label: 'y', min: 0, max: 50 },
  } as const;
  const { limits, picture } = framedPicture(positive, shownAt(1), undefined, sample.words, 'en', {
    y: 'log',
  });
  expect(picture.y.scale).toBe('log');
  expect(limits.y).toEqual({ min: 1, max: 50 });
});
