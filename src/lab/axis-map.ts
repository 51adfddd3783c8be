import type { PictureAxis } from './picture';

/** Turns values of an axis into pixels and back. */
export interface AxisMap {
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
  readonly ticks: readonly number[];
}

/** About `count` round numbers between two limits. */
function roundTicks(min: number, max: number, count: number): number[] {
  const rough = (max - min) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const tick = (first + index) * step;
    return Number(tick.toPrecision(12));
  });
}

function powersOfTen(min: number, max: number): number[] {
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => 10 ** (first + index));
}

/** Maps an axis with limits onto the pixels from `start` to `end`. */
export function axisMap(axis: PictureAxis, start: number, end: number, count: number): AxisMap {
  const log = axis.scale === 'log';
  const min = axis.min ?? (log ? 1 : 0);
  const max = axis.max ?? (log ? 10 : 1);
  const scaled = (value: number): number => (log ? Math.log(value) : value);
  const low = scaled(min);
  const width = scaled(max) - low;
  return {
    toPixel: (value) => start + ((scaled(value) - low) / width) * (end - start),
    toValue(pixel) {
      const value = low + ((pixel - start) / (end - start)) * width;
      return log ? Math.exp(value) : value;
    },
    ticks: log ? powersOfTen(min, max) : roundTicks(min, max, count),
  };
}
