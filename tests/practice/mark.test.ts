import { describe, expect, it } from 'vitest';
import {
  derivation,
  type Exercise,
  fill,
  multiple,
  numeric,
  short,
  single,
  trueFalse,
} from '../../src/exercise/define-exercise';
import { between, formula } from '../../src/exercise/formula';
import type { Variant } from '../../src/exercise/variant';
import { type Given, isNear, type Mark, mark } from '../../src/practice/mark';

const section = 'here';
/** A variant that draws nothing but what is said. */
const variant = (more: Partial<Variant> = {}): Variant => ({
  seed: 1,
  values: {},
  spots: {},
  order: [],
  ...more,
});
const marked = (exercise: Exercise, given: Given, more: Partial<Variant> = {}): Mark =>
  mark(exercise, variant(more), given);

describe('a number is right', () => {
  it.each([
    [199, 200, true],
    [201, 200, true],
    [198.9, 200, false],
    [201.1, 200, false],
    [-201, -200, true],
    [-198.9, -200, false],
    [200, -200, false],
  ])('%d for %d within half a percent: %j', (given, right, isRight) => {
    expect(isNear(given, right, { relative: 0.005 })).toBe(isRight);
  });

  it.each([
    [0.05, 0, true],
    [-0.05, 0, true],
    [0.051, 0, false],
    [7.05, 7, true],
    [6.9, 7, false],
  ])('%d for %d within an absolute tolerance of 0.05: %j', (given, right, isRight) => {
    expect(isNear(given, right, { absolute: 0.05 })).toBe(isRight);
  });

  it('exactly, where there is no tolerance', () => {
    expect([7, 7.001].map((given) => isNear(given, 7, { absolute: 0 }))).toEqual([true, false]);
  });

  it('though the last digit of its decimal was rounded in binary', () => {
    // 1.1 − 1 is a little more than 0.1.
    expect(isNear(1.1, 1, { absolute: 0.1 })).toBe(true);
    // A hundred millionth part more than the tolerance is too far.
    expect(isNear(1.1 + 1e-8, 1, { absolute: 0.1 })).toBe(false);
  });
});

describe('the mark of a number', () => {
  const asked = numeric({
    section,
    params: {},
    solve: () => 20,
    tolerance: { relative: 0.1 },
    slips: { upper: () => 31, lower: () => 30, most: () => 33, far: () => 500 },
  });
  const of = (answer: string): Mark => marked(asked, { fields: { answer } });

  it('is full for the value, and says how it was read', () => {
    expect(of('20')).toEqual({
      verdict: 'right',
      score: 1,
      mistakes: [],
      parts: { answer: true },
      readings: { answer: { value: 20, readAs: '20' } },
    });
  });

  it('names the nearest of the mistakes within the tolerance, whatever their order', () => {
    expect(of('30.2')).toMatchObject({ verdict: 'wrong', score: 0, mistakes: ['lower'] });
    expect(of('30.9').mistakes).toEqual(['upper']);
    expect(of('28').mistakes).toEqual(['lower']);
    expect(of('32.9').mistakes).toEqual(['most']);
    expect(of('460')).toMatchObject({ mistakes: ['far'], parts: { answer: false } });
  });

  it('hints at the sign and at hundredths, and at nothing where a mistake is named', () => {
    expect(of('-20').hint).toBe('sign');
    expect(of('-23').hint).toBeUndefined();
    expect(of('0.2').hint).toBe('percent');
    expect(of('2000').hint).toBe('percent');
    expect(of('2').hint).toBeUndefined();
    expect(of('40').hint).toBeUndefined();
    expect(of('500').hint).toBeUndefined();
  });

  it('hints within the tolerance of the exercise', () => {
    const one = numeric({ section, params: {}, solve: () => 1, slips: {} });
    const hintOf = (answer: string): Mark['hint'] => marked(one, { fields: { answer } }).hint;
    expect(['-1', '-1.005', '-1.006'].map(hintOf)).toEqual(['sign', 'sign', undefined]);
    expect(['100', '100.5', '100.6'].map(hintOf)).toEqual(['percent', 'percent', undefined]);
    expect(['0.01', '0.00995', '0.00994'].map(hintOf)).toEqual(['percent', 'percent', undefined]);
  });

  it('has no such hint where the answer is zero: everything near it is near its opposite', () => {
    const none = numeric({ section, params: {}, solve: () => 0, tolerance: { absolute: 1 }, slips: {} });
    for (const answer of ['1.5', '-1.5', '50', '0.5'])
      expect(marked(none, { fields: { answer } }).hint).toBeUndefined();
  });

  it('is none where nothing can be read', () => {
    expect(of('many')).toEqual({
      verdict: 'unread',
      score: 0,
      mistakes: [],
      parts: {},
      readings: { answer: { problem: 'unreadable' } },
    });
    expect(marked(asked, {})).toMatchObject({
      verdict: 'unread',
      readings: { answer: { problem: 'empty' } },
    });
    expect(marked(asked, { chosen: ['20'] }).verdict).toBe('unread');
  });
});

