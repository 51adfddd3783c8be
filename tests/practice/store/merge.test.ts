import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeRecords } from '../../../src/practice/store/merge';
import { readExam } from '../../../src/practice/store/read-records';
import { records, someExam } from './arbitrary';

const nothing = { reviews: [], exams: [] };

it('does not ask which store came first', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      expect(mergeRecords(one, other)).toEqual(mergeRecords(other, one));
    }),
  );
});

it('does not ask which two stores of three are merged first', () => {
  fc.assert(
    fc.property(records, records, records, (one, other, third) => {
      expect(mergeRecords(mergeRecords(one, other), third)).toEqual(
        mergeRecords(one, mergeRecords(other, third)),
      );
    }),
  );
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const merged = mergeRecords(one, other);
      expect(mergeRecords(merged, other)).toEqual(merged);
      expect(mergeRecords(merged, nothing)).toEqual(merged);
    }),
  );
});

it('loses no review, no exam, no answer and no field', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const merged = mergeRecords(one, other);
      for (const { id, ...fields } of [...one.reviews, ...other.reviews]) {
        const kept = merged.reviews.find((review) => review.id === id);
        expect(Object.keys(kept ?? {})).toEqual(expect.arrayContaining(Object.keys(fields)));
      }
      for (const exam of [...one.exams, ...other.exams]) {
        const kept = merged.exams.find(({ id }) => id === exam.id);
        expect(Object.keys(kept?.answers ?? {})).toEqual(expect.arrayContaining(Object.keys(exam.answers)));
      }
    }),
  );
});

it('takes the newer copy of an exam and each answer as it was given last', () => {
  const a = readExam({
    ...someExam,
    changedAt: 1000,
    startedAt: 500,
    answers: { 'momentum/a': { chosen: ['old'] }, 'momentum/b': { chosen: ['only here'] } },
    answeredAt: { 'momentum/a': 700, 'momentum/b': 800 },
  });
  const b = readExam({
    ...someExam,
    changedAt: 2000,
    startedAt: 500,
    finishedAt: 2000,
    answers: { 'momentum/a': { chosen: ['new'] } },
    answeredAt: { 'momentum/a': 1500 },
  });
  if (!a || !b) throw new Error('both are exams');
  const [merged] = mergeRecords({ reviews: [], exams: [a] }, { reviews: [], exams: [b] }).exams;
  expect(merged).toMatchObject({
    changedAt: 2000,
    finishedAt: 2000,
    answers: { 'momentum/a': { chosen: ['new'] }, 'momentum/b': { chosen: ['only here'] } },
    answeredAt: { 'momentum/a': 1500, 'momentum/b': 800 },
  });
});

it('puts reviews in the order of their time', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const times = mergeRecords(one, other).reviews.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }),
  );
});
