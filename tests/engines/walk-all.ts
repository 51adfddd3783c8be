import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { builds } from '../builds.mjs';
import { allPages } from '../e2e/site';
import { serve } from '../serve.mjs';
import type { Engine } from './engine';
import { startEngines } from './find-engines';
import { complaintKey, withoutWorker, writeComplaintsDown } from './in-every-page';
import { type Row, tableOf } from './table';
import { type Found, type Look, prepareVisit } from './visit';
import { type Walk, walks } from './walks';

/** What `npm run engines` was asked for. */
interface Wishes {
  /** Only what has one of these words in its address or name. */
  readonly words: readonly string[];
  /** Only these engines. */
  readonly names?: readonly string[];
  /** Where to write the table as Markdown. */
  readonly file?: string;
}

/** How long one page or walk may take in one engine, in milliseconds. */
const patience = 240_000;

/** What a look finds, or why it came to no end: of itself, or as the whole run was ended. */
async function found(look: Look, engine: Engine, address: string, ended: AbortSignal): Promise<Found> {
  const inTime = new AbortController();
  const signal = AbortSignal.any([inTime.signal, ended]);
  const late = wait(patience, undefined, { signal }).then(() => {
    throw new Error(`came to no end in ${patience / 1000} s`);
  });
  try {
    return await Promise.race([look(engine, address), late]);
  } catch (error) {
    const said = await Promise.race([engine.complaints().catch(() => []), wait<string[]>(5_000, [])]);
    return { seen: '', problems: [String(error), ...said.map((each) => `said: ${each}`)] };
  } finally {
    late.catch(() => {});
    inTime.abort();
  }
}

/** A walk as a look. What it sees must be the same in every engine. */
function lookOf({ go }: Walk): Look {
  let first: string | undefined;
  return async (engine, address) => {
    await engine.resize(1280, 800);
    const seen = await go(engine, address);
    first ??= seen;
    const different = seen === first ? [] : [`“${seen}” where another engine has “${first}”`];
    const said = (await engine.complaints()).map((each) => `said: ${each}`);
    return { seen: 'ok', problems: [...different, ...said] };
  };
}

/** Walks through the build in every engine, prints what was found, and gives whether anything failed. */
export async function walkAll({ words, names, file }: Wishes): Promise<boolean> {
  const isWanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
  const engines = await startEngines(names);
  const { directory } = builds.root;
  const plain = await serve({ directory });
  const telling = await serve({
    directory,
    first: `(${withoutWorker})();(${writeComplaintsDown})(${JSON.stringify(complaintKey)});`,
  });
  const rows: Row[] = [];
  const ended = new AbortController();
  const look = async (name: string, prepared: Look): Promise<void> => {
    const began = performance.now();
    const inEach = engines.map((engine) =>
      found(prepared, engine, engine.needsTeller ? telling.address : plain.address, ended.signal),
    );
    const row = { name, found: await Promise.all(inEach) };
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const problems = row.found.flatMap((each, index) =>
      each.problems.map((problem) => `  ${engines[index]?.name}: ${problem}\n`),
    );
    process.stderr.write(`${name} (${seconds} s)\n${problems.join('')}`);
    rows.push(row);
  };
  // Who ends it early still gets the table of what was seen, and no browser stays behind.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => ended.abort());
  try {
    for (const page of allPages)
      if (!ended.signal.aborted && page.path !== '' && isWanted(page.path))
        await look(`/${page.path}`, await prepareVisit(page));
    for (const walk of walks)
      if (!ended.signal.aborted && isWanted(walk.name)) await look(walk.name, lookOf(walk));
  } finally {
    await Promise.allSettled(engines.map((engine) => engine.close()));
    await Promise.all([plain.close(), telling.close()]);
  }
  const table = tableOf(
    engines.map(({ name }) => name),
    rows,
  );
  console.log(table);
  if (file !== undefined) await writeFile(file, table);
  return (
    ended.signal.aborted ||
    engines.length === 0 ||
    rows.some(({ found }) => found.some(({ problems }) => problems.length > 0))
  );
}
