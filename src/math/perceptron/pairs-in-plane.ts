type Point = readonly [number, number];

/** Twice the signed area of the triangle $abc$: positive if it turns left. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function inBox([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): boolean {
  return px >= Math.min(ax, bx) && px <= Math.max(ax, bx) && py >= Math.min(ay, by) && py <= Math.max(ay, by);
}

/**
 * Whether a line separates two pairs of points of the plane strictly: it does if and only if the segments between the points of each
 * pair have no point in common (two convex hulls that are apart).
 *
 * @example pairsSeparable([[0, 0], [1, 1]], [[0, 1], [1, 0]]) // false
 */
export function pairsSeparable([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const signs = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)].map(Math.sign);
  const [cSide = 0, dSide = 0, aSide = 0, bSide = 0] = signs;
  if (cSide * dSide < 0 && aSide * bSide < 0) return false;
  const touches =
    (cSide === 0 && inBox(a, b, c)) ||
    (dSide === 0 && inBox(a, b, d)) ||
    (aSide === 0 && inBox(c, d, a)) ||
    (bSide === 0 && inBox(c, d, b));
  return !touches;
}
