import { describe, expect, it } from 'vitest';
import {
  changed,
  keepReview,
  noRows,
  type Rows,
  saveExam,
  takeOver,
} from '../../../src/practice/store/changes';
import { type KeptExam, readExam } from '../../../src/practice/store/read-records';
import { someExam, someReview } from './arbitrary';

const exam = readExam(someExam) as KeptExam;
const unread = /^some-id \(unread .+\)$/;

describe('the tables after changes', () => {
  it('are as they were after none, and have what one alone puts there', () => {
    const rows: Rows = { reviews: [someReview], exams: [5, null, { id: 'odd' }] };
    expect(changed(rows, [])).toEqual(rows);
    expect(changed(noRows, [keepReview(someReview)])).toEqual({ reviews: [someReview], exams: [] });
    expect(changed(noRows, [saveExam(exam)])).toEqual({ reviews: [], exams: [exam] });
  });

  it('have each record once, the other ones as they stand, in their order', () => {
    const [first, second] = [someReview, { ...someReview, id: 'second' }];
    const rows: Rows = { reviews: [first, 'odd', null, second, 7], exams: [] };
    const newer = { ...first, note: 'from a newer version' };
    expect(changed(rows, [keepReview(newer), keepReview({ ...someReview, id: 'third' })])).toEqual({
      reviews: [newer, 'odd', null, second, 7, { ...someReview, id: 'third' }],
      exams: [],
    });
  });

  it('keep a record that cannot be read beside the one that takes its place', () => {
    const odd = { id: 'some-id', more: [1] };
    const kept = changed({ reviews: [odd], exams: [odd] }, [
      keepReview({ ...someReview, id: 'some-id' }),
      saveExam({ ...exam, id: 'some-id' }),
    ]);
    for (const rows of [kept.reviews, kept.exams]) {
      expect(rows).toHaveLength(2);
      expect(rows[0]).toMatchObject({ id: 'some-id' });
      expect(rows[1]).toMatchObject({ more: [1] });
      expect((rows[1] as { id: string }).id).toMatch(unread);
    }
    expect((kept.reviews[1] as { id: string }).id).not.toBe((kept.exams[1] as { id: string }).id);
  });
});

describe('what is taken over', () => {
  const records = { reviews: [someReview], exams: [exam] };
  const none = { reviews: [], exams: [] };
  const idsOf = (...[taken, present]: Parameters<typeof takeOver>) =>
    takeOver(taken, present).map(({ table, id }) => [table, id]);

  it('is what is new or has another state, and nothing that is known', () => {
    expect(idsOf(records, none)).toEqual([
      ['reviews', someReview.id],
      ['exams', someExam.id],
    ]);
    expect(idsOf(records, records)).toEqual([]);
    expect(idsOf(none, records)).toEqual([]);
    const later = { ...exam, changedAt: exam.changedAt + 1 };
    expect(idsOf({ reviews: [someReview], exams: [later] }, records)).toEqual([['exams', exam.id]]);
    const earlier = { ...exam, changedAt: exam.changedAt - 1 };
    expect(idsOf({ reviews: [], exams: [earlier] }, records)).toEqual([]);
  });

  it('is merged with what stands there by then, and sets aside what cannot be read', () => {
    const other = { ...exam, answers: { 'a/b': { chosen: ['x'] } }, answeredAt: { 'a/b': exam.changedAt } };
    const changes = takeOver({ reviews: [], exams: [other] }, none);
    const [merged] = changed({ reviews: [], exams: [exam] }, changes).exams as KeptExam[];
    expect(Object.keys(merged!.answers).sort()).toEqual(['a/b', 'momentum/weight-of-older']);
    const odd = { id: exam.id, odd: true };
    const beside = changed({ reviews: [], exams: [odd] }, changes).exams;
    expect(beside).toHaveLength(2);
    expect(beside[0]).toEqual(other);
    expect(beside[1]).toMatchObject({ odd: true });
  });
});
