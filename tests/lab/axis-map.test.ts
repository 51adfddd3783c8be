import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLimits, axisMap, axisTicks, equalUnits } from '../../src/lab/axis-map';

const free = { label: 'axis', min: undefined, max: undefined, percent: false } as const;
const ends = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }))
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
