import { expect, it } from 'vitest';
import type { PictureSeries } from '../../src/lab/picture';
import { seriesSvg } from '../../src/lab/series-svg';
import { frame } from './frame';

function svgOf(
  as: PictureSeries['as'],
  values: readonly (number | null)[],
  more: Partial<PictureSeries> = {},
) {
  const points = values.map((y, x) => ({ x, y }));
  const series = {
    label: 'l',
    as,
    colour: 2,
    dash: undefined,
    shape: 'circle',
    hollow: false,
    points,
  } as const;
  return seriesSvg({ ...series, ...more }, frame);
}

const shapes = (svg: string): string[] => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);

it('draws nothing where there is no value', () => {
  expect(svgOf('line', [null, null])).toBe('');
});

it('lifts the pen at a gap', () => {
  expect(shapes(svgOf('line', [1, 2, null, 4, 5]))).toEqual(['M0 180l30 -20M90 120l30 -20']);
});

it('shows a single value of a line as a point', () => {
  expect(svgOf('line', [null, 5, null])).not.toContain('class="line"');
  expect(shapes(svgOf('line', [null, 5, null]))[0]).toMatch(/^M27 100a3 3/);
});

it('stands bars on the base, with room between neighbours', () => {
  expect(shapes(svgOf('bars', [1, 2]))).toEqual(['M-14.1 200v-20h28.2V200zM15.9 200v-40h28.2V200z']);
});

it('changes the steps of a stair half-way between neighbours', () => {
  expect(shapes(svgOf('steps', [1, 2]))).toEqual(['M0 180H15V160H30']);
});

it('fills an area down to the base', () => {
  expect(shapes(svgOf('area', [1, 2]))).toEqual(['M0 180l30 -20V200H0Z', 'M0 180l30 -20']);
});

it('gives each class of points its own shape', () => {
  const drawn = (['circle', 'triangle', 'rect', 'cross'] as const).map((shape) =>
    svgOf('points', [5], { shape }),
  );
  expect(new Set(drawn.map((svg) => shapes(svg)[0])).size).toBe(4);
  expect(drawn.map((svg) => svg.includes('fill="none"'))).toEqual([false, false, false, true]);
});

it('shows the places of a short path and only the last one of a long path', () => {
  const long = Array.from({ length: 100 }, (_, step) => 5 + Math.sin(step));
  expect(shapes(svgOf('path', [1, 2, 4]))).toHaveLength(3);
  expect(shapes(svgOf('path', long))).toHaveLength(2);
});

it('keeps huge values within reach of the renderer', () => {
  const numbers = shapes(svgOf('steps', [1, 1e30, -1e30]))[0]?.match(/-?\d+/g) ?? [];
  expect(Math.max(...numbers.map((number) => Math.abs(Number(number))))).toBeLessThan(1000);
});

it('draws only the outline of hollow points', () => {
  const filled = (hollow: boolean) => svgOf('points', [5], { hollow }).includes('fill="var(--gn-series-2)"');
  expect([filled(true), filled(false)]).toEqual([false, true]);
});
