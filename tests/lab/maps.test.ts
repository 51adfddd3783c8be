import { expect, it } from 'vitest';
import { defaultValues, type State } from '../../src/demo/parameters';
import { mapsLayers, mapsSvg, stillMaps } from '../../src/lab/maps';
import { mapsTables } from '../../src/lab/maps-table';
import sample from '../e2e/content/sample/demos/sample';

const view = sample.views.find((each) => each.view === 'maps');
if (view?.view !== 'maps') throw new Error('the sample has small maps');

function shownWith(changes: Partial<State> = {}) {
  const params = { ...defaultValues(sample.params), ...changes } as State;
  return { params, result: sample.compute(params, () => {}) };
}
const layersOf = (changes: Partial<State> = {}, size = stillMaps) =>
  mapsLayers(view, shownWith(changes), sample.words, 'en', size);
const layer = (name: string, changes: Partial<State> = {}, size = stillMaps): string =>
  layersOf(changes, size)
    .find((each) => each.name === name)!
    .svg();

/** Left, top, width and height of each map, in pixels. */
function boxes(svg: string): number[][] {
  const [, d = ''] = svg.match(/class="map" d="([^"]*)"/) ?? [];
  return [...d.matchAll(/M(\S+) (\S+)h(\S+)v-(\S+)h/g)].map(([, left, bottom, width, height]) =>
    [left, Number(bottom) - Number(height), width, height].map(Number),
  );
}

it.each([stillMaps, { width: 330, height: 190 }, { width: 120, height: 88, type: 0.75 }])(
  'stands inside its room, no map over another: %o',
  (size) => {
    for (const count of [1, 3, 6]) {
      const found = boxes(layer('maps', { count }, size));
      expect(found).toHaveLength(1 + count);
      for (const [left = 0, top = 0, width = 0, height = 0] of found) {
        expect(left).toBeGreaterThanOrEqual(-1);
        expect(left + width).toBeLessThanOrEqual(size.width + 1);
        expect(top).toBeGreaterThanOrEqual(-1);
        expect(top + height).toBeLessThanOrEqual(size.height + 1);
      }
      const tops = found.slice(1).map(([, top = 0]) => top);
      for (const [index, top] of tops.slice(1).entries())
        expect(top - tops[index]!).toBeGreaterThan(found[0]![3]!);
    }
  },
);

it('draws a line for each weight, in the colour of its sign, thicker for a larger one, and none for zero', () => {
  const lines = (weight: number): string[] =>
    [
      ...layer('links', { weight }).matchAll(
        /<path class="link" stroke="var\(--gn-series-(\d)\)" stroke-width="([^"]+)" d="([^"]+)"/g,
      ),
    ].map(([, colour, width, d = '']) => `${colour} ${width} ${d.match(/M/g)?.length}`);
  expect(lines(0)).toEqual([]);
  // Four units, their weights alternate in sign.
  expect(lines(0.5)).toEqual(['1 1.8 2', '2 1.8 2']);
  expect(lines(4)).toEqual(['1 3.6 2', '2 3.6 2']);
});

it('keeps its paths while values change, so that a frame sets nothing but their shapes', () => {
  const outline = (changes: Partial<State>): string => layer('maps', changes).replaceAll(/ d="[^"]*"/g, '');
  expect(outline({ slope: -1.25 })).toBe(outline({ slope: 1 }));
  expect(layer('maps', { slope: -1.25 })).not.toBe(layer('maps', { slope: 1 }));
});

it('names its columns where the type can be read', () => {
  expect(layer('names')).toContain('The unit');
  expect(layer('names', {}, { width: 120, height: 88, type: 0.75 })).toBe('');
});

it('draws with the colours of the theme and nothing that is no number', () => {
  const svg = mapsSvg(layersOf(), stillMaps);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expect(svg).not.toMatch(/(?:fill|stroke)="(?!var\(|none)/);
});

it('has a twin with every number: the cells of each column, and its weights', () => {
  const [inputs, units, weights] = mapsTables(view, shownWith({ count: 2, slope: 1 }), sample.words, 'en');
  expect(inputs?.headings).toEqual(['row', 'column', 'The unit']);
  expect(units?.headings).toEqual(['row', 'column', 'output, no. 1', 'output, no. 2']);
  expect([units?.rows.length, units?.rows[1]]).toEqual([64, [1, 2, -0, -0.5]]);
  expect(weights).toEqual({
    headings: ['', 'The unit'],
    rows: [
      ['output, no. 1', 2],
      ['output, no. 2', -2],
    ],
  });
});
