import { expect, it } from 'vitest';
import { isSeed } from '../../../src/exercise/draw';
import { dayLength } from '../../../src/practice/review/days';
import { scoreOfGrade, suggestedGrade } from '../../../src/practice/review/grades';
import { intervalText } from '../../../src/practice/review/interval-text';
import { reviewWords } from '../../../src/practice/review/review-words';
import { seedOfTime } from '../../../src/practice/review/seed-of-time';

it('intervals are said in the largest unit that fits', () => {
  const minute = 60_000;
  expect(
    [minute, 10 * minute, 90 * minute, dayLength, 8 * dayLength, 45 * dayLength, 730 * dayLength].map(
      (span) => intervalText(span, 'en'),
    ),
  ).toEqual(['1 minute', '10 minutes', '2 hours', '1 day', '8 days', '1.5 months', '2 years']);
  // Each unit begins where there is one of it; less than a minute is one.
  const beginnings = [0, 59 * minute, 60 * minute, 24 * 60 * minute, 30 * dayLength, 365 * dayLength];
  expect(beginnings.map((span) => intervalText(span, 'en'))).toEqual([
    '1 minute',
    '59 minutes',
    '1 hour',
    '1 day',
    '1 month',
    '1 year',
  ]);
  expect(
    [60 * minute, dayLength, 30 * dayLength, 365 * dayLength].map((span) => intervalText(span - 1, 'en')),
  ).toEqual(['60 minutes', '24 hours', '30 days', '12.2 months']);
  expect(intervalText(10 * minute, 'zh')).toBe('10分钟');
  expect(intervalText(8 * dayLength, 'zh')).toBe('8天');
});

it('the verdict suggests a grade', () => {
  expect(suggestedGrade({ verdict: 'right' })).toBe(3);
  expect(suggestedGrade({ verdict: 'partly' })).toBe(2);
  expect(suggestedGrade({ verdict: 'wrong' })).toBe(1);
  expect([1, 2, 3, 4].map((grade) => scoreOfGrade(grade as 1 | 2 | 3 | 4))).toEqual([0, 0.5, 1, 1]);
});

it('every moment gives a seed', () => {
  for (const time of [0, 1, 999_998, 999_999, 1_700_000_000_000.5, 9e15])
    expect(isSeed(seedOfTime(time))).toBe(true);
});

it('both languages have the same gaps in every sentence', () => {
  const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const { en, zh } of Object.values(reviewWords)) expect(gaps(zh)).toEqual(gaps(en));
});
