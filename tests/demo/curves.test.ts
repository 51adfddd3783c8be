import { describe, expect, it } from 'vitest';
import { curveThrough, strokes } from '../../src/demo/curves';

describe('a curve through points', () => {
  it('keeps their order, and is empty without points', () => {
    expect(
      curveThrough([
        [3, 1],
        [2, 5],
      ]),
    ).toEqual({ x: [3, 2], y: [1, 5] });
    expect(curveThrough([])).toEqual({ x: [], y: [] });
  });
});

describe('strokes', () => {
  it('lift the pen after each line, at the place where it ended', () => {
    const lines = [
      [
        [0, 1],
        [2, 3],
      ],
      [
        [5, 6],
        [7, null],
        [8, 9],
      ],
    ] as const;
    expect(strokes(lines)).toEqual({ x: [0, 2, 2, 5, 7, 8, 8], y: [1, 3, null, 6, null, 9, null] });
  });
});
