import type { Frame } from '../../src/lab/series-svg';

/** A frame of 300 × 200 pixels in which x and y go from 0 to 10. */
export const frame: Frame = {
  x: { toPixel: (value) => 30 * value, toValue: (pixel) => pixel / 30 },
  y: { toPixel: (value) => 200 - 20 * value, toValue: (pixel) => (200 - pixel) / 20 },
  left: 0,
  right: 300,
  top: 0,
  bottom: 200,
  base: 200,
  type: 1,
};
