import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integer, number } from '../../src/demo/parameters';
import { fromPosition, nextPosition, sliderRange, toPosition } from '../../src/lab/slider';

const logarithmic = number({ min: 0.001, max: 100, step: 0.001, value: 1, scale: 'log' });
const layers = integer({ min: 1, max: 1000, value: 10, scale: 'log' });
const linear = number({ min: -1, max: 1, step: 0.05, value: 0 });

describe('a slider', () => {
  it('moves in the units of a linear parameter', () => {
    expect(sliderRange(linear)).toEqual({ min: -1, max: 1, step: 0.05 });
    expect(toPosition(linear, 0.35)).toBe(0.35);
    expect(fromPosition(linear, 0.35)).toBe(0.35);
  });

  it.each([logarithmic, layers])('reaches both ends of a logarithmic parameter', (parameter) => {
    const { min, max } = sliderRange(parameter);
    expect(fromPosition(parameter, min)).toBe(parameter.min);
    expect(fromPosition(parameter, max)).toBe(parameter.max);
  });

  it('stays within half a position of a value', () => {
    const position = (logarithmic.max / logarithmic.min) ** (1 / sliderRange(logarithmic).max);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 100, noNaN: true }), (value) => {
        const ratio = fromPosition(logarithmic, toPosition(logarithmic, value)) / value;
        // Half a position, and the rounding to three significant digits.
        expect(Math.abs(Math.log(ratio))).toBeLessThanOrEqual(Math.log(position) / 2 + 0.006);
      }),
    );
  });

  it.each([logarithmic, layers])(
    'gives another value at each press of a key, from one end to the other',
    (parameter) => {
      for (const direction of [1, -1] as const) {
        const { min, max } = sliderRange(parameter);
        const [from, to] = direction === 1 ? [min, max] : [max, min];
        let position = from;
        while (fromPosition(parameter, position) !== fromPosition(parameter, to)) {
          const next = nextPosition(parameter, position, direction);
          const change = fromPosition(parameter, next) - fromPosition(parameter, position);
          expect(change * direction).toBeGreaterThan(0);
          position = next;
        }
        expect(fromPosition(parameter, nextPosition(parameter, to, direction))).toBe(
          fromPosition(parameter, to),
        );
      }
    },
  );

  it('takes one press from 4 layers to 5', () => {
    expect(fromPosition(layers, nextPosition(layers, toPosition(layers, 4), 1))).toBe(5);
  });

  it('never moves back when its position moves on', () => {
    for (const parameter of [logarithmic, layers]) {
      const { min, max } = sliderRange(parameter);
      for (let position = min; position < max; position++) {
        const [here, next] = [fromPosition(parameter, position), fromPosition(parameter, position + 1)];
        expect(next).toBeGreaterThanOrEqual(here);
      }
    }
  });

  it('gives whole numbers to a whole parameter', () => {
    const { min, max } = sliderRange(layers);
    for (let position = min; position <= max; position++) {
      expect(Number.isInteger(fromPosition(layers, position))).toBe(true);
    }
  });
});
