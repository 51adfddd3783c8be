import { describe, expect, it } from 'vitest';
import { examSentence } from '../../../src/practice/browser/exam-sentence';
import { cardsOf, retentionOf } from '../../../src/practice/review/cards';
import { dayLength } from '../../../src/practice/review/days';
import { examMoment, examPlan, lastLook } from '../../../src/practice/review/exam-plan';
import { todayOf } from '../../../src/practice/review/today';
import type { ReviewRecord } from '../../../src/practice/store/records';
import { someReview } from '../store/arbitrary';

const exercises = Array.from({ length: 100 }, (_, index) => `t/${index}`);
const topics = [{ topic: 't', exercises }];
const exam = examMoment('2026-06-20') ?? Number.NaN;
const at = (day: number, hour = 12, minute = 0) => new Date(2026, 5, day, hour, minute).getTime();

function progressAt(now: number, ...log: Partial<ReviewRecord>[]) {
  const reviews = log.map((each, index) => ({
    ...someReview,
    id: String(index),
    at: now,
    ...each,
  }));
  return { reviews, now, cards: cardsOf(reviews, now) };
}

describe('the day of an exam', () => {
  it('is read from the value of a date field', () => {
    expect(exam).toBe(at(20, 10));
    for (const wrong of ['', '20.6.2026', '2026-13-01', '2026-02-30', 'null'])
      expect(examMoment(wrong)).toBeUndefined();
  });
});

describe('the plan', () => {
  it('spreads what was not seen over the days that are left', () => {
    expect(examPlan(exercises, progressAt(at(10)), exam)).toEqual({
      days: 10,
      unseen: 100,
      perDay: 10,
      isRealistic: true,
    });
    expect(examPlan(exercises, progressAt(at(17)), exam)).toMatchObject({
      perDay: 34,
      isRealistic: false,
    });
  });

  it('keeps the number of the day while the day goes on', () => {
    const seen = exercises.slice(0, 4).map((exercise) => ({ exercise, from: 'review' }));
    expect(examPlan(exercises, progressAt(at(10), ...seen), exam)).toMatchObject({ unseen: 96, perDay: 10 });
    const { fresh } = todayOf(topics, progressAt(at(10), ...seen), {
      newPerDay: 1,
      exam,
    });
    expect(fresh).toEqual(exercises.slice(4, 10));
  });

  it('counts what was introduced today as today’s, also when it was the last', () => {
    const seen = (count: number) =>
      exercises.slice(0, count).map((exercise) => ({ exercise, from: 'review' }));
    expect(examPlan(exercises, progressAt(at(10), ...seen(15)), exam)).toMatchObject({
      unseen: 85,
      perDay: 10,
    });
    expect(examPlan(exercises, progressAt(at(10), ...seen(100)), exam)).toMatchObject({
      unseen: 0,
      perDay: 0,
    });
  });

  it('is realistic up to thirty a day', () => {
    const planOf = (count: number) => examPlan(exercises.slice(0, count), progressAt(at(17)), exam);
    expect(planOf(90)).toMatchObject({ days: 3, perDay: 30, isRealistic: true });
    expect(planOf(91)).toMatchObject({ perDay: 31, isRealistic: false });
  });

  it('counts an evening until four in the morning', () => {
    const daysAt = (now: number) => examPlan(exercises, progressAt(now), exam).days;
    expect(
      [at(18, 23, 59), at(19, 0, 1), at(19, 3, 59), at(19, 4), at(20, 3, 59), at(20, 4)].map(daysAt),
    ).toEqual([2, 2, 2, 1, 1, 0]);
  });

  it('has everything on the day itself, one a day for a far date, and nothing for a past one', () => {
    expect(examPlan(exercises, progressAt(at(20)), exam)).toMatchObject({
      days: 0,
      perDay: 100,
    });
    expect(examPlan(exercises, progressAt(at(10)), at(10) + 900 * dayLength)).toMatchObject({ perDay: 1 });
    expect(examPlan(exercises, progressAt(at(21)), exam)).toMatchObject({
      days: -1,
      perDay: 0,
    });
    const freshAt = (day: number) => todayOf(topics, progressAt(at(day)), { newPerDay: 3, exam }).fresh;
    expect([19, 20, 21].map((day) => freshAt(day).length)).toEqual([100, 100, 3]);
    expect(todayOf(topics, progressAt(at(20)), { newPerDay: 3 })).toEqual({
      due: [],
      fresh: exercises.slice(0, 3),
    });
  });
});

