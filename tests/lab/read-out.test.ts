import { expect, it } from 'vitest';
import { defaultValues } from '../../src/demo/parameters';
import { type DrawnView, drawView } from '../../src/lab/drawing';
import { nearestX, readChart, readPlane, sayReadOut } from '../../src/lab/read-out';
import everything from '../e2e/content/sample/demos/sample';
import { chart, sample, shownAt } from './sample-demo';

const size = { width: 640, height: 300 };
const drawing = drawView(chart, shownAt(0.5), sample.words, 'en', size);
const none = { categories: [], field: '' };

function planeOf(title: string) {
  const params = defaultValues(everything.params);
  const view = everything.views.find((each) => 'title' in each && each.title === title) as DrawnView;
  return drawView(
    view,
    { params, result: everything.compute(params, () => {}) },
    everything.words,
    'en',
    size,
  );
}

it('finds the nearest x at which a curve has a value', () => {
  for (const x of [0, 1, 2, 3]) {
    const pixel = drawing.x.toPixel(x);
    expect(nearestX(drawing, pixel + 9)).toBe(x);
    expect(nearestX(drawing, pixel - 9)).toBe(x);
  }
  const empty = { ...drawing, picture: { ...drawing.picture, series: [] } };
  expect(nearestX(empty, 100)).toBeUndefined();
});

it('reads no x that lies beside the frame', () => {
  const narrow = { ...drawing, frame: { ...drawing.frame, right: drawing.x.toPixel(2) } };
  expect(nearestX(narrow, drawing.x.toPixel(3))).toBe(2);
});

it('reads every curve at the hairline as the data table shows it, and nothing in a gap', () => {
  expect(readChart(drawing, 2, { pixelY: 0 })).toMatchObject({ x: '2', series: ['0.50000', '', '2'] });
  expect(readChart(drawing, 1, { pixelY: 0 })).toMatchObject({ x: '1', series: ['', '', '1'] });
  expect(readChart(drawing, 1, { pixelY: 0 }).points).toEqual([undefined, undefined, { x: 1, y: 1 }]);
});

it('reads the mark that is nearest to the pointer', () => {
  const at = (value: number) => readChart(drawing, 2, { pixelY: drawing.y.toPixel(value) }).marks;
  expect(at(0.4)).toEqual(['0.50000']);
  expect(at(-0.9)).toEqual(['−1']);
});

it('tells points apart that stand above one another: by the height of the pointer, or one after the other', () => {
  const points = [1, 2, 3].map((y) => ({ x: 1, y }));
  const [series] = drawing.picture.series;
  if (!series) throw new Error('the sample has a series');
  const stack = { ...drawing, picture: { ...drawing.picture, marks: [], series: [{ ...series, points }] } };
  for (const { y } of points) {
    expect(readChart(stack, 1, { pixelY: stack.y.toPixel(y) + 1 }).points).toEqual([{ x: 1, y }]);
    expect(readChart(stack, 1, { nth: y - 1 }).points).toEqual([{ x: 1, y }]);
  }
});

it('reads the value of a field at a place, and the point of a path that is near', () => {
  const plane = planeOf('planeTitle');
  const place = (x: number, y: number) => ({ x: plane.x.toPixel(x), y: plane.y.toPixel(y) });
  expect(readPlane(plane, place(-1, 1.5))).toMatchObject({
    x: '−1',
    y: '1.5',
    field: '3.250',
    points: [undefined],
  });
  const near = readPlane(plane, { x: place(0.5, -0.5).x + 4, y: place(0.5, -0.5).y - 4 });
  expect(near).toMatchObject({
    at: { x: 0.5, y: -0.5 },
    x: '0.50000',
    field: '0.5000',
    points: [{ x: 0.5, y: -0.5 }],
  });
});

it('reads a map at the middle of its cells', () => {
  const map = planeOf('mapTitle');
  const at = (x: number, y: number) => readPlane(map, { x: map.x.toPixel(x), y: map.y.toPixel(y) });
  expect(at(-1.9, 1.6)).toMatchObject({ at: { x: -1.5, y: 1.5 }, category: 1 });
  expect(at(1.2, -1.2)).toMatchObject({ at: { x: 1.5, y: -1.5 }, category: 0 });
  expect(at(2, -2)).toMatchObject({ category: 0 });
});

it('says what is read in one sentence of either language', () => {
  const { picture } = drawing;
  const read = readChart(drawing, 2, { nth: 0 });
  expect(sayReadOut(read, picture, none, 'en')).toBe('x1 2: line 0.50000, one, two 2, the "mark" 0.50000');
  expect(sayReadOut(read, picture, none, 'zh')).toBe('x1 2：line 0.50000，one, two 2，the "mark" 0.50000');
  const map = planeOf('mapTitle');
  const cell = readPlane(map, { x: map.frame.left, y: map.frame.top });
  const names = { categories: ['below', 'above'], field: '' };
  expect(sayReadOut(cell, map.picture, names, 'en')).toBe('u −1.5, v 1.5: above');
});
