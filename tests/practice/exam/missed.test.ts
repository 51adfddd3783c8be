import { expect, it } from 'vitest';
import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import { isMissed, notInReview, withoutFullMarks } from '../../../src/practice/exam/missed';
import type { PaperItem } from '../../../src/practice/exam/paper';
import type { ItemResult } from '../../../src/practice/exam/results';
import { markedStand, writtenStand } from '../../../src/practice/exam/stands';
import type { ReviewRecord } from '../../../src/practice/store/records';

const item = (name: string): PaperItem => ({
  id: `test/${name}`,
  topic: 'test',
  kind: 'multiple',
  seed: 3,
  marks: 3,
});

function result(name: string, state: ItemResult['state'], earned = 0): ItemResult {
  return { item: item(name), given: {}, earned, state };
}

const all = [
  result('right', 'marked', 3),
  result('partly', 'marked', 1.5),
  result('wrong', 'marked'),
  result('unread', 'unread'),
  result('empty', 'unanswered'),
  result('words', 'to-tick'),
];

it('what waits for its own marking lacks marks, but is not yet missed', () => {
  expect(withoutFullMarks(all)).toEqual({ count: 5, someOpen: true });
  expect(all.filter(isMissed)).toHaveLength(4);
  expect(withoutFullMarks(all.slice(0, 3))).toEqual({ count: 2, someOpen: false });
});

const review = (name: string, changes: Partial<ReviewRecord> = {}): ReviewRecord => ({
  id: name,
  exercise: `test/${name}`,
  seed: 3,
  at: 1000,
  grade: 1,
  score: 0,
  from: 'exam',
  ...changes,
});

it('every result has its place in the map of questions', () => {
  expect(all.map(markedStand)).toEqual(['right', 'partly', 'wrong', 'unread', 'unanswered', 'toMark']);
});

it('an answer that cannot be read is told apart while the paper is written', () => {
  const exercise = numeric({
    section: 'test',
    params: { a: whole(2, 9) },
    solve: ({ a }) => a,
    tolerance: { relative: 0.01 },
    slips: {},
  });
  expect(writtenStand(exercise, undefined)).toBe('unanswered');
  expect(writtenStand(exercise, { fields: { answer: 'abc' } })).toBe('unread');
  expect(writtenStand(exercise, { fields: { answer: '1-0.9^10' } })).toBe('answered');
});

it('missed is what is marked and has not all marks', () => {
  expect(all.filter(isMissed).map(({ item }) => item.id)).toEqual([
    'test/partly',
    'test/wrong',
    'test/unread',
    'test/empty',
  ]);
});

it('the review lacks what it has not heard of since the paper was begun, from the exam, with these numbers', () => {
  const lacking = (reviews: ReviewRecord[]): string[] =>
    notInReview(all, reviews, 1000).map(({ item }) => item.id.replace('test/', ''));
  expect(lacking([])).toEqual(['partly', 'wrong', 'unread', 'empty']);
  expect(lacking([review('partly', { grade: 2 }), review('wrong')])).toEqual(['unread', 'empty']);
  expect(lacking([review('wrong', { at: 999 })])).toContain('wrong');
  expect(lacking([review('wrong', { seed: 4 })])).toContain('wrong');
  expect(lacking([review('wrong', { from: 'notes' })])).toContain('wrong');
});
