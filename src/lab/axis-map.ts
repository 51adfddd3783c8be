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

/** The next finer of the steps 1, 2, 5 times a power of ten. */
function finerStep(step: number): number {
  return roundStep(step / 2.6);
}

function multiples(step: number, { min, max }: Limits): number[] {
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Every `every`th power of ten, times each of the factors, inside the limits. */
function powers({ min, max }: Limits, factors: readonly number[], every = 1): number[] {
  const first = Math.floor(Math.floor(Math.log10(min) + 1e-9) / every) * every;
  const ticks: number[] = [];
  for (let power = first; 10 ** power <= max * (1 + 1e-9); power += every) {
    for (const factor of factors) ticks.push(Number((factor * 10 ** power).toPrecision(12)));
  }
  return ticks.filter((tick) => tick >= min * (1 - 1e-9) && tick <= max * (1 + 1e-9));
}

function hasPowers(scale: 'linear' | 'log', { min, max }: Limits): boolean {
  return scale === 'log' && max / min >= 10;
}

/** Sets of ticks from few to many. */
function* tickSets(scale: 'linear' | 'log', limits: Limits, count: number): Generator<number[]> {
  if (hasPowers(scale, limits)) {
    const all = powers(limits, [1]).length;
    for (let every = Math.max(1, Math.ceil(all / count)); every > 0; every--)
      yield powers(limits, [1], every);
    yield powers(limits, [1, 3]);
    yield powers(limits, [1, 2, 5]);
    return;
  }
  let step = roundStep((limits.max - limits.min) / count);
  for (let finer = 0; finer < 4; finer++, step = finerStep(step)) yield multiples(step, limits);
}

/** How many ticks an axis should have at least, and may have at most. */
export interface TickRoom {
  readonly fewest: number;
  readonly most: number;
}

/** About `count` round numbers inside the limits, powers of ten on a logarithmic axis; more where these are too few and there is room. */
export function axisTicks(
  scale: 'linear' | 'log',
  limits: Limits,
  count: number,
  { fewest, most }: TickRoom = { fewest: 2, most: 12 },
): number[] {
  let best: number[] = [];
  for (const ticks of tickSets(scale, limits, count)) {
    if (best.length >= 2 && ticks.length > most) break;
    if (ticks.length > best.length) best = ticks;
    if (best.length >= fewest) break;
  }
  return best;
}

/** The places 1, 2, 3 … that have a name: all, or every second, third … where a name is as wide as `each`. */
export function namedTicks(
  names: readonly string[],
  { min, max }: Limits,
  pixels: number,
  each: number,
): number[] {
  const every = Math.max(1, Math.ceil((each * (max - min)) / pixels));
  const places = names.map((_, index) => index + 1).filter((place) => place >= min && place <= max);
  return places.filter((_, index) => index % every === 0);
}

/** The room between two lines of a logarithmic axis, in pixels, that the eye still tells apart. */
const leastBetween = 2.5;

/** The values between the ticks of a logarithmic axis that get a line without a number: 2 to 9 times each power of ten, where they fit. */
export function minorTicks(
  scale: 'linear' | 'log',
  limits: Limits,
  ticks: readonly number[],
  pixels: number,
): number[] {
  if (!hasPowers(scale, limits)) return [];
  const decade = pixels / Math.log10(limits.max / limits.min);
  const fits = (ratio: number): boolean => decade * Math.log10(ratio) >= leastBetween;
  const factors = fits(10 / 9) ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : fits(2) ? [1, 2, 5] : [1];
  return powers(limits, factors).filter((value) => !ticks.some((tick) => Math.abs(tick / value - 1) < 1e-9));
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
