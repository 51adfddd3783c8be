import { expect, it } from 'vitest';
import { mergeExam, mergeRecords, savedExam } from '../../../src/practice/store/merge';
import { type KeptExam, readExam } from '../../../src/practice/store/read-records';
import { someExam, someReview } from './arbitrary';

const exam = readExam(someExam) as KeptExam;

it('records of one moment stand in the order of their ids, whichever store they come from', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({
    reviews: [{ ...someReview, id }],
    exams: [{ ...exam, id }],
  }));
  for (const order of [
    [a!, b!, c!],
    [c!, b!, a!],
    [b!, c!, a!],
  ]) {
    const { reviews, exams } = mergeRecords(...order);
    expect(reviews.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(exams.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  }
});

it('two copies of an exam that were changed at one moment give one result in either order', () => {
  const copies: KeptExam[] = [
    exam,
    { ...exam, startedAt: exam.startedAt + 1 },
    { ...exam, finishedAt: exam.changedAt },
    { ...exam, answers: { 'momentum/weight-of-older': { fields: { answer: '0.8' } } } },
    { ...exam, answers: { 'momentum/weight-of-older': { chosen: ['a'] } } },
  ];
  for (const one of copies)
    for (const other of copies) {
      expect(mergeExam(one, other)).toEqual(mergeExam(other, one));
      expect(mergeExam(one, mergeExam(one, other))).toEqual(mergeExam(one, other));
    }
});

it('an exam that is saved keeps the later time of its changes, whichever copy has it', () => {
  const [early, late] = [1, 9].map((after) => ({ ...exam, changedAt: exam.startedAt + after }));
  for (const [before, after] of [
    [early!, late!],
    [late!, early!],
  ] as const)
    expect(savedExam(before, after).changedAt).toBe(late!.changedAt);
});
