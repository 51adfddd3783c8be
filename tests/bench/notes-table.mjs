/** What every note costs a reader, beside its budget. */
import { measureDragging } from './measure-dragging.mjs';
import { measureBytes, measureRepeatVisit, measureSlowPhone } from './measure-page.mjs';
import { median, medians, rounds } from './statistics.mjs';
import { beside, printTable } from './table.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

/** Each column: its heading, its budget and how many digits it has. */
const columns = {
  readable: ['readable, KB', 85, 1],
  live: ['all live, KB', 150, 1],
  paint: ['largest paint, s', 0.9, 2],
  blocking: ['blocking, ms', 100, 0],
  shift: ['shift', 0.005, 3],
  againBytes: ['second visit, KB', Infinity, 1],
  againPaint: ['its largest paint, s', Infinity, 2],
  cost: ['dearest state, ms', 4.2, 1],
  interval: ['slowest frames, ms', 16.8, 1],
  heap: ['heap, MB', 40, 1],
};

/** @typedef {keyof typeof columns} Column */

/** @param {Record<string, number>} bytes */
const kilobytes = (bytes) => Object.values(bytes).reduce((sum, each) => sum + each, 0) / 1024;

/** @param {string} name @param {Record<Column, number>} values */
const row = (name, values) => [
  name,
  ...Object.entries(columns).map(([column, [, budget, digits]]) =>
    beside(values[/** @type {Column} */ (column)], Number(budget), Number(digits)),
  ),
];

/**
 * Measures notes one after the other and prints the table, with the parts of their bytes and the price of every slider after it.
 * @param {Browser} browser
 * @param {string} address of the site
 * @param {readonly string[]} paths
 */
export async function printNotes(browser, address, paths) {
  const notes = [];
  const parts = [];
  const sliders = [];
  for (const path of paths) {
    process.stderr.write(`${path}\n`);
    const bytes = await measureBytes(browser, address + path);
    const phone = await medians(() => measureSlowPhone(browser, address + path));
    const again = await medians(() => measureRepeatVisit(browser, address + path));
    const dragging = await measureDragging(browser, address + path);
    notes.push({
      path,
      values: {
        readable: kilobytes(bytes.readable),
        live: kilobytes(bytes.live),
        paint: phone.paint / 1000,
        blocking: phone.blocking,
        shift: phone.shift,
        againBytes: again.bytes / 1024,
        againPaint: again.paint / 1000,
        cost: Math.max(0, ...dragging.sliders.map(({ cost }) => cost)),
        interval: Math.max(0, ...dragging.sliders.map(({ interval }) => interval)),
        heap: dragging.heapAfter / 1e6,
      },
    });
    parts.push([
      path,
      ...['html', 'css', 'fonts', 'js', 'other'].map((kind) =>
        ((bytes.readable[kind] ?? 0) / 1024).toFixed(1),
      ),
      ((bytes.live['js'] ?? 0) / 1024).toFixed(1),
    ]);
    for (const { name, cost, interval } of dragging.sliders) {
      sliders.push([name, beside(cost, 4.2, 1), beside(interval, 16.8, 1)]);
    }
  }

  /** @param {(values: number[]) => number} of */
  const all = (of) =>
    /** @type {Record<Column, number>} */ (
      Object.fromEntries(
        Object.keys(columns).map((column) => [
          column,
          of(notes.map(({ values }) => values[/** @type {Column} */ (column)])),
        ]),
      )
    );
  const budgets = Object.values(columns).map(([, budget]) => (budget === Infinity ? '' : String(budget)));
  console.log(`## Notes: medians of ${rounds}

Bytes over the wire (gzip) until a note can be read, and with every demo live; on a slow phone (processor ÷ 4, 1.6 Mbit/s, 150 ms) largest paint, blocking time and layout shift, and a second visit; while its sliders are dragged, 125 moves a second, the dearest state on the main thread, the 95th percentile of the interval between frames at processor ÷ 4, and the heap afterwards.
`);
  printTable(
    ['note', ...Object.values(columns).map(([heading]) => String(heading))],
    [
      ['budget', ...budgets],
      ...notes.map(({ path, values }) => row(path, values)),
      row('median', all(median)),
      row(
        'largest',
        all((values) => Math.max(...values)),
      ),
    ],
  );
  console.log('## What a note is made of until it can be read, KB\n');
  printTable(['note', 'html', 'css', 'fonts', 'js', 'other', 'js, live'], parts);
  console.log('## Every slider\n');
  printTable(['slider', 'a state, ms', 'frames, ms'], sliders);
}
