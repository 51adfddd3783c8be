import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlineOf, leftParts, momentsOf, timeLeft } from '../../../src/practice/exam/clock';

const minute = 60_000;

it('time goes on from the start to the limit, and never below zero', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 300 }),
      fc.nat({ max: 400 * minute }),
      (start, minutes, gone) => {
        const left = timeLeft(start, minutes, start + gone);
        expect(left).toBe(Math.max(0, minutes * minute - gone));
        expect(left === 0).toBe(start + gone >= deadlineOf(start, minutes)!);
      },
    ),
  );
});

it('is never more than the limit, where a clock that was ahead at the start has been put right', () => {
  const start = Date.parse('2026-03-03T00:00:00Z');
  expect(timeLeft(start, 30, start - 24 * 60 * minute)).toBe(30 * minute);
});

it('without a limit there is no end', () => {
  expect(timeLeft(0, 0, 1e15)).toBe(Number.POSITIVE_INFINITY);
  expect(deadlineOf(0, 0)).toBeUndefined();
  expect(momentsOf(0)).toEqual([]);
});

it('is said aloud at few moments, each once', () => {
  expect(momentsOf(45)).toEqual([22.5, 5, 1].map((each) => each * minute));
  expect(momentsOf(10)).toEqual([5, 1].map((each) => each * minute));
  expect(momentsOf(2)).toEqual([minute]);
  expect(momentsOf(1)).toEqual([]);
});

it('is written in minutes, at the end in seconds', () => {
  expect(leftParts(45 * minute)).toEqual({ minutes: 45 });
  expect(leftParts(44.2 * minute)).toEqual({ minutes: 45 });
  expect(leftParts(2 * minute)).toEqual({ minutes: 2, seconds: 0 });
  expect(leftParts(61_200)).toEqual({ minutes: 1, seconds: 2 });
  expect(leftParts(0)).toEqual({ minutes: 0, seconds: 0 });
});
