// Seven scalings of the same five numbers.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, list, number } from '../../../../src/demo/parameters';
import { decimalExponent } from '../../../../src/math/scaling/decimal-exponent';
import { interquartileRange, quantile } from '../../../../src/math/scaling/quantile';
import { fitScaler, scaled } from '../../../../src/math/scaling/scaler';
import { unitVector, vectorNorm } from '../../../../src/math/scaling/unit-vector';
import { standardDeviation } from '../../../../src/math/statistics';

export const methods = ['minMax', 'zScore', 'robust', 'decimal', 'l1', 'l2', 'log'] as const;
export type Method = (typeof methods)[number];

/** The picture ends here, so that what leaves it is seen to leave. */
export const farthest = 3;
/** Where the picture with the moving fifth number begins and ends. */
export const sweepStart = 10;
export const sweepEnd = 200;

type Range = readonly [number, number];

/** What the picture shows of the scaled numbers: their range where a method has one. */
function heightOf(method: Method, values: readonly number[], [lower, upper]: Range): Range {
  switch (method) {
    case 'zScore':
    case 'robust':
      return [-farthest, farthest];
    case 'minMax':
    case 'log': {
      const pad = 0.1 * (upper - lower);
      return [lower - pad, upper + pad];
    }
    default:
      return [Math.min(...values) < 0 ? -1.1 : -0.1, 1.1];
  }
}
/** The methods that have a curve in the picture with the moving fifth number. */
const swept: readonly Method[] = ['minMax', 'zScore', 'robust', 'log'];

/** The numbers scaled by one method; `null` where the logarithm does not exist. */
function scaledBy(method: Method, values: readonly number[], range: Range): number[] | null {
  switch (method) {
    case 'l1':
    case 'l2':
      return unitVector(values, method);
    case 'log':
      return Math.min(...values) > -1 ? scaled('minMax', values.map(Math.log1p), range) : null;
    default:
      return scaled(method, values, range);
  }
}

/** The numbers that the formula of a method shows. */
function unitsOf(method: Method, values: readonly number[], range: Range) {
  switch (method) {
    case 'l1':
    case 'l2':
      return { center: 0, unit: vectorNorm(values, method) };
    case 'log':
      return Math.min(...values) > -1
        ? fitScaler('minMax', values.map(Math.log1p), range)
        : { center: null, unit: null };
    default:
      return fitScaler(method, values, range);
  }
}

/** The width of the first four after scaling. */
function roomOf(result: readonly number[] | null): number | null {
  if (result === null) return null;
  const others = result.slice(0, 4);
  return Math.max(...others) - Math.min(...others);
}

/** That width as a share of the whole width; `null` where all five are equal. */
function shareOf(result: readonly number[] | null): number | null {
  const whole = result === null ? 0 : Math.max(...result) - Math.min(...result);
  return whole > 0 ? (roomOf(result) ?? 0) / whole : null;
}

const places = Array.from({ length: 96 }, (_, i) => sweepStart + (i * (sweepEnd - sweepStart)) / 95);

export const model = defineModel({
  id: 'scaling-methods',
  params: {
    values: list({ min: -1000, max: 1000, step: 1, value: [2, 4, 6, 8, 100], minLength: 5, maxLength: 5 }),
    method: choice(methods, 'minMax'),
    lower: number({ min: -2, max: 0, step: 0.1, value: 0 }),
    upper: number({ min: 0.5, max: 2, step: 0.1, value: 1 }),
  },
  compute({ values, method, lower, upper }) {
    const range: Range = [lower, upper];
    const all = Object.fromEntries(methods.map((each) => [each, scaledBy(each, values, range)])) as Record<
      Method,
      number[] | null
    >;
    const result = all[method];
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const pad = 0.05 * (high - low) || 1;
    const ends: Range = [low - pad, high + pad];
    const { center, unit } = unitsOf(method, values, range);
    const mapped = Array.from({ length: 61 }, (_, i) => ends[0] + (i * (ends[1] - ends[0])) / 60);
    const stretch = method === 'minMax' || method === 'log' ? upper - lower : 1;
    const base = method === 'minMax' || method === 'log' ? lower : 0;
    const map = (x: number): number | null => {
      if (center === null || unit === null || unit === 0) return null;
      if (method === 'log' && x <= -1) return null;
      return base + (stretch * ((method === 'log' ? Math.log1p(x) : x) - center)) / unit;
    };
    const inside = (y: number | null) => (y !== null && Math.abs(y) <= farthest ? y : null);
    const room = (each: Method) => ({
      x: places,
      y: places.map((fifth) => roomOf(scaledBy(each, [...values.slice(0, 4), fifth], range))),
    });
    const fifth = values[4] ?? 0;
    const roomNow = roomOf(result);
    const population = standardDeviation(values);
    return {
      scaled: result,
      room: roomNow,
      roomShare: shareOf(result),
      here:
        swept.includes(method) && roomNow !== null && fifth >= sweepStart && fifth <= sweepEnd
          ? { x: [fifth], y: [roomNow] }
          : null,
      population,
      sample: population * Math.sqrt(values.length / (values.length - 1)),
      exponent: decimalExponent(values),
      lengths: [vectorNorm(values, 'l1'), vectorNorm(values, 'l2')],
      middle: [quantile(values, 0.5), interquartileRange(values)],
      center,
      unit,
      all,
      ends,
      height: heightOf(method, values, range),
      /** Whether the fifth number lies beyond the others, so that their width means something. */
      fifthIsOutmost: fifth > Math.max(...values.slice(0, 4)) || fifth < Math.min(...values.slice(0, 4)),
      outside: (result ?? []).filter((value) => Math.abs(value) > farthest),
      constant: Math.min(...values) === Math.max(...values),
      mapLine: { x: mapped, y: mapped.map((x) => inside(map(x))) },
      points: result === null ? null : { x: values, y: result.map(inside) },
      minMaxRoom: room('minMax'),
      zScoreRoom: room('zScore'),
      robustRoom: room('robust'),
      logRoom: room('log'),
    };
  },
});
