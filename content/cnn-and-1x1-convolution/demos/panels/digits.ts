// Numbers drawn with a pen, since a map of cells has no text: each sign is some strokes in a box of width 1 and height 2.

import { formatNumber } from '../../../../src/demo/format';

type Stroke = readonly (readonly [x: number, y: number])[];

const strokes: Readonly<Record<string, readonly Stroke[]>> = {
  '0': [
    [
      [0, 0],
      [1, 0],
      [1, 2],
      [0, 2],
      [0, 0],
    ],
  ],
  '1': [
    [
      [0.2, 1.5],
      [0.6, 2],
      [0.6, 0],
    ],
  ],
  '2': [
    [
      [0, 2],
      [1, 2],
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
  ],
  '3': [
    [
      [0, 2],
      [1, 2],
      [1, 0],
      [0, 0],
    ],
    [
      [0.2, 1],
      [1, 1],
    ],
  ],
  '4': [
    [
      [0, 2],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 2],
      [1, 0],
    ],
  ],
  '5': [
    [
      [1, 2],
      [0, 2],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  ],
  '6': [
    [
      [1, 2],
      [0, 2],
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
  ],
  '7': [
    [
      [0, 2],
      [1, 2],
      [0.4, 0],
    ],
  ],
  '8': [
    [
      [0, 1],
      [0, 0],
      [1, 0],
      [1, 2],
      [0, 2],
      [0, 1],
      [1, 1],
    ],
  ],
  '9': [
    [
      [0, 0],
      [1, 0],
      [1, 2],
      [0, 2],
      [0, 1],
      [1, 1],
    ],
  ],
  '\u2212': [
    [
      [0, 1],
      [0.8, 1],
    ],
  ],
  '.': [
    [
      [0.4, 0],
      [0.4, 0.3],
    ],
  ],
};

/** The strokes of a number in the middle of a cell; `null` lifts the pen. */
export function written(
  value: number,
  cell: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): { x: number[]; y: (number | null)[] } {
  // Two places after the point: the readouts have more.
  const text = formatNumber(Math.round(value * 100) / 100, { digits: 6, as: 'tick' });
  const signs = [...text].filter((sign) => sign in strokes);
  const advance = Math.min(0.46, 0.86 / signs.length) * cell.width;
  const [wide, high] = [0.66 * advance, 0.22 * cell.height];
  const left = cell.x - (advance * (signs.length - 1) + wide) / 2;
  const x: number[] = [];
  const y: (number | null)[] = [];
  signs.forEach((sign, place) => {
    for (const stroke of strokes[sign]!) {
      for (const [across, up] of stroke) {
        x.push(left + place * advance + across * wide);
        y.push(cell.y + (up - 1) * high);
      }
      x.push(left);
      y.push(null);
    }
  });
  return { x, y };
}