describe('the mark of a worked example', () => {
  const asked = fill({
    section,
    params: {},
    cells: {
      first: { value: () => 10, slips: { doubled: () => 20 } },
      second: { value: () => 4, slips: { doubled: () => 8 } },
      third: { value: () => 7, slips: {} },
      shown: () => 1,
    },
    given: ['shown'],
    blanks: 3,
  });
  const blanks = ['first', 'second', 'third'];
  const of = (fields: Readonly<Record<string, string>>): Mark => marked(asked, { fields }, { blanks });

  it('is the share of the cells that are right', () => {
    expect(of({ first: '10', second: '4', third: '7' })).toMatchObject({ verdict: 'right', score: 1 });
    expect(of({ first: '10', second: '5', third: '7' })).toMatchObject({
      verdict: 'partly',
      score: 2 / 3,
      mistakes: [],
      parts: { first: true, second: false, third: true },
    });
    expect(of({ first: '1', second: '1', third: '1' })).toMatchObject({ verdict: 'wrong', score: 0 });
  });

  it('names the mistake of each cell', () => {
    expect(of({ first: '20', second: '8', third: '-7' })).toMatchObject({
      mistakes: ['first.doubled', 'second.doubled'],
      hint: 'sign',
    });
  });

  it('keeps the hint of one cell though a later one is right', () => {
    expect(of({ first: '-10', second: '4', third: '7' }).hint).toBe('sign');
  });

  it('takes a cell that cannot be read for one that is not right, and says nothing of it', () => {
    const { verdict, score, parts, readings } = of({ first: '10', second: '?' });
    expect([verdict, score]).toEqual(['partly', 1 / 3]);
    expect(parts).toEqual({ first: true });
    expect(readings).toMatchObject({ second: { problem: 'unreadable' }, third: { problem: 'empty' } });
    expect(of({ shown: '1' }).verdict).toBe('unread');
  });

  it('asks for nothing but the blank cells', () => {
    expect(marked(asked, { fields: { second: '4' } }, { blanks: ['second'] })).toMatchObject({
      verdict: 'right',
      score: 1,
      parts: { second: true },
    });
  });
});

