import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pinnedToQuery, queryToPinned, queryToState, stateToQuery } from '../../src/demo/link';
import { defaultValues } from '../../src/demo/parameters';
import { anyText, everyKind } from './arbitrary';

it('names only what differs from the default', () => {
  const values = { ...defaultValues(everyKind), integer: 784, toggle: false };
  expect(stateToQuery('demo', everyKind, values)).toEqual([
    ['demo.integer', '784'],
    ['demo.toggle', '0'],
  ]);
});

it('takes only the pairs of its demo', () => {
  const pairs: [string, string][] = [
    ['other.integer', '20'],
    ['demo-2.integer', '30'],
    ['integer', '40'],
    ['demo.integer', '50'],
  ];
  const { values, problems } = queryToState('demo', everyKind, pairs);
  expect(values.integer).toBe(50);
  expect(problems).toEqual([]);
});

it('lists what it could not take', () => {
  const { values, problems } = queryToState('demo', everyKind, [
    ['demo.number', 'abc'],
    ['demo.steps', '1e99'],
    ['demo.nosuch', '1'],
    ['demo.toString', '1'],
  ]);
  expect(values).toEqual({ ...defaultValues(everyKind), steps: 500 });
  expect(problems).toEqual([
    { name: 'number', given: 'abc', kind: 'unreadable' },
    { name: 'steps', given: '1e99', kind: 'clamped' },
    { name: 'nosuch', given: '1', kind: 'unknown' },
    { name: 'toString', given: '1', kind: 'unknown' },
  ]);
});

it('never throws on a query, and what it gives has a link of its own', () => {
  const key = fc.oneof(
    fc.constantFrom(...Object.keys(everyKind)).map((name) => `demo.${name}`),
    anyText.map((text) => `demo.${text}`),
    anyText,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, anyText), { maxLength: 12 }), (pairs) => {
      const { values } = queryToState('demo', everyKind, pairs);
      const again = queryToState('demo', everyKind, stateToQuery('demo', everyKind, values));
      expect(again).toEqual({ values: JSON.parse(JSON.stringify(values)), problems: [] });
    }),
    { numRuns: 300 },
  );
});

it('a link can hold a pinned state beside the present one', () => {
  const values = { ...defaultValues(everyKind), integer: 784 };
  const pinned = { ...defaultValues(everyKind), integer: 30, toggle: false };
  const pairs = [...stateToQuery('demo', everyKind, values), ...pinnedToQuery('demo', everyKind, pinned)];
  expect(queryToState('demo', everyKind, pairs)).toEqual({ values, problems: [] });
  expect(queryToPinned('demo', everyKind, pairs)).toEqual({ pinned, problems: [] });
  expect(queryToPinned('demo', everyKind, stateToQuery('demo', everyKind, values)).pinned).toBeUndefined();
});

it('a pinned state at the default is still pinned', () => {
  const usual = defaultValues(everyKind);
  expect(queryToPinned('demo', everyKind, pinnedToQuery('demo', everyKind, usual)).pinned).toEqual(usual);
});
