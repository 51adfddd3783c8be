import { describe, expect, it } from 'vitest';
import { readExam, readReview } from '../../../src/practice/store/read-records';
import { someExam, someReview } from './arbitrary';

const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

describe('a review is a review', () => {
  it.each<[field: string, values: readonly unknown[]]>([
    ['id', ['a', 'x'.repeat(100)]],
    ['exercise', ['a/b', 'topic-2/name-10', `a/${'b'.repeat(198)}`]],
    ['seed', [1, 999_999]],
    ['at', [0, 1, lastMoment]],
    ['grade', [1, 2, 3, 4]],
    ['score', [0, 0.5, 1]],
    ['from', ['notes', 'a newer page', 'x'.repeat(100)]],
    ['device', ['a field of a newer version', null, { deep: [1] }]],
  ])('with any %s that may be', (field, values) => {
    for (const value of values) {
      const record = { ...someReview, [field]: value };
      expect(readReview(record), JSON.stringify(value)).toBe(record);
    }
  });

  it.each<[field: string, values: readonly unknown[]]>([
    ['id', ['', 7, undefined, 'x'.repeat(101)]],
    ['exercise', ['', 'a', 'a/', '/b', 'a/b/c', 'A/b', 'a b/c', ' a/b', 5, `a/${'b'.repeat(199)}`]],
    ['seed', [0, -1, 1.5, 1_000_000, '7', undefined, Number.NaN]],
    ['at', [-1, 0.5, lastMoment + 1, '5', undefined, Number.NaN, Infinity]],
    ['grade', [0, 5, 2.5, '3', undefined]],
    ['score', [-0.01, 1.01, '1', undefined, Number.NaN]],
    ['from', ['', 5, undefined, 'x'.repeat(101)]],
    ['device', [() => 1, Number.NaN, new Date()]],
  ])('and none with another %s', (field, values) => {
    for (const value of values)
      expect(readReview({ ...someReview, [field]: value }), String(value)).toBeUndefined();
  });

  it.each([[null], [undefined], [5], ['review'], [[someReview]], [{}]])('%j is none', (value) => {
    expect(readReview(value)).toBeUndefined();
  });
});

describe('an exam is an exam', () => {
  const id = 'momentum/weight-of-older';

  it.each<[field: string, values: readonly unknown[]]>([
    ['id', ['a', 'x'.repeat(10_000)]],
    ['startedAt', [0, lastMoment]],
    ['changedAt', [0, lastMoment]],
    ['finishedAt', [0, lastMoment]],
    [
      'answers',
      [{}, { [id]: {} }, { [id]: { chosen: ['a'] } }, { [id]: { fields: { answer: '' }, chosen: [] } }],
    ],
    ['answeredAt', [{}, { [id]: 5 }]],
  ])('with any %s that may be', (field, values) => {
    for (const value of values)
      expect(readExam({ ...someExam, [field]: value }), JSON.stringify(value)).toBeDefined();
  });

  it.each<[field: string, values: readonly unknown[]]>([
    ['id', ['', 5, 'x'.repeat(10_001)]],
    ['startedAt', [-1, 0.5, undefined, lastMoment + 1]],
    ['changedAt', [-1, '5', undefined, lastMoment + 1]],
    ['finishedAt', [-1, null, '5', lastMoment + 1]],
    [
      'answers',
      [
        undefined,
        null,
        [],
        { momentum: {} },
        { [id]: null },
        { [id]: 'a' },
        { [id]: { fields: { answer: 5 } } },
        { [id]: { fields: ['a'] } },
        { [id]: { fields: null } },
        { [id]: { chosen: 'a' } },
        { [id]: { chosen: [5] } },
        { [id]: { chosen: { a: 'b' } } },
      ],
    ],
    ['answeredAt', [null, [], { [id]: -1 }, { [id]: '5' }]],
    ['device', [() => 1]],
  ])('and none with another %s', (field, values) => {
    for (const value of values)
      expect(readExam({ ...someExam, [field]: value }), JSON.stringify(value)).toBeUndefined();
  });

  it('has a time for each answer: its own, or that of the last change', () => {
    const answers = { 'a/b': { chosen: ['x'] }, 'a/c': { chosen: ['y'] } };
    const read = readExam({ ...someExam, answers, answeredAt: { 'a/b': 7, 'a/gone': 8 } });
    expect(read?.answeredAt).toEqual({ 'a/b': 7, 'a/c': someExam.changedAt });
    expect(read?.answers).toEqual(answers);
    expect(readExam(null)).toBeUndefined();
  });
});
