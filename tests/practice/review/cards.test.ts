import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cards,
  cardsOf,
  intervalsOf,
  type ReviewCard,
  retentionOf,
  reviewed,
} from '../../../src/practice/review/cards';
import { dayLength } from '../../../src/practice/review/days';
import { mergeRecords } from '../../../src/practice/store/merge';
import { records, someReview } from '../store/arbitrary';

const now = 2_000_000_000_000;
const minute = 60_000;
const asPlain = (cards: Cards) => Object.fromEntries(cards);

describe('the cards of a log', () => {
  it('are the same however often they are computed, and whatever the order of arrival', () => {
    const shuffledLog = records
      .map(({ reviews, exams }) => mergeRecords({ reviews, exams }).reviews)
      .chain((reviews) =>
        fc.tuple(
          fc.constant(reviews),
          fc.shuffledSubarray([...reviews], { minLength: reviews.length, maxLength: reviews.length }),
        ),
      );
    fc.assert(
      fc.property(shuffledLog, ([reviews, shuffled]) => {
        expect(asPlain(cardsOf(shuffled, now))).toEqual(asPlain(cardsOf(reviews, now)));
      }),
    );
  });

  it('are computed in the order of time, and at one moment in the order of the ids', () => {
    const at = now - 3 * dayLength;
    const review = (id: string, time: number, grade: 1 | 4) => ({ ...someReview, id, at: time, grade });
    const inOrder = (...given: readonly (1 | 4)[]) =>
      given.reduce<ReviewCard | undefined>((card, grade) => reviewed(card, at, grade), undefined);
    const [one, other, third] = [review('a', at, 1), review('b', at, 4), review('c', at, 1)];
    expect(inOrder(1, 4, 1)).not.toEqual(inOrder(1, 1, 4));
    for (const log of [
      [one, other, third],
      [third, other, one],
      [other, third, one],
      [other, one, third],
    ])
      expect(cardsOf(log, now).get(someReview.exercise)).toEqual(inOrder(1, 4, 1));

    const late = review('a', at + dayLength, 1);
    const early = review('b', at, 4);
    for (const log of [
      [late, early],
      [early, late],
    ])
      expect(cardsOf(log, now).get(someReview.exercise)).toEqual(
        reviewed(reviewed(undefined, at, 4), at + dayLength, 1),
      );
  });

  it('are finite and due after the last review', () => {
    fc.assert(
      fc.property(records, ({ reviews, exams }) => {
        const log = mergeRecords({ reviews, exams }).reviews;
        for (const [exercise, card] of cardsOf(log, now)) {
          const last = Math.max(...log.filter((each) => each.exercise === exercise).map(({ at }) => at));
          expect(card.due.getTime()).toBeGreaterThan(last);
          expect(Number.isFinite(card.stability)).toBe(true);
          expect(retentionOf(card, now)).toBeGreaterThanOrEqual(0);
          expect(retentionOf(card, now)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('leave out a review from a clock that ran ahead, until its time has come', () => {
    const ahead = { ...someReview, id: 'ahead', at: now + 30 * dayLength };
    const log = [ahead, { ...someReview, at: now - dayLength }];
    expect(cardsOf(log, now).get(someReview.exercise)?.reps).toBe(1);
    expect(cardsOf(log, now + 40 * dayLength).get(someReview.exercise)?.reps).toBe(2);
  });

  it('begin at the year 1970 as at any other time', () => {
    const [card] = cardsOf([{ ...someReview, at: 0 }], now).values();
    expect(card?.due.getTime()).toBe(10 * minute);
  });
});

describe('intervals', () => {
  it('of a new exercise are the learning steps of FSRS; easy goes straight to days', () => {
    // 1 min, (1 + 10) / 2 rounded up, 10 min: the default steps of ts-fsrs. 8 days: w[3] = 8.2956 of FSRS-6, rounded.
    expect(intervalsOf(undefined, now)).toEqual([
      [1, minute],
      [2, 6 * minute],
      [3, 10 * minute],
      [4, 8 * dayLength],
    ]);
  });

  it('say what grading then does', () => {
    const card = reviewed(undefined, now, 3);
    const later = now + 3 * dayLength;
    for (const [grade, interval] of intervalsOf(card, later)) {
      expect(reviewed(card, later, grade).due.getTime()).toBe(later + interval);
    }
  });

  it('grow with the grade', () => {
    const card = reviewed(reviewed(undefined, now, 3), now + dayLength, 3);
    const intervals = intervalsOf(card, now + 9 * dayLength).map(([, interval]) => interval);
    expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
  });
});

it('retention is 90 % after the stability, by the definition of FSRS', () => {
  const card = reviewed(undefined, now, 4);
  const retention = retentionOf(card, now + Math.round(card.stability) * dayLength);
  expect(retention).toBeCloseTo(0.9, 1);
  expect(retentionOf(card, now)).toBe(1);
});
