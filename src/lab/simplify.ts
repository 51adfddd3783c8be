import { tenth } from './tenth';

/** A place in a drawing, in pixels. */
export type Place = readonly [x: number, y: number];

/** How far places are from the line through two others. */
function distanceFrom([x1, y1]: Place, [x2, y2]: Place): (place: Place) => number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = Math.hypot(dx, dy);
  return length === 0
    ? ([x, y]) => Math.hypot(x - x1, y - y1)
    : ([x, y]) => Math.abs(dy * (x - x1) - dx * (y - y1)) / length;
}

/**
 * Leaves out the places of a line that nobody can see: every one left out is closer than `tolerance` pixels to the line
 * that remains (D. Douglas, T. Peucker, 1973). A smooth curve keeps about a tenth of its places.
 */
export function simplify(places: readonly Place[], tolerance: number): Place[] {
  if (places.length < 3) return [...places];
  const keep = new Uint8Array(places.length);
  keep[0] = 1;
  keep[places.length - 1] = 1;
  const spans: [number, number][] = [[0, places.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [first, last] = span;
    let farthest = -1;
    let most = tolerance;
    const distance = distanceFrom(places[first] as Place, places[last] as Place);
    for (let index = first + 1; index < last; index++) {
      const away = distance(places[index] as Place);
      if (away > most) {
        most = away;
        farthest = index;
      }
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    spans.push([first, farthest], [farthest, last]);
  }
  return places.filter((_, index) => keep[index] === 1);
}

/** A line through places as SVG path data. Steps from place to place are shorter to write than the places. */
export function linePath(places: readonly Place[]): string {
  return places.reduce((path, [x, y], index) => {
    const before = places[index - 1];
    if (before === undefined) return `M${x} ${y}`;
    return `${path}${index === 1 ? 'l' : ' '}${tenth(x - before[0])} ${tenth(y - before[1])}`;
  }, '');
}
