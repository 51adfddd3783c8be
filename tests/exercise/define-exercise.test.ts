import { describe, expect, expectTypeOf, it } from 'vitest';
import { fill, multiple, numeric, single, trueFalse } from '../../src/exercise/define-exercise';
import { whole } from '../../src/exercise/draw';
import type { WordsOf } from '../../src/exercise/exercise-words';

const here = { demo: 'here' };
const there = { demo: 'there' };
const values = { n: 3 };

const sum = numeric({
  section: 'sums',
  params: { n: whole(1, 9) },
  solve: ({ n }) => n,
  see: () => here,
  pitfall: 'E0.1',
  slips: {
    doubled: ({ n }) => 2 * n,
    squared: { value: ({ n }) => 10 * n ** 2, see: () => there, pitfall: 'E0.2' },
  },
});

const table = fill({
  section: 'sums',
  params: { n: whole(1, 9) },
  see: () => here,
  cells: {
    plain: ({ n }) => n,
    square: {
      value: ({ n }) => n ** 2,
      slips: { doubled: ({ n }) => 2 * n, tenfold: ({ n }) => 10 * n ** 2 },
    },
  },
  given: ['plain'],
  blanks: 1,
});

describe('what an author leaves out of an exercise', () => {
  it('is half a percent of tolerance', () => {
    expect(sum.tolerance).toEqual({ relative: 0.005 });
    expect(table.tolerance).toEqual({ relative: 0.005 });
  });

  it('is what stands once for all slips, unless a slip says it otherwise', () => {
    expect(sum.slips.doubled.value(values)).toBe(6);
    expect([sum.slips.doubled.see?.(values), sum.slips.doubled.pitfall]).toEqual([here, 'E0.1']);
    expect([sum.slips.squared.see?.(values), sum.slips.squared.pitfall]).toEqual([there, 'E0.2']);
    expect(table.cells.square.slips.doubled.see?.(values)).toEqual(here);
  });

  it('is what stands once for all wrong options', () => {
    const options = { yes: 'right', no: 'wrong', never: { see: () => there } } as const;
    const asked = single({ section: 'sums', see: () => here, pitfall: 'E0.1', options });
    expect(asked.options.yes).toBe('right');
    expect(asked.options.no).toMatchObject({ pitfall: 'E0.1' });
    expect([asked.options.no, asked.options.never].map((each) => each !== 'right' && each.see?.({}))).toEqual(
      [here, there],
    );
    expect(multiple({ section: 'sums', options }).options.no).toEqual({});
  });

  it('is what stands once for all statements', () => {
    const { statements } = trueFalse({
      section: 'sums',
      see: () => here,
      statements: { round: false, flat: true, old: { isTrue: true, pitfall: 'E0.1' } },
    });
    expect([statements.round.isTrue, statements.flat.isTrue, statements.old.isTrue]).toEqual([
      false,
      true,
      true,
    ]);
    expect(Object.values(statements).map(({ see }) => see?.({}))).toEqual([here, here, here]);
    expect(statements.old.pitfall).toBe('E0.1');
    expect(statements.round.pitfall).toBeUndefined();
  });
});

describe('an author is told', () => {
  const asked = (options: Readonly<Record<string, 'right' | 'wrong'>>) => ({ section: 'sums', options });

  it('that one option is right, no more and no less, where one may be chosen', () => {
    const needs = 'single() needs exactly one option that is right';
    expect(() => single(asked({ a: 'wrong', b: 'wrong' }))).toThrow(needs);
    expect(() => single(asked({ a: 'right', b: 'right' }))).toThrow(needs);
    expect(single(asked({ a: 'right', b: 'wrong' })).kind).toBe('single');
  });

  it('that one option at least is right, where several may be chosen', () => {
    expect(() => multiple(asked({ a: 'wrong' }))).toThrow('multiple() needs an option that is right');
    expect(multiple(asked({ a: 'right', b: 'wrong' })).kind).toBe('multiple');
    expect(multiple(asked({ a: 'right', b: 'right' })).kind).toBe('multiple');
  });
});

describe('the engine refuses a draw', () => {
  const accepted = (exercise: { readonly accept?: (drawn: { n: number }) => boolean }): number[] =>
    [1, 2, 3, 4, 5].filter((n) => exercise.accept?.({ n }));
  const question = { section: 'sums', params: { n: whole(1, 5) } } as const;

  it('for which a slip leads to the answer', () => {
    const slips = { squared: ({ n }: { n: number }) => n ** 2 };
    expect(accepted(numeric({ ...question, solve: ({ n }) => n, slips }))).toEqual([2, 3, 4, 5]);
  });

  it('for which two slips lead to the same', () => {
    const slips = { tenfold: ({ n }: { n: number }) => 10 * n, thirty: () => 30 };
    expect(accepted(numeric({ ...question, solve: ({ n }) => n, slips }))).toEqual([1, 2, 4, 5]);
  });

  it('for which a slip is within 2 % of the answer, or of what the exercise says instead', () => {
    const slips = { near: ({ n }: { n: number }) => n * (1 + n / 200) };
    expect(accepted(numeric({ ...question, solve: ({ n }) => n, slips }))).toEqual([5]);
    expect(accepted(numeric({ ...question, apart: 0.012, solve: ({ n }) => n, slips }))).toEqual([3, 4, 5]);
  });

  it('for which a slip is within twice the absolute tolerance of the answer', () => {
    const slips = { near: ({ n }: { n: number }) => 1000 + n };
    const tolerance = { absolute: 1.25 };
    expect(accepted(numeric({ ...question, tolerance, solve: () => 1000, slips }))).toEqual([3, 4, 5]);
  });

  it('for which a slip has no value', () => {
    const slips = { none: ({ n }: { n: number }) => (n === 2 ? Number.NaN : -n) };
    expect(accepted(numeric({ ...question, solve: ({ n }) => n, slips }))).toEqual([1, 3, 4, 5]);
  });

  it('for which the slips of one cell of a worked example coincide with its value', () => {
    expect(accepted(table)).toEqual([1, 3, 4, 5]);
  });

  it('that the question itself refuses, without computing it', () => {
    const solve = ({ n }: { n: number }): number => {
      if (n === 3) throw new Error('no value here');
      return n;
    };
    expect(accepted(numeric({ ...question, accept: ({ n }) => n !== 3, solve, slips: {} }))).toEqual([
      1, 2, 4, 5,
    ]);
  });
});

it('the words of an exercise have a text for each of its keys, by type', () => {
  expectTypeOf<keyof WordsOf<typeof sum>['slips']>().toEqualTypeOf<'doubled' | 'squared'>();
  expectTypeOf<keyof WordsOf<typeof table>['cells']>().toEqualTypeOf<'plain' | 'square'>();
  expectTypeOf<keyof WordsOf<typeof table>['slips']>().toEqualTypeOf<'square.doubled' | 'square.tenfold'>();
  expect(Object.keys(table.cells.plain.slips)).toEqual([]);
});
