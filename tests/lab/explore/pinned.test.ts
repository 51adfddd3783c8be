import { expect, it } from 'vitest';
import networkLab from '../../../content/lab/demos/network-lab';
import { defaultValues, type State } from '../../../src/demo/parameters';
import { framedPicture } from '../../../src/lab/explore/axis-scales';
import { chartConfig, namedSeries } from '../../../src/lab/explore/chart-config';
import { layersOf } from '../../../src/lab/explore/layers-of-view';
import { pinnedDots } from '../../../src/lab/explore/pinned-look';
import { pngEntries } from '../../../src/lab/explore/png-entries';
import { readingsOf } from '../../../src/lab/explore/readings';
import { chart, sample, shownAt } from '../sample-demo';
import { theme } from './theme';

const framed = framedPicture(chart, shownAt(1), shownAt(2), sample.words, 'en', {});
const named = namedSeries(framed, 'en');
const { datasets } = chartConfig(framed, framed.limits, theme, named, () => {});
const count = framed.picture.series.length;

it('draws the curves of A behind those of B, in round dots that no series has', () => {
  expect(datasets).toHaveLength(2 * count);
  const dashOf = (dataset: object): string => ('borderDash' in dataset ? String(dataset.borderDash) : '');
  const [own, pinned] = [datasets.slice(0, count).map(dashOf), datasets.slice(count).map(dashOf)];
  expect(pinned).toEqual(Array(count).fill(String(pinnedDots)));
  expect(own).not.toContain(String(pinnedDots));
  const orders = datasets.map(({ order = 0 }) => order);
  // Chart.js draws the largest first.
  expect(Math.min(...orders.slice(count))).toBeGreaterThanOrEqual(Math.max(...orders.slice(0, count)));
});

it('reads A by its name', () => {
  const { label } = readingsOf(framed.picture, named);
  expect(label({ datasetIndex: 0, dataIndex: 2 })).toBe('line: 1');
  expect(label({ datasetIndex: count, dataIndex: 2 })).toBe('A: line: 2');
  expect(namedSeries(framed, 'zh')[count]?.label).toBe('A：line');
});

it('outlines the regions of A over a map, and nothing without A', () => {
  const [view] = networkLab.views;
  if (view?.view !== 'plane') throw new Error('the first picture of the lab is a plane');
  const at = (steps: number) => {
    const params = { ...defaultValues(networkLab.params), steps } as State;
    return { params, result: networkLab.compute(params, () => {}) };
  };
  const [now, pinned] = [at(20), at(0)];
  const both = framedPicture(view, now, pinned, networkLab.words, 'en', {});
  const layers = layersOf(view, now, pinned, both, new Set(), theme);
  expect(layers.mapBehind).toEqual(view.map?.cells(pinned));
  expect(layers.mapBehind?.cells).not.toEqual(layers.map?.cells.cells);
  expect(layersOf(view, now, undefined, both, new Set(), theme).mapBehind).toBeUndefined();
});

it('names A in the legend of the picture that is taken away, besides what shows something', () => {
  const labels = (hidden: readonly number[], pinned?: string): string[] =>
    pngEntries(framed.picture, new Set(hidden), theme, pinned).map(({ label }) => label);
  expect(labels([])).toEqual(['line', 'one, two', 'the "mark"']);
  expect(labels([2], 'A (pinned)')).toEqual(['line', 'the "mark"', 'A (pinned)']);
});