describe('the mark of a choice', () => {
  const options = { a: 'right', b: 'wrong', c: 'wrong' } as const;
  const one = single({ section, options });
  const several = multiple({ section, options: { ...options, d: 'right', e: 'right' } });

  it('is all or nothing where one option is right', () => {
    expect(marked(one, { chosen: ['a'] })).toEqual({
      verdict: 'right',
      score: 1,
      mistakes: [],
      parts: { a: true },
      readings: {},
    });
    expect(marked(one, { chosen: ['c'] })).toEqual({
      verdict: 'wrong',
      score: 0,
      mistakes: ['c'],
      parts: { a: true, c: false },
      readings: {},
    });
  });

  it('loses one right tick for each wrong one where several are right, and never falls below nothing', () => {
    const of = (...chosen: string[]): Mark => marked(several, { chosen });
    expect(of('a', 'd', 'e')).toMatchObject({ verdict: 'right', score: 1, mistakes: [] });
    expect(of('e', 'b', 'a')).toMatchObject({
      verdict: 'partly',
      score: 1 / 3,
      mistakes: ['b'],
      parts: { a: true, d: true, e: true, b: false },
      ticks: { right: 3, found: 2, wrong: 1 },
    });
    expect(of('a', 'b', 'c')).toMatchObject({ verdict: 'wrong', score: 0, mistakes: ['b', 'c'] });
  });

  it('is none where nothing is ticked, or only what is no option', () => {
    expect(marked(one, { chosen: [] }).verdict).toBe('unread');
    expect(marked(several, { chosen: ['z'] }).verdict).toBe('unread');
    expect(marked(several, { fields: { answer: 'a' } }).verdict).toBe('unread');
  });
});

describe('the mark of a statement', () => {
  const asked = trueFalse({ section, statements: { round: true, flat: false } });
  const of = (call: string, statement: string): Mark => marked(asked, { chosen: [call] }, { statement });

  it.each([
    ['true', 'round', true],
    ['false', 'round', false],
    ['true', 'flat', false],
    ['false', 'flat', true],
  ])('called %s where it is %s', (call, statement, isRight) => {
    expect(of(call, statement)).toMatchObject({
      verdict: isRight ? 'right' : 'wrong',
      score: isRight ? 1 : 0,
      mistakes: isRight ? [] : [statement],
      parts: { [call]: isRight },
    });
  });

  it('is none without a call', () => {
    expect(of('maybe', 'round').verdict).toBe('unread');
    expect(marked(asked, {}, { statement: 'flat' }).verdict).toBe('unread');
  });
});

describe('the mark of steps and of points', () => {
  it('is the share of steps that stand in their place', () => {
    const asked = derivation({ section, steps: ['a', 'b', 'c', 'd'] });
    expect(marked(asked, { chosen: ['a', 'b', 'c', 'd'] })).toMatchObject({ verdict: 'right', score: 1 });
    expect(marked(asked, { chosen: ['b', 'a', 'c', 'd'] })).toMatchObject({
      verdict: 'partly',
      score: 0.5,
      mistakes: [],
      parts: { a: false, b: false, c: true, d: true },
    });
    expect(marked(asked, { chosen: ['b', 'c', 'd', 'a'] })).toMatchObject({ verdict: 'wrong', score: 0 });
  });

  it('is the share of marking points that the reader has ticked', () => {
    const asked = short({ section, points: ['one', 'two', 'three', 'four'] });
    expect(marked(asked, { chosen: ['one', 'three', 'four'] })).toMatchObject({
      verdict: 'partly',
      score: 0.75,
      parts: { one: true, two: false, three: true, four: true },
    });
    expect(marked(asked, { chosen: [] })).toMatchObject({ verdict: 'wrong', score: 0 });
  });
});

it('a formula is marked by its values at the points of the variant', () => {
  const asked = formula({
    section,
    variables: { b: between(1, 2) },
    answer: ({ b }) => b,
    key: 'b',
    slips: { twice: ({ b }) => 2 * b },
  });
  const points = [{ b: 1.25 }, { b: 1.5 }];
  expect(marked(asked, { fields: { answer: 'b' } }, { points })).toMatchObject({
    verdict: 'right',
    score: 1,
    parts: { answer: true },
  });
  expect(marked(asked, { fields: { answer: '2b' } }, { points })).toMatchObject({
    verdict: 'wrong',
    score: 0,
    mistakes: ['twice'],
    parts: { answer: false },
  });
  expect(marked(asked, {}, { points })).toMatchObject({ verdict: 'unread', parts: {} });
});
