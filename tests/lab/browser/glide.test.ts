import { afterEach, expect, it, vi } from 'vitest';
import { choice, integer, list, number, point, seed, toggle } from '../../../src/demo/parameters';
import { glide, stateBetween } from '../../../src/lab/browser/glide';
import { stubFrames } from './frames';

const params = {
  slope: number({ min: -2, max: 2, step: 0.125, value: 1 }),
  rate: number({ min: 0.001, max: 1000, step: 0.001, value: 1, scale: 'log' }),
  count: integer({ min: 1, max: 9, value: 4 }),
  batch: list({ min: -8, max: 8, step: 0.25, value: [0], minLength: 1, maxLength: 6 }),
  start: point({ min: -2, max: 2, step: 0.25, value: [0, 0] }),
  curve: choice(['line', 'square'], 'line'),
  shown: toggle(false),
  seed: seed(7),
};
const from = {
  slope: -1,
  rate: 0.01,
  count: 2,
  batch: [0, 4],
  start: [2, -2],
  curve: 'line',
  shown: false,
  seed: 7,
} as const;
const to = {
  slope: 1,
  rate: 100,
  count: 9,
  batch: [4, 0],
  start: [0, 2],
  curve: 'square',
  shown: true,
  seed: 4711,
} as const;

afterEach(() => vi.unstubAllGlobals());

it('numbers are in between on their own scale, whole numbers whole, and the rest is at its end', () => {
  expect(stateBetween(params, from, to, 0.5)).toEqual({
    slope: 0,
    rate: 1,
    count: 6,
    batch: [2, 2],
    start: [1, 0],
    curve: 'square',
    shown: true,
    seed: 4711,
  });
});

it('a list of another length is at its end at once', () => {
  expect(stateBetween(params, from, { ...to, batch: [1, 2, 3] }, 0.1)['batch']).toEqual([1, 2, 3]);
});

it('nothing on the way lies outside the two ends, however it is rounded', () => {
  const near = { ...from, slope: 0.12345, rate: 1.23456 };
  const next = { ...from, slope: 0.12346, rate: 1.23457 };
  for (const share of [0, 0.3, 0.9]) {
    const { slope, rate } = stateBetween(params, near, next, share);
    expect([near.slope, next.slope]).toContain(slope);
    expect([near.rate, next.rate]).toContain(rate);
  }
});

it('ends at the very state that was asked for, after 400 milliseconds', () => {
  const { frame, isWaiting } = stubFrames();
  const shown: unknown[] = [];
  glide(params, from, to, (state) => shown.push(state) > 0);
  for (const now of [1000, 1200, 1390, 1400]) frame(now);
  expect(shown.slice(0, -1)).not.toContain(to);
  expect(shown.at(-1)).toBe(to);
  expect([shown.length, isWaiting()]).toEqual([4, false]);
});

it('stops when it is no longer wanted', () => {
  const { frame, isWaiting } = stubFrames();
  glide(params, from, to, () => false);
  frame(0);
  expect(isWaiting()).toBe(false);
});
