import { describe, expect, it } from 'vitest';
import {
  requireFinite,
  requireNotNegative,
  requirePositive,
  requireProperShare,
  requireShare,
  requireWhole,
} from '../../src/math/checks';
import { MathError } from '../../src/math/errors';

const least = Number.MIN_VALUE;
const largest = Number.MAX_VALUE;
const justBelowOne = 1 - Number.EPSILON / 2;
const justAboveOne = 1 + Number.EPSILON;

type Check = (caller: string, what: string, value: number) => void;

describe.each<[name: string, check: Check, range: string, taken: number[], refused: number[]]>([
  [
    'finite',
    requireFinite,
    'f needs a finite x, not',
    [0, -1, largest, -largest],
    [Number.NaN, Infinity, -Infinity],
  ],
  [
    'not negative',
    requireNotNegative,
    'f needs a finite x of at least 0, not',
    [0, least, largest],
    [-least, -1, Infinity, Number.NaN],
  ],
  [
    'positive',
    requirePositive,
    'f needs a finite x above 0, not',
    [least, 1, largest],
    [0, -least, Infinity, Number.NaN],
  ],
  [
    'a share',
    requireShare,
    'f needs a x from 0 to 1, not',
    [0, least, 0.5, 1],
    [-least, justAboveOne, 1.005, 2, Infinity, Number.NaN],
  ],
  [
    'a proper share',
    requireProperShare,
    'f needs a x between 0 and 1, both left out, not',
    [least, 0.5, justBelowOne],
    [0, 1, -1, justAboveOne, 1.005, 2, Number.NaN],
  ],
])('what must be %s', (_, check, range, taken, refused) => {
  it('is taken up to the ends of its range', () => {
    for (const value of taken) expect(() => check('f', 'x', value), String(value)).not.toThrow();
  });

  it('is refused beyond, and the error names it', () => {
    for (const value of refused)
      expect(() => check('f', 'x', value), String(value)).toThrow(new MathError(`${range} ${value}`));
  });
});

describe('what must be a whole number', () => {
  it('is one from the least on, which is 0 unless another is asked for', () => {
    for (const value of [0, 1, 1e15]) expect(() => requireWhole('f', 'steps', value)).not.toThrow();
    for (const value of [3, 4]) expect(() => requireWhole('f', 'steps', value, 3)).not.toThrow();
  });

  it('is refused otherwise, and the error names it', () => {
    for (const value of [-1, 0.5, Infinity, Number.NaN])
      expect(() => requireWhole('f', 'steps', value)).toThrow(
        new MathError(`f needs a whole number of steps, at least 0, not ${value}`),
      );
    expect(() => requireWhole('f', 'steps', 2, 3)).toThrow(
      new MathError('f needs a whole number of steps, at least 3, not 2'),
    );
  });
});
