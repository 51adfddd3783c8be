import { describe, expect, it } from 'vitest';
import { areApart, canBeToldApart } from '../../src/exercise/tolerance';

describe('values that a reader with three digits can tell apart', () => {
  it.each([
    [[100, 102.05], true],
    [[100, 102.03], false],
    [[102.05, 100], true],
    [[-100, -102.05], true],
    [[-100, -102.03], false],
    [[-1, 1], true],
    [[0, 1e-9], true],
    [[5, 5], false],
    [[1, 2, 3, 2.01], false],
    [[7], true],
    [[], true],
    [[Number.NaN, 1], false],
  ])('%j: %j', (values, apart) => {
    expect(areApart(values)).toBe(apart);
  });

  it('differ by the share that is asked for', () => {
    expect([100, 101, 102, 106].map((value) => areApart([100, value], 0.05))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(canBeToldApart([100, 102.03], { relative: 0.005 }, 0.01)).toBe(true);
    expect(canBeToldApart([100, 102.03], { relative: 0.005 }, undefined)).toBe(false);
  });

  it('differ by more than twice an absolute tolerance, which says itself how exact an answer is', () => {
    const apart = (value: number) => canBeToldApart([1000, value], { absolute: 0.5 }, undefined);
    expect([1000.5, 1001, 1001.001, 999, 998.99].map(apart)).toEqual([false, false, true, false, true]);
  });
});
