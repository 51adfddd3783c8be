import { expect } from 'vitest';

/** The numbers of a nested list, in order. */
export const flat = (values: unknown): number[] =>
  Array.isArray(values) ? values.flatMap(flat) : [values as number];

/** Samples, channels, rows, columns. */
export type Tensor = number[][][][];

/** Both hold the same numbers, but for rounding. */
export function expectAlike(got: unknown, expected: unknown): void {
  const [a, b] = [flat(got), flat(expected)];
  expect(a.length).toBe(b.length);
  a.forEach((value, i) => {
    expect(Math.abs(value - b[i]!)).toBeLessThan(1e-11);
  });
}
