import type { Row } from './soak.ts';

const columns = ['n', 'exceptions', 'console', 'lost', 'slowest'] as const;

function added(rows: readonly Row[], what: string): Row {
  const sum = (name: (typeof columns)[number]): number => rows.reduce((total, row) => total + row[name], 0);
  return {
    what,
    n: sum('n'),
    exceptions: sum('exceptions'),
    console: sum('console'),
    lost: sum('lost'),
    slowest: Math.max(...rows.map(({ slowest }) => slowest)),
  };
}

/** The lines of the table: rows of the same name are one. */
export function tableOf(rows: readonly Row[]): { readonly lines: string[]; readonly isClean: boolean } {
  const all = [...Map.groupBy(rows, ({ what }) => what)].map(([what, same]) => added(same, what));
  const widest = Math.max(4, ...all.map(({ what }) => what.length));
  const line = (what: string, cells: readonly string[]): string =>
    [what.padEnd(widest), ...cells.map((cell) => cell.padStart(12))].join('');
  return {
    lines: [
      line('what', columns),
      ...all.map((row) =>
        line(
          row.what,
          columns.map((name) =>
            name === 'slowest' ? `${(row.slowest / 1000).toFixed(2)} s` : String(row[name]),
          ),
        ),
      ),
    ],
    isClean:
      all.length > 0 && all.every(({ exceptions, console, lost }) => exceptions + console + lost === 0),
  };
}

/** Prints the table. Gives whether it holds something, and nothing that was thrown, said or lost. */
export function printTable(rows: readonly Row[]): boolean {
  const { lines, isClean } = tableOf(rows);
  console.log(lines.join('\n'));
  return isClean;
}
