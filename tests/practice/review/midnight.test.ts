import { afterEach, describe, expect, it } from 'vitest';
import {
  cardsOf,
  grades,
  intervalsOf,
  type ReviewCard,
  retentionOf,
  reviewed,
} from '../../../src/practice/review/cards';
import { dayLength } from '../../../src/practice/review/days';
import { introducedToday } from '../../../src/practice/review/new-order';
import type { Progress } from '../../../src/practice/review/progress';
import { afterGrade } from '../../../src/practice/review/queue';
import { todayOf } from '../../../src/practice/review/today';
import type { ReviewGrade, ReviewRecord } from '../../../src/practice/store/records';
import { someReview } from '../store/arbitrary';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const minute = 60_000;
/** The grades that are given, one card after the other. */
const given: readonly ReviewGrade[] = [3, 1, 3, 4, 2, 3, 3];
const exercises = Array.from({ length: 12 }, (_, number) => `momentum/e${number}`);

function queueOf(progress: Progress): string[] {
  const { due, fresh } = todayOf([{ topic: 'momentum', exercises }], progress, {
    newPerDay: 10,
  });
  return [...due, ...fresh];
}

/** What a reader is shown who starts at a moment and takes 50 seconds a card: the order depends on grades, not on the clock. */
function session(start: number): { shown: string[]; offeredAfter: string[] } {
  const reviews: ReviewRecord[] = [];
  const own = new Map<string, ReviewCard>();
  const shown: string[] = [];
  let now = start;
  let queue = queueOf({ reviews, cards: cardsOf(reviews, now), now });
  for (let turn = 0; queue[0] !== undefined && turn < 200; turn++) {
    const [id] = queue;
    const grade = given[turn % given.length] ?? 3;
    const card = reviewed(own.get(id), now, grade);
    shown.push(id);
    own.set(id, card);
    reviews.push({ ...someReview, id: String(turn), exercise: id, at: now, grade });
    queue = afterGrade(queue, card, now);
    now += 50_000;
  }
  const progress = { reviews, cards: cardsOf(reviews, now), now };
  return { shown, offeredAfter: queueOf(progress) };
}

describe.each(['UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/Los_Angeles'])('a sitting in %s', (name) => {
  it.each([
    ['crosses midnight', [2026, 2, 2, 23, 52]],
    ['begins after midnight', [2026, 2, 3, 0, 5]],
    ['crosses midnight in Greenwich', [2026, 2, 3, 7, 55]],
    ['has an hour taken away in Europe', [2026, 2, 29, 1, 55]],
    ['has an hour given in Europe', [2026, 9, 25, 2, 55]],
    ['has an hour taken away in America', [2026, 2, 8, 1, 55]],
  ] as const)('%s, and is the same as at noon', (_, [year, month, day, hour, at]) => {
    process.env['TZ'] = name;
    const noon = session(new Date(2026, 2, 2, 12).getTime());
    expect(noon.shown.length).toBeGreaterThan(12);
    expect(noon.offeredAfter).toEqual([]);
    expect(session(new Date(year, month, day, hour, at).getTime())).toEqual(noon);
  });

  it('goes on over four in the morning, when another day begins', () => {
    process.env['TZ'] = name;
    const noon = session(new Date(2026, 2, 2, 12).getTime());
    expect(session(new Date(2026, 2, 3, 3, 55).getTime()).shown).toEqual(noon.shown);
  });
});

it('what was introduced before midnight still counts after it', () => {
  process.env['TZ'] = 'Asia/Shanghai';
  const late = new Date(2026, 2, 2, 23, 50).getTime();
  const reviews = [{ ...someReview, at: late, from: 'review' }];
  const counted = (now: number): number => introducedToday({ reviews, cards: new Map(), now });
  expect([late + 15 * minute, late + 3 * 60 * minute, late + 5 * 60 * minute].map(counted)).toEqual([
    1, 1, 0,
  ]);
});

describe('a clock that was ahead and has been put right', () => {
  const aheadBy = [minute, 2 * minute, 10 * minute, 60 * minute, 12 * 60 * minute, dayLength];
  const times = ['2026-03-02T00:00:30Z', '2026-03-02T12:00:00Z', '2026-03-02T23:59:30Z'].map(Date.parse);
  const combinations = aheadBy.flatMap((by) =>
    times.flatMap((now) => grades.map((grade) => ({ by, now, grade }))),
  );

  it('never stops the session', () => {
    expect(combinations).toHaveLength(72);
    for (const { by, now, grade } of combinations) {
      const [card] = cardsOf([{ ...someReview, at: now + by, grade }], now).values();
      const intervals = intervalsOf(card, now).map(([, interval]) => interval);
      expect(intervals.every((interval) => interval > 0)).toBe(true);
      expect(intervals).toEqual([...intervals].sort((one, other) => one - other));
      expect(card && retentionOf(card, now)).toBe(1);
      for (const next of grades) expect(reviewed(card, now, next).reps).toBe(2);
    }
  });
});
