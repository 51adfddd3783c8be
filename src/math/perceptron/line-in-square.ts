import { requireFinite } from '../checks';

/**
 * The part of the line $w_1x_1+w_2x_2+b=0$ within the square $[\mathrm{low},\mathrm{high}]^2$, from end to end; `null` for $w=0$ or a
 * line that passes by.
 *
 * @example lineInSquare([1, 0], -1, 0, 2) // { x: [1, 1], y: [0, 2] }
 */
export function lineInSquare(
  weights: readonly [number, number],
  bias: number,
  low: number,
  high: number,
): { x: [number, number]; y: [number, number] } | null {
  const [w1, w2] = weights;
  for (const each of [w1, w2, bias]) requireFinite('lineInSquare', 'weight', each);
  if (w1 === 0 && w2 === 0) return null;
  // A flat line meets the left and right sides, a steep one the lower and upper sides.
  const flat = Math.abs(w2) >= Math.abs(w1);
  const [along, across] = flat ? [w1, w2] : [w2, w1];
  const place = (t: number): number => -(along * t + bias) / across + 0;
  let [start, end] = [low, high];
  if (along !== 0) {
    const limits = [low, high].map((side) => -(across * side + bias) / along);
    start = Math.max(start, Math.min(...limits));
    end = Math.min(end, Math.max(...limits));
  } else if (place(low) < low || place(low) > high) return null;
  if (start > end) return null;
  return flat
    ? { x: [start, end], y: [place(start), place(end)] }
    : { x: [place(start), place(end)], y: [start, end] };
}
