import { requirePositive, requireWhole } from './checks';

/**
 * The $n+1$ numbers $a(b/a)^{i/n}$ from $a$ to $b$, evenly spaced on a logarithmic axis.
 *
 * @throws MathError unless $a$ and $b$ are positive and $n$ is a whole number of at least 1
 * @example geometricGrid(1, 100, 2) // [1, 10, 100]
 */
export function geometricGrid(from: number, to: number, intervals: number): number[] {
  requirePositive('geometricGrid', 'first number', from);
  requirePositive('geometricGrid', 'last number', to);
  requireWhole('geometricGrid', 'intervals', intervals, 1);
  return Array.from({ length: intervals + 1 }, (_, i) => from * (to / from) ** (i / intervals));
}

/**
 * Whole numbers from $a$ to $b$, spaced as evenly on a logarithmic axis as they can be, each once: the numbers of `geometricGrid`,
 * rounded.
 *
 * @throws MathError as {@link geometricGrid}
 * @example wholeGeometricGrid(1, 8, 6) // [1, 2, 3, 4, 6, 8]
 */
export function wholeGeometricGrid(from: number, to: number, intervals: number): number[] {
  return [...new Set(geometricGrid(from, to, intervals).map(Math.round))];
}