describe('the last look', () => {
  const log = [
    // Due on 25 June: 8 days after it was easy.
    { exercise: 't/1', grade: 4, at: at(17) },
    // Due long before: no business of the last look.
    { exercise: 't/2', grade: 1, at: at(10) },
  ] as const;

  it('brings back on the last day what would be remembered with less than 95 %', () => {
    const early = { exercise: 't/3', grade: 4, at: at(12) } as const;
    const look = (now: number) => lastLook(exercises, progressAt(now, ...log, early), exam);
    expect(look(at(18))).toEqual([]);
    expect(look(at(21))).toEqual([]);
    // Due on the 20th, at noon: after the exam has begun.
    expect(look(at(19))).toContain('t/3');
    expect(look(at(19))).not.toContain('t/2');
  });

  it('brings the least remembered first, and leaves out what is well known', () => {
    const easy = (exercise: string, day: number) => ({ exercise, grade: 4, at: at(day) }) as const;
    const progress = (now: number) => progressAt(now, easy('t/4', 15), easy('t/9', 13), easy('t/1', 18));
    const { cards } = progress(at(19));
    const known = ['t/9', 't/4', 't/1'].map((id) => retentionOf(cards.get(id)!, exam));
    expect(known).toEqual(known.toSorted((one, other) => one - other));
    expect(known.map((each) => each < 0.95)).toEqual([true, true, false]);
    expect(lastLook(exercises, progress(at(19)), exam)).toEqual(['t/9', 't/4']);
    // In the morning of the exam too.
    expect(lastLook(exercises, progress(at(20, 5)), exam)).toEqual(['t/9', 't/4']);
  });

  it('takes an answer given when the day began for one of that day', () => {
    // Right twice in ten minutes: due in two days, but known by less than 95 % after thirty hours.
    const look = (minutes: number) => {
      const last = at(19, 4) + minutes * 60_000;
      const answered = (time: number) => ({ exercise: 't/3', grade: 3, at: time }) as const;
      const progress = progressAt(at(19), answered(last - 600_000), answered(last));
      expect(retentionOf(progress.cards.get('t/3')!, exam)).toBeLessThan(0.95);
      return lastLook(exercises, progress, exam);
    };
    expect([-1, 0, 1].map(look)).toEqual([['t/3'], [], []]);
  });

  it('does not ask twice in a day', () => {
    const early = { exercise: 't/3', grade: 4, at: at(12) } as const;
    const again = { exercise: 't/3', grade: 3, at: at(19, 11) } as const;
    expect(lastLook(exercises, progressAt(at(19), early, again), exam)).toEqual([]);
  });
});

it('the sentence says what the plan does', () => {
  const plan = { days: 3, unseen: 100, perDay: 34, isRealistic: false };
  expect(examSentence(plan, 'en')).toMatch(
    /^Days until the exam: 3\. .*yet: 100\. New a day: 34,.*more than an hour.*below 95% comes back\.$/,
  );
  expect(examSentence({ ...plan, isRealistic: true }, 'zh')).toMatch(/3 天。.*100 题.*34 道.*不超过一小时/);
  expect(examSentence({ ...plan, days: 1, perDay: 100 }, 'en')).toMatch(
    /^The exam is tomorrow\. .*: 100, all/,
  );
  expect(examSentence({ ...plan, days: 0, perDay: 100 }, 'zh')).toMatch(/^今天考试。还有 100 题没做过，全部/);
  expect(examSentence({ ...plan, unseen: 0 }, 'en')).toMatch(/You have seen every exercise/);
  expect(examSentence({ ...plan, days: -1 }, 'en')).toMatch(/day is over/);
});
