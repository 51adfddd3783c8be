import { afterEach, expect, it } from 'vitest';
import { dayLength, daysUntil, startOfDay } from '../../../src/practice/review/days';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each(['UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia'])(
  'days are those of the reader in %s, also when the clock changes',
  (name) => {
    process.env['TZ'] = name;
    for (let month = 0; month < 24; month++) {
      const noon = new Date(2025, month, 29, 12).getTime();
      for (let days = -3; days < 40; days++) {
        const then = new Date(2025, month, 29 + days, 23, 59).getTime();
        expect(daysUntil(then, noon)).toBe(days);
        expect(startOfDay(noon, days)).toBe(startOfDay(then));
      }
    }
  },
);

it('a day of a changing clock ends when the calendar says so', () => {
  process.env['TZ'] = 'Europe/Berlin';
  // The night to 30 March 2025 was an hour short.
  const evening = new Date(2025, 2, 29, 20).getTime();
  expect(startOfDay(evening, 1) - startOfDay(evening)).toBe(dayLength - 60 * 60 * 1000);
});

it('a day begins at four in the morning', () => {
  process.env['TZ'] = 'Asia/Shanghai';
  const four = new Date(2025, 4, 2, 4).getTime();
  expect(startOfDay(four)).toBe(four);
  expect(startOfDay(four - 1)).toBe(four - dayLength);
  expect(startOfDay(four - 1, 1)).toBe(four);
});
