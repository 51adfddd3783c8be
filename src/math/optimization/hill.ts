import type { Objective } from './objective';

/**
 * The value of the hill, $f(x)=x^4-2.5x^2+0.5x$: two valleys of different depth with a top between them.
 *
 * @example hillValue(0) // 0
 */
export function hillValue(x: number): number {
  return ((x * x - 2.5) * x + 0.5) * x;
}

/**
 * The slope of the hill, $f'(x)=4x^3-5x+0.5$.
 *
 * @example hillSlope(1) // -0.5
 */
export function hillSlope(x: number): number {
  return (4 * x * x - 5) * x + 0.5;
}

/**
 * The three points where the hill is level, from left to right: the global minimum, the local maximum (the top) and the
 * local minimum. They are the roots of $x^3+px+q=0$ with $p=-\frac54$, $q=\frac18$:
 * $x_k=2\sqrt{-\frac p3}\,\cos\!\big(\tfrac13\arccos\tfrac{3q}{2p}\sqrt{-\tfrac3p}-\tfrac{2\pi k}3\big)$.
 *
 * @example hillCriticalPoints() // { left: -1.16503, top: 0.10082, right: 1.06421 }
 */
export function hillCriticalPoints(): { left: number; top: number; right: number } {
  const p = -1.25;
  const q = 0.125;
  const angle = Math.acos(((3 * q) / (2 * p)) * Math.sqrt(-3 / p)) / 3;
  const root = (k: number): number => 2 * Math.sqrt(-p / 3) * Math.cos(angle - (2 * Math.PI * k) / 3);
  return { left: root(2), top: root(1), right: root(0) };
}

/** The hill as an objective of one variable, with its global minimum. */
export const hill: Objective = {
  dimension: 1,
  value: (position) => hillValue(position[0]!),
  gradient: (position) => [hillSlope(position[0]!)],
  hessian: (position) => [[12 * position[0]! ** 2 - 5]],
  minima: [[hillCriticalPoints().left]],
};
