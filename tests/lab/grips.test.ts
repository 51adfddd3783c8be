import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Handle } from '../../src/demo/handles';
import { integer, list, number, type ParameterTable, points, type State } from '../../src/demo/parameters';
import { axisMap } from '../../src/lab/axis-map';
import { changesOf, type Direction, gripsOf, nudged, snapped } from '../../src/lab/grips';

const params = {
  rate: number({ min: -2, max: 3, step: 0.1, value: 0.5 }),
  odd: number({ min: 0.25, max: 2, step: 0.5, value: 0.25 }),
  tiny: number({ min: 1e-6, max: 1, step: 1e-6, value: 1e-3, scale: 'log' }),
  fan: integer({ min: 1, max: 4096, value: 5, scale: 'log' }),
  beta: number({ min: 0, max: 0.999, step: 0.001, value: 0.9 }),
  batch: list({ min: -5, max: 5, step: 0.5, value: [1, 3], minLength: 1, maxLength: 4 }),
  data: points({
    min: -1,
    max: 1,
    step: 0.25,
    minLength: 1,
    maxLength: 3,
    value: [
      [0, 1],
      [0.5, -1],
    ],
  }),
} satisfies ParameterTable;

const state: State = {
  rate: 0.5,
  odd: 0.25,
  tiny: 1e-3,
  fan: 5,
  beta: 0.9,
  batch: [1, 3],
  data: params.data.value,
};
const shown = { params: state, result: {} };
const map = axisMap('linear', { min: 0, max: 20 }, 0, 400);
const grips = (handle: Handle<State, object>, params_ = state) =>
  gripsOf(handle, params, { params: params_, result: {} });
const directionOf = (handle: Handle<State, object>): Direction => grips(handle)[0]?.x as Direction;

it('puts a value on the steps of its parameter, counted from the least one, and inside its range', () => {
  expect([0.26, 0.6, 1.9, 9, -9].map((value) => snapped(params.odd, value))).toEqual([
    0.25, 0.75, 1.75, 2, 0.25,
  ]);
});

it('rounds a logarithmic value to three digits, and one of whole numbers to a whole one', () => {
  expect(snapped(params.tiny, 0.0123456)).toBe(0.0123);
  expect(snapped(params.fan, 17.4)).toBe(17);
  expect(snapped(params.tiny, 1e9)).toBe(1);
});

it('an arrow key moves a value in the direction of its picture, by a step at least, and never out of its range', () => {
  for (const name of ['rate', 'odd', 'tiny', 'fan'] as const) {
    const { min, max } = params[name];
    const direction = directionOf({ x: name });
    fc.assert(
      fc.property(fc.double({ min, max, noNaN: true }), fc.constantFrom(-20, -5, 5, 20), (any, pixels) => {
        const value = snapped(params[name], any);
        const next = nudged(direction, { params: { ...state, [name]: value }, result: {} }, map, pixels);
        expect(next).toBeGreaterThanOrEqual(min);
        expect(next).toBeLessThanOrEqual(max);
        if (value !== (pixels > 0 ? max : min)) expect(Math.sign(next - value)).toBe(Math.sign(pixels));
      }),
    );
  }
});

it('a mark that is a function of its parameter follows the inverse', () => {
  const byWindow = {
    parameter: 'beta',
    toPlace: (beta: number) => 1 / (1 - beta),
    toValue: (window: number) => 1 - 1 / Math.max(1, window),
  };
  const [grip] = grips({ x: byWindow });
  expect(grip?.at).toEqual({ x: expect.closeTo(10, 12), y: undefined });
  // 20 pixels are one step of the window of 10.
  expect(nudged(directionOf({ x: byWindow }), shown, map, 20)).toBe(0.909);
  expect(nudged(directionOf({ x: byWindow }), shown, map, -1000)).toBe(0);
});

it('a list has a handle for each of its numbers, which changes no other', () => {
  const all = grips({ x: { parameter: 'batch', entry: 'each' }, y: (_, entry) => 10 * entry });
  expect(all.map(({ at }) => at)).toEqual([
    { x: 1, y: 0 },
    { x: 3, y: 10 },
  ]);
  expect(changesOf(all[1]!, state, { x: -2.2 })).toEqual({ batch: [1, -2] });
});

it('a list that is too short is filled up to the number that is moved', () => {
  const [grip] = grips({ x: { parameter: 'batch', entry: 3 } });
  expect(grip?.at.x).toBe(0);
  expect(changesOf(grip!, state, { x: 4 })).toEqual({ batch: [1, 3, 0, 4] });
});

it('each of several points has a handle that moves both of its coordinates', () => {
  const all = grips({ points: 'data' });
  expect(all.map(({ at }) => [at.x, at.y])).toEqual(params.data.value);
  expect(changesOf(all[0]!, state, { x: -0.9, y: 7 })).toEqual({
    data: [
      [-1, 1],
      [0.5, -1],
    ],
  });
  expect(changesOf(all[1]!, state, { y: 0.1 })).toEqual({
    data: [
      [0, 1],
      [0.5, 0],
    ],
  });
});

it('where a handle has no place there is none, and a number that is none changes nothing', () => {
  expect(grips({ x: 'rate', y: () => null })).toEqual([]);
  expect(changesOf(grips({ x: 'rate' })[0]!, state, { x: Number.NaN })).toEqual({});
});
