import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLimits, axisMap, axisTicks, equalUnits, minorTicks } from '../../src/lab/axis-map';
import { evenly } from '../math/evenly';

const free = { label: 'axis', min: undefined, max: undefined, percent: false } as const;
const ends = fc
  .tuple(evenly(-1e6, 1e6), fc.double({ min: 1e-3, max: 1e6, noNaN: true }))
  .map(([min, width]) => ({ min, max: min + width }));
const positiveEnds = fc
  .tuple(fc.double({ min: 1e-9, max: 1e3, noNaN: true }), fc.double({ min: 1.01, max: 1e9, noNaN: true }))
  .map(([min, factor]) => ({ min, max: min * factor }));

describe('an axis without limits of its own', () => {
  it('holds its data', () => {
    const holds = (scale: 'linear' | 'log') => (data: { min: number; max: number }) => {
      const { min, max } = axisLimits({ ...free, scale }, data, 5);
      const slack = 1e-8 * (scale === 'log' ? data.min : data.max - data.min);
      expect(min).toBeLessThanOrEqual(data.min + slack);
      expect(max).toBeGreaterThanOrEqual(data.max * (scale === 'log' ? 1 - 1e-8 : 1) - slack);
    };
    fc.assert(fc.property(ends, holds('linear')));
    fc.assert(fc.property(positiveEnds, holds('log')));
  });

  it('has a width even when all data are one number', () => {
    for (const scale of ['linear', 'log'] as const) {
      for (const value of [0.001, 1, 7, 1e6]) {
        const { min, max } = axisLimits({ ...free, scale }, { min: value, max: value }, 5);
        expect(min).toBeLessThan(max);
      }
    }
  });
});

it('has at least two ticks, and few, all inside', () => {
  const fits = (scale: 'linear' | 'log') => (limits: { min: number; max: number }) => {
    const ticks = axisTicks(scale, limits, 5);
    const slack = 1e-6 * (limits.max - limits.min);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(12);
    for (const tick of ticks) {
      expect(tick).toBeGreaterThanOrEqual(limits.min - slack);
      expect(tick).toBeLessThanOrEqual(limits.max + slack);
    }
  };
  fc.assert(fc.property(ends, fits('linear')));
  fc.assert(fc.property(positiveEnds, fits('log')));
});

it('has as many ticks as are asked for where there is room, and no more than fit', () => {
  const room = { fewest: 4, most: 7 };
  expect(axisTicks('linear', { min: 0, max: 0.9 }, 3, room)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(axisTicks('log', { min: 1e-8, max: 1 }, 3, room)).toEqual([1e-8, 1e-6, 1e-4, 0.01, 1]);
  expect(axisTicks('log', { min: 1, max: 100 }, 3, room)).toEqual([1, 3, 10, 30, 100]);
  expect(axisTicks('linear', { min: 0, max: 0.9 }, 2, { fewest: 4, most: 3 })).toEqual([0, 0.5]);
});

it('has lines without numbers between the powers of ten, as many as the eye can tell apart', () => {
  const limits = { min: 1, max: 100 };
  expect(minorTicks('log', limits, [1, 10, 100], 60)).toEqual([2, 5, 20, 50]);
  expect(minorTicks('log', limits, [1, 10, 100], 600)).toHaveLength(16);
  expect(minorTicks('log', limits, [1, 100], 10)).toEqual([10]);
  expect(minorTicks('linear', limits, [1, 10, 100], 600)).toEqual([]);
});

it('maps its ends to the ends of the picture, and back', () => {
  fc.assert(
    fc.property(positiveEnds, fc.constantFrom('linear' as const, 'log' as const), (limits, scale) => {
      const map = axisMap(scale, limits, 40, 600);
      expect(map.toPixel(limits.min)).toBeCloseTo(40, 6);
      expect(map.toPixel(limits.max)).toBeCloseTo(600, 6);
      expect(map.toValue(320) / map.toValue(map.toPixel(map.toValue(320)))).toBeCloseTo(1, 9);
    }),
  );
});

it('equal units widen the axis that has room, about its middle, and leave the other as it is', () => {
  const [x, y] = equalUnits({ min: -2, max: 2 }, { min: 0, max: 2 }, 400, 400);
  expect(x).toEqual({ min: -2, max: 2 });
  expect(y).toEqual({ min: -1, max: 3 });
  const [wide] = equalUnits({ min: -2, max: 2 }, { min: 0, max: 2 }, 800, 200);
  expect(wide).toEqual({ min: -4, max: 4 });
});
