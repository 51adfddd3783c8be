import { expect, it } from 'vitest';
import { tableOf } from './table';

const good = { seen: '2 demos, 9 numbers', problems: [] };

it('the table has a row for every page, counts what passed in each engine, and says what is wrong below it', () => {
  const bad = { seen: '', problems: ['at 390: 400 on 390', 'said: error:\n  thrown'] };
  const table = tableOf(
    ['Chromium 1', 'WebKit 2'],
    [
      { name: '/en/momentum/', found: [good, bad] },
      { name: '/en/exam/', found: [good, { ...good, seen: 'ok' }] },
    ],
  );
  expect(table.split('\n')).toEqual([
    '|  | Chromium 1 | WebKit 2 |',
    '| --- | --- | --- |',
    '| /en/momentum/ | 2 demos, 9 numbers | ✗ 2 |',
    '| /en/exam/ | 2 demos, 9 numbers | ok |',
    '| passed | **2 of 2** | **1 of 2** |',
    '',
    '- /en/momentum/, WebKit 2: at 390: 400 on 390',
    '- /en/momentum/, WebKit 2: said: error: thrown',
    '',
  ]);
});

it('a table without a fault says so', () => {
  expect(tableOf(['Firefox 3'], [{ name: '/', found: [good] }])).toContain('Nothing is wrong.');
});
