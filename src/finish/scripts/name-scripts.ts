import { readFile, writeFile } from 'node:fs/promises';
import { filesOf, type Step } from '../built-site';
import type { BuiltScripts } from './content-scripts';

/** A page that names a source which is no script: a programmer's mistake, so it stops the build. */
export class ScriptsError extends Error {
  override readonly name = 'ScriptsError';
}

/** A source that a page or the words for Anki name: `data-scripts="/notes/content/momentum/exercises/index.ts"`. */
const attribute = /(\bdata-scripts=|"scripts":)"([^"]+\.ts)"/g;

/** Puts the names of the built files in the place of the source that a text names. */
export function withScripts(text: string, built: BuiltScripts, where: string): string {
  return text.replace(attribute, (_, before: string, address: string) => {
    const [source = '', files = []] = [...built].find(([each]) => address.endsWith(`/${each}`)) ?? [];
    const [script, ...imported] = files;
    if (script === undefined)
      throw new ScriptsError(
        `${where} names ${address}, which is no script: name a file of content/<topic>/demos or a topic's exercises/index.ts`,
      );
    const beside = imported.map((file) => file.replace(/^.*\//, ''));
    return `${before}"${[address.slice(0, -source.length) + script, ...beside].join(' ')}"`;
  });
}

/** Where a page names a demo or exercises by their source, it names their scripts from now on. */
export function nameScripts(built: BuiltScripts): Step {
  return async ({ directory, pages }) => {
    for (const page of pages) page.body = withScripts(page.body, built, page.name);
    for (const file of await filesOf(directory, '**/*.anki.json')) {
      await writeFile(file, withScripts(await readFile(file, 'utf8'), built, file));
    }
  };
}
