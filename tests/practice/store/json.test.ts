import { describe, expect, it } from 'vitest';
import { isFields, isJson, orderedJson } from '../../../src/practice/store/json';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const inFields = (depth: number): unknown => (depth === 0 ? 1 : { a: inFields(depth - 1) });

describe('a value that survives a file', () => {
  it.each([
    [null],
    [true],
    ['a'],
    [0],
    [-1.5],
    [[]],
    [[1, 'a', null]],
    [{}],
    [{ a: { b: [1] } }],
    [nested(12)],
    [inFields(12)],
  ])('%j', (value) => {
    expect(isJson(value)).toBe(true);
  });

  it.each([
    ['undefined', undefined],
    ['no number', Number.NaN],
    ['infinity', [Infinity]],
    ['a function', { a: () => 1 }],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a big integer', 1n],
    ['what is nested too deep', nested(13)],
    ['fields that are nested too deep', inFields(13)],
    ['a field that would be the prototype', JSON.parse('{"a":{"__proto__":1}}')],
  ])('and none is %s', (_, value) => {
    expect(isJson(value)).toBe(false);
  });

  it('may have no prototype', () => {
    expect(isJson(Object.assign(Object.create(null), { a: 1 }))).toBe(true);
  });
});

it('named fields are those of an object that is no list', () => {
  expect([{}, { a: 1 }].every(isFields)).toBe(true);
  expect([null, undefined, [], 'a', 5].some(isFields)).toBe(false);
});

it('equal values give equal text, whatever the order of their fields', () => {
  expect(orderedJson({ b: [1, { d: 2, c: null }], a: 'x', gone: undefined })).toBe(
    '{"a":"x","b":[1,{"c":null,"d":2}]}',
  );
  expect(orderedJson({ a: 1, b: 2 })).toBe(orderedJson({ b: 2, a: 1 }));
  expect(orderedJson(undefined)).toBe('');
});
