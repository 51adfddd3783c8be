// Numbers drawn with a pen, since a map of cells has no text: each sign is some strokes in a box of width 1 and height 2, which is
// drawn as wide as the sign.

import { formatNumber } from '../../../../src/demo/format';

export type Stroke = readonly (readonly [x: number, y: number])[];

const shapes: Readonly<Record<string, readonly Stroke[]>> = {
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
      [0, 1.5],
      [1, 2],
      [1, 0],
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
      [1, 1],
    ],
  ],
  '.': [
    [
      [0.5, 0],
      [0.5, 0.3],
    ],
  ],
};

/** How wide a sign is, in widths of a digit, and the space before the next. */
const widths: Readonly<Record<string, number>> = { '1': 0.5, '\u2212': 0.7, '.': 0.2 };
const space = 0.4;

/** The strokes of a number in the middle of a place that is so many cells wide. */
export function written(
  value: number,
  place: { readonly x: number; readonly y: number; readonly cells: number },
  cell: { readonly width: number; readonly height: number },
): Stroke[] {
  // Two places after the point: the readouts have more.
  const text = formatNumber(Math.round(value * 100) / 100, { digits: 6, as: 'tick' });
  const signs = [...text].filter((sign) => sign in shapes);
  const widthOf = (sign: string) => widths[sign] ?? 1;
  const long = signs.reduce((sum, sign) => sum + widthOf(sign), space * (signs.length - 1));
  const wide = Math.min(0.3, (0.8 * place.cells) / long) * cell.width;
  const high = 0.26 * cell.height;
  let left = place.x - (long * wide) / 2;
  return signs.flatMap((sign) => {
    const start = left;
    left += (widthOf(sign) + space) * wide;
    return shapes[sign]!.map((stroke) =>
      stroke.map(
        ([across, up]) => [start + across * widthOf(sign) * wide, place.y + (up - 1) * high] as const,
      ),
    );
  });
}
