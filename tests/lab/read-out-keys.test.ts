import { expect, it } from 'vitest';
import { drawView } from '../../src/lab/drawing';
import { placeAfter, stopAfter, stopsOf } from '../../src/lab/read-out-keys';
import { chart, sample, shownAt } from './sample-demo';

const drawing = drawView(chart, shownAt(1), sample.words, 'en', { width: 640, height: 300 });
const at = (x: number) => ({ x, nth: 0 });

it('goes through all x at which something can be read, and through points above one another', () => {
  expect(stopsOf(drawing.picture)).toEqual([0, 1, 2, 3].map(at));
  const [series] = drawing.picture.series;
  if (!series) throw new Error('the sample has a series');
  const points = [
    { x: 5, y: 1 },
    { x: 4, y: null },
    { x: 5, y: 2 },
  ];
  expect(stopsOf({ ...drawing.picture, series: [{ ...series, points }] })).toEqual([
    { x: 5, nth: 0 },
    { x: 5, nth: 1 },
  ]);
});

it('moves by a point, by a page and to the ends, and not beyond', () => {
  const after = (x: number | undefined, key: string, isFast = false) =>
    stopAfter(drawing, x === undefined ? undefined : at(x), key, isFast)?.x;
  expect(after(undefined, 'ArrowRight')).toBe(0);
  expect(after(undefined, 'ArrowLeft')).toBe(3);
  expect(after(1, 'ArrowRight')).toBe(2);
  expect(after(1, 'ArrowLeft')).toBe(0);
  expect(after(0, 'ArrowLeft')).toBe(0);
  expect(after(1, 'ArrowRight', true)).toBe(3);
  expect(after(0, 'PageUp')).toBe(2);
  expect(after(3, 'PageUp')).toBe(3);
  expect(after(2, 'Home')).toBe(0);
  expect(after(0, 'End')).toBe(3);
  expect(after(1, 'ArrowUp')).toBeUndefined();
  expect(after(1, 'Tab')).toBeUndefined();
});

it('moves the cross of a plane from its middle, and not beyond its frame', () => {
  const { left, right, top, bottom } = drawing.frame;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  expect(placeAfter(drawing, undefined, 'ArrowUp', false)).toEqual(middle);
  expect(placeAfter(drawing, middle, 'ArrowUp', false)?.y).toBeLessThan(middle.y);
  expect(placeAfter(drawing, middle, 'ArrowRight', true)?.x).toBeGreaterThan(middle.x + 20);
  expect(placeAfter(drawing, middle, 'Home', false)).toEqual({ x: left, y: middle.y });
  expect(placeAfter(drawing, { x: right, y: bottom }, 'PageDown', false)).toEqual({ x: right, y: bottom });
  expect(placeAfter(drawing, middle, 'a', false)).toBeUndefined();
});

it('moves from cell to cell of a map', () => {
  const map = { key: '', columns: 4, rows: 4, cells: [] };
  const width = (drawing.frame.right - drawing.frame.left) / 4;
  const next = placeAfter({ ...drawing, map }, { x: 100, y: 100 }, 'ArrowRight', false);
  expect(next?.x).toBeCloseTo(100 + width, 9);
});
