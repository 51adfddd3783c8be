import { expect, it } from 'vitest';
import { tickText } from '../../src/charts/tick-text';
import { namedTicks } from '../../src/lab/axis-map';
import { dataTables, placeCell } from '../../src/lab/data-table';
import { drawingSvg, drawView } from '../../src/lab/drawing';
import { framedPicture } from '../../src/lab/explore/axis-scales';
import { pictureOf } from '../../src/lab/picture';
import { chart, sample, shownAt } from './sample-demo';

const named = { ...chart, x: { ...chart.x, min: 0.5, max: 3.5, names: ['x', 'line', 'comma'] } };
const picture = pictureOf(named, shownAt(1), sample.words, 'en');

it('tells the names of the places in the picture, its data table and its read-out', () => {
  const svg = drawingSvg(drawView(named, shownAt(1), sample.words, 'en', { width: 640, height: 300 }), {
    width: 640,
    height: 300,
  });
  expect(svg).toContain('>line</text>');
  expect(svg).toMatch(/<tspan font-style="italic">x<\/tspan><tspan[^>]*>1<\/tspan><\/text>/);
  expect(dataTables(picture)[0]?.rows.map(([place]) => place)).toEqual([0, 'x1', 'line', 'one, two']);
  expect([1, 3, 7].map((place) => placeCell(picture.x, place))).toEqual(['x1', 'one, two', '7']);
});

it('tells nothing between two places', () => {
  expect([1, 1.5, 2].map((tick) => tickText(tick, picture.x))).toEqual(['x1', '', 'line']);
});

it('leaves names out, evenly, where they would touch', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(namedTicks(names, { min: 0.5, max: 6.5 }, 600, 60)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(namedTicks(names, { min: 0.5, max: 6.5 }, 600, 150)).toEqual([1, 3, 5]);
  expect(namedTicks(names, { min: 2, max: 4 }, 600, 60)).toEqual([2, 3, 4]);
});

it('offers no logarithmic axis for things that are counted', () => {
  const { canBeLog } = framedPicture(named, shownAt(1), undefined, sample.words, 'en', {});
  expect(canBeLog.x).toBe(false);
});
