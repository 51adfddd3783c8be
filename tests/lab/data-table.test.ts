import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataTables, toCsv } from '../../src/lab/data-table';
import { pictureOf } from '../../src/lab/picture';
import { chart, sample, shownAt } from './sample-demo';

/** Reads comma-separated values (RFC 4180). */
function readCsv(text: string): string[][] {
  return text
    .split('\r\n')
    .map((line) =>
      [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell = '']) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    );
}

it('puts series with the same x values side by side, and the marks last', () => {
  expect(dataTables(pictureOf(chart, shownAt(1), sample.words, 'en'))).toEqual([
    {
      headings: ['x1', 'line', 'one, two'],
      rows: [
        [0, 1, 0],
        [1, null, 1],
        [2, 1, 2],
        [3, -1, 3],
      ],
    },
    { headings: ['the "mark"', 'the "mark"'], rows: [[1, -1]] },
  ]);
});

it('writes commas and quotes so that a spreadsheet reads them', () => {
  const text = toCsv(dataTables(pictureOf(chart, shownAt(1), sample.words, 'en')));
  expect(readCsv(text)).toEqual([
    ['x1', 'line', 'one, two'],
    ['0', '1', '0'],
    ['1', '', '1'],
    ['2', '1', '2'],
    ['3', '-1', '3'],
    [''],
    ['the "mark"', 'the "mark"'],
    ['1', '-1'],
  ]);
});

it('keeps headings and full precision', () => {
  const heading = fc.string({ unit: fc.constantFrom(...'ab,"; '), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(heading, { minLength: 1, maxLength: 4 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (headings, value) => {
        const [head, row] = readCsv(toCsv([{ headings, rows: [headings.map(() => value)] }]));
        expect(head).toEqual(headings);
        expect(row?.map(Number)).toEqual(headings.map(() => value + 0));
      },
    ),
  );
});
