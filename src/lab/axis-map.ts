import type { PictureAxis } from './picture';

/** Turns values of an axis into pixels and back. */
export interface AxisMap {
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
}

export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** The smallest of 1, 2, 5 times a power of ten that is at least `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

/** Limits where an axis declares none: those of the data, widened to round numbers. */
export function axisLimits(axis: PictureAxis, data: Limits, count: number): Limits {
  const { min, max } = axis;
  if (min !== undefined && max !== undefined && min < max) return { min, max };
  if (axis.scale === 'log') {
    const low = min ?? 10 ** Math.floor(Math.log10(data.min) + 1e-9);
    const high = max ?? 10 ** Math.ceil(Math.log10(data.max) - 1e-9);
    return low < high ? { min: low, max: high } : { min: low / 10, max: low * 10 };
  }
  const low = min ?? data.min;
  const high = max ?? data.max;
  if (!(low < high)) {
    const pad = Math.max(Math.abs(low) * 0.1, 0.5);
    return { min: min ?? low - pad, max: low + pad };
  }
  const step = roundStep((high - low) / count);
  return {
    min: min ?? Math.floor(low / step + 1e-9) * step,
    max: max ?? Math.ceil(high / step - 1e-9) * step,
  };
}

/** Wider limits on the axis that has room, so that one unit is as long across as it is up. */
export function equalUnits(x: Limits, y: Limits, width: number, height: number): readonly [Limits, Limits] {
  const unit = Math.min(width / (x.max - x.min), height / (y.max - y.min));
  const widened = ({ min, max }: Limits, pixels: number): Limits => {
    const beyond = (pixels / unit - (max - min)) / 2;
    return { min: min - beyond, max: max + beyond };
  };
  return [widened(x, width), widened(y, height)];
}

/** About `count` round numbers inside the limits, powers of ten on a logarithmic axis. */
export function axisTicks(scale: 'linear' | 'log', { min, max }: Limits, count: number): number[] {
  if (scale === 'log' && max / min >= 10) {
    const first = Math.ceil(Math.log10(min) - 1e-9);
    const last = Math.floor(Math.log10(max) + 1e-9);
    const every = Math.max(1, Math.ceil((last - first + 1) / count));
    const ticks: number[] = [];
    for (let power = Math.ceil(first / every) * every; power <= last; power += every) ticks.push(10 ** power);
    if (ticks.length > 1) return ticks;
  }
  const step = roundStep((max - min) / count);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Maps limits onto the pixels from `start` to `end`. */
export function axisMap(scale: 'linear' | 'log', { min, max }: Limits, start: number, end: number): AxisMap {
  const log = scale === 'log';
  const scaled = (value: number): number => (log ? Math.log(value) : value);
  const low = scaled(min);
  const width = scaled(max) - low;
  return {
    toPixel: (value) => start + ((scaled(value) - low) / width) * (end - start),
    toValue(pixel) {
      const value = low + ((pixel - start) / (end - start)) * width;
      return log ? Math.exp(value) : value;
    },
  };
}
