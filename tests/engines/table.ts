import type { Found } from './visit';

/** A page or a walk, with what was found in each engine. */
export interface Row {
  readonly name: string;
  readonly found: readonly Found[];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** All rows as a Markdown table, below it every problem. */
export function tableOf(engines: readonly string[], rows: readonly Row[]): string {
  const cell = ({ seen, problems }: Found): string => (problems.length === 0 ? seen : `✗ ${problems.length}`);
  const passed = engines.map((_, index) => {
    const good = rows.filter(({ found }) => found[index]?.problems.length === 0);
    return `**${good.length} of ${rows.length}**`;
  });
  const problems = rows.flatMap(({ name, found }) =>
    found.flatMap((each, index) =>
      each.problems.map((problem) => `- ${name}, ${engines[index]}: ${problem.replace(/\s+/g, ' ')}`),
    ),
  );
  return [
    line(['', ...engines]),
    line(['---', ...engines.map(() => '---')]),
    ...rows.map(({ name, found }) => line([name, ...found.map(cell)])),
    line(['passed', ...passed]),
    '',
    ...(problems.length === 0 ? ['Nothing is wrong.'] : problems),
    '',
  ].join('\n');
}
