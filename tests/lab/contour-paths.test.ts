import { expect, it } from 'vitest';
import { contourPaths } from '../../src/lab/contour-paths';
import { frame } from './frame';

/** The places of a path that is written as steps. */
function placesOf(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const [first = '', rest = ''] = line.split('l');
      const steps = rest.split(' ').filter(Boolean).map(Number);
      let [x = 0, y = 0] = first.split(' ').map(Number);
      const places: [number, number][] = [[x, y]];
      for (let index = 0; index < steps.length; index += 2) {
        x += steps[index] ?? 0;
        y += steps[index + 1] ?? 0;
        places.push([x, y]);
      }
      return places;
    });
}

it('draws the contour of a round bowl as one closed circle', () => {
  const [path = ''] = contourPaths(
    { key: '', value: (x, y) => Math.hypot(x - 5, y - 5), levels: [2] },
    frame,
  );
  const lines = placesOf(path);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.at(-1)?.[0]).toBeCloseTo(lines[0]?.[0]?.[0] ?? 0, 0);
  for (const [x, y] of lines[0] ?? []) {
    expect(Math.hypot(frame.x.toValue(x) - 5, frame.y.toValue(y) - 5)).toBeCloseTo(2, 1);
  }
});

it('draws an open contour without the border of the frame', () => {
  const [path = ''] = contourPaths({ key: '', value: (x) => x, levels: [5] }, frame);
  const places = placesOf(path).flat();
  expect(Math.max(...places.map(([, y]) => y)) - Math.min(...places.map(([, y]) => y))).toBeGreaterThan(200);
  // Beyond the frame, where the drawing is cut off, it may lie half a cell beside.
  for (const [x] of places) expect(Math.abs(frame.x.toValue(x) - 5)).toBeLessThan(0.08);
});

it('gives one path for each level, an empty one where the field does not reach it', () => {
  const paths = contourPaths({ key: '', value: (x, y) => x + y, levels: [5, 1000] }, frame);
  expect(paths.map((path) => path === '')).toEqual([false, true]);
});

it('keeps the ends of a narrow valley round, and on their level', () => {
  const [path = ''] = contourPaths(
    { key: '', value: (x, y) => (x - 5) ** 2 + 100 * (y - 5) ** 2, levels: [9] },
    frame,
  );
  const places = placesOf(path).flat();
  // The ends lie at 5 ± 3, between the lines of the grid; within half a pixel of thirty to the unit.
  expect(Math.max(...places.map(([x]) => frame.x.toValue(x)))).toBeCloseTo(8, 1);
  expect(Math.min(...places.map(([x]) => frame.x.toValue(x)))).toBeCloseTo(2, 1);
  const ends = places.map(([x]) => frame.x.toValue(x)).filter((x) => x > 7.5);
  expect(ends.length).toBeGreaterThan(4);
});
