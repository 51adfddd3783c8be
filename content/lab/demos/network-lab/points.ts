import type { Split } from '../../../../src/math/whole-network/data-set';

interface Points {
  readonly x: number[];
  readonly y: number[];
}

/** The bounds of low, middle and high labels of a regression. */
const thirds = [-1 / 3, 1 / 3] as const;

/** Which of the six kinds of point a label is: its class, of at most three, or in regression low, middle or high. */
const kindOf = (label: number, isRegression: boolean): number =>
  isRegression ? 3 + thirds.filter((bound) => label > bound).length : label;

/** The points of a part of the data, by class, or in regression by the height of the label; `null` for a kind that has no point. */
export function pointsByKind({ count, points, labels }: Split, classes: number): (Points | null)[] {
  const kinds: Points[] = [0, 1, 2, 3, 4, 5].map(() => ({ x: [], y: [] }));
  for (let sample = 0; sample < count; sample++) {
    const kind = kinds[kindOf(labels[sample] ?? 0, classes === 0)];
    kind?.x.push(points[2 * sample] ?? 0);
    kind?.y.push(points[2 * sample + 1] ?? 0);
  }
  return kinds.map((kind) => (kind.x.length > 0 ? kind : null));
}
