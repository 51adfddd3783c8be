import { expect, it } from 'vitest';
import { derivation, type ExerciseKind, numeric, short, single } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import { variantOf } from '../../../src/exercise/variant';
import { isAnswered, isUnreadable } from '../../../src/practice/exam/answered';
import { earnedMarks, marksByKind } from '../../../src/practice/exam/marks';
import type { PaperItem } from '../../../src/practice/exam/paper';
import { type ItemResult, resultOf, talliesByTopic, tallyOf } from '../../../src/practice/exam/results';
import type { Given } from '../../../src/practice/mark';

const item = (kind: ExerciseKind): PaperItem => ({
  id: `test/${kind}`,
  topic: 'test',
  kind,
  seed: 3,
  marks: marksByKind[kind],
});

const computed = numeric({
  section: 'test',
  params: { a: whole(2, 9) },
  solve: ({ a }) => a * a,
  tolerance: { relative: 0.01 },
  slips: {},
});
const chosen = single({ section: 'test', options: { yes: 'right', no: 'wrong' } });
const inWords = short({ section: 'test', points: ['one', 'two', 'three', 'four'] });
const ordered = derivation({ section: 'test', steps: ['a', 'b', 'c'] });

it('a right answer earns its marks, a wrong one none', () => {
  const right = String(computed.solve(variantOf(computed, 3).values));
  const earned = (answer: string): number =>
    resultOf(item('numeric'), computed, { fields: { answer } }).earned;
  expect(earned(right)).toBe(marksByKind.numeric);
  expect(earned('17')).toBe(0);
});

it('what cannot be read, and no answer at all, earn nothing and are told apart', () => {
  const state = (given?: Given): string => resultOf(item('numeric'), computed, given).state;
  expect(state({ fields: { answer: 'many' } })).toBe('unread');
  expect(state({ fields: { answer: '  ' } })).toBe('unanswered');
  expect(state({})).toBe('unanswered');
  expect(state()).toBe('unanswered');
});

it('an answer in words waits for its points', () => {
  const fields = { answer: 'It zigzags.' };
  const result = (given: Given): ItemResult => resultOf(item('short'), inWords, given);
  expect(result({ fields })).toMatchObject({ earned: 0, state: 'to-tick' });
  expect(result({ fields, chosen: [] })).toMatchObject({ earned: 0, state: 'marked' });
  expect(result({ fields, chosen: ['one', 'two'] })).toMatchObject({ earned: 2, state: 'marked' });
  expect(result({ fields, chosen: inWords.points })).toMatchObject({ earned: 4, state: 'marked' });
  expect(result({ chosen: inWords.points })).toMatchObject({ earned: 0, state: 'unanswered' });
});

it('steps as they were drawn are no answer', () => {
  const variant = variantOf(ordered, 3);
  expect(isAnswered(ordered, variant, { chosen: variant.order })).toBe(false);
  expect(isAnswered(ordered, variant, { chosen: variant.order.toReversed() })).toBe(true);
});

it('results add up by topic', () => {
  const results = [
    resultOf(item('numeric'), computed, { fields: { answer: '17' } }),
    resultOf(item('single'), chosen, { chosen: ['yes'] }),
    resultOf(item('short'), inWords, { fields: { answer: 'It zigzags.' } }),
  ];
  expect(tallyOf(results)).toEqual({ earned: 2, marks: 10, open: 4 });
  expect(talliesByTopic(['other', 'test'], results)).toEqual([['test', { earned: 2, marks: 10, open: 4 }]]);
});

it('marks come in halves', () => {
  expect(earnedMarks(4, 2 / 3)).toBe(2.5);
  expect(earnedMarks(6, 1 / 3)).toBe(2);
  expect(earnedMarks(3, 1)).toBe(3);
  expect(earnedMarks(3, 0)).toBe(0);
});

it('what the paper calls unreadable before it is handed in is what marking calls so', () => {
  for (const answer of ['many', '0·63', '1,234', '0。63', '17', '2π']) {
    const given = { fields: { answer } };
    expect(isUnreadable(computed, given), answer).toBe(
      resultOf(item('numeric'), computed, given).state === 'unread',
    );
  }
});
