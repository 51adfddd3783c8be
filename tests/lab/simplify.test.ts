import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linePath, type Place, simplify } from '../../src/lab/simplify';

const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 300 })), {
  minLength: 1,
  maxLength: 60,
});

/** Distance of a place from a stretch of a line. */
function distanceFrom([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = dx === 0 && dy === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - at * dx, y - y1 - at * dy);
}

it('leaves out what lies on a straight line', () => {
  const line: Place[] = [0, 1, 2, 3, 4].map((x) => [x, 2 * x]);
  expect(simplify(line, 0.3)).toEqual([
    [0, 0],
    [4, 8],
  ]);
});

it('keeps a corner', () => {
  const corner: Place[] = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 10],
  ];
  expect(simplify(corner, 0.3)).toEqual([corner[0], corner[2], corner[3]]);
});

it('keeps the ends, and leaves out nothing that would be seen on a line that goes to the right', () => {
  fc.assert(
    fc.property(places, (drawn) => {
      // One place for each x: what goes straight up and down again does not go to the right.
      const line = [...new Map(drawn)].sort(([one], [other]) => one - other);
      const kept = simplify(line, 0.3);
      expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
      for (const place of line) {
        const nearest = kept.map((to, index) => distanceFrom(place, kept[index - 1] ?? to, to));
        expect(Math.min(...nearest)).toBeLessThanOrEqual(0.3 + 1e-9);
      }
    }),
  );
});

it('writes a line as steps from place to place', () => {
  const line: Place[] = [
    [1, 2],
    [3.5, 2],
    [3.5, 0],
  ];
  expect(linePath(line)).toBe('M1 2l2.5 0 0 -2');
});
