import { expect, it } from 'vitest';
import { cardsOf } from '../../../src/practice/review/cards';
import { dayLength, startOfDay } from '../../../src/practice/review/days';
import { answersOf, forecastDays, forecastOf, overviewOf } from '../../../src/practice/review/overview';
import { someReview } from '../store/arbitrary';

const now = startOfDay(1_700_000_000_000) + 12 * 60 * 60 * 1000;
const topics = [
  { topic: 'a', exercises: ['a/one', 'a/two'] },
  { topic: 'b', exercises: ['b/three'] },
];
const reviews = [
  { ...someReview, id: '1', exercise: 'a/one', grade: 4 as const, at: now - 8 * dayLength }, // due today
  { ...someReview, id: '2', exercise: 'a/two', grade: 4 as const, at: now - 3 * dayLength }, // due in 5 days
  { ...someReview, id: '3', exercise: 'gone/gone', at: now - dayLength },
];
const progress = { cards: cardsOf(reviews, now), reviews, now };

it('counts what was seen and what is due, topic by topic', () => {
  const [a, b] = overviewOf(topics, progress);
  expect(a).toMatchObject({ topic: 'a', exercises: 2, seen: 2, due: 1 });
  expect(b).toEqual({ topic: 'b', exercises: 1, seen: 0, due: 0, retention: undefined });
  // One at its stability (90 %), one earlier.
  expect(a?.retention).toBeGreaterThan(0.9);
  expect(a?.retention).toBeLessThan(1);
});

it('forecasts on which day each exercise falls due', () => {
  const counts = forecastOf(
    topics.flatMap(({ exercises }) => exercises),
    progress,
  );
  expect(counts).toHaveLength(forecastDays);
  expect(counts[0]).toBe(1);
  expect(counts[5]).toBe(1);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
});

it('puts what is overdue on today and leaves out what lies beyond', () => {
  expect(forecastOf(['a/one'], { ...progress, now: now + 20 * dayLength })[0]).toBe(1);
  expect(forecastOf(['a/two'], { ...progress, now: now - 30 * dayLength })).toEqual(
    Array(forecastDays).fill(0),
  );
});

it('counts the answers of the last 30 days, today last', () => {
  const counts = answersOf(progress);
  expect(counts).toHaveLength(30);
  expect([counts[29], counts[28], counts[26], counts[21]]).toEqual([0, 1, 1, 1]);
  expect(answersOf({ ...progress, now: now + 40 * dayLength })).toEqual(Array(30).fill(0));
});

it('does not call a wrong answer remembered because it was given just now', () => {
  const wrong = [{ ...someReview, id: '1', exercise: 'a/one', grade: 1 as const, at: now }];
  const [a] = overviewOf(topics, {
    cards: cardsOf(wrong, now),
    reviews: wrong,
    now,
  });
  expect(a?.retention).toBeLessThan(0.8);
});
