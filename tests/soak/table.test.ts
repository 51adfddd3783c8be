import { expect, it } from 'vitest';
import { tableOf } from './table';

const row = { what: 'links', n: 10, exceptions: 0, console: 0, lost: 0, slowest: 500 };

it('adds up what has the same name, and has the slowest of it', () => {
  const { lines, isClean } = tableOf([row, { ...row, n: 5, slowest: 1250 }, { ...row, what: 'files' }]);
  expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['what', 'n', 'exceptions', 'console', 'lost', 'slowest'],
    ['links', '15', '0', '0', '0', '1.25 s'],
    ['files', '10', '0', '0', '0', '0.50 s'],
  ]);
  expect(isClean).toBe(true);
});

it.each(['exceptions', 'console', 'lost'])('is not clean with one of %s', (name) => {
  expect(tableOf([row, { ...row, [name]: 1 }]).isClean).toBe(false);
});

it('is not clean when nothing was tried', () => {
  expect(tableOf([]).isClean).toBe(false);
});
