import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licencesPath } from '../../site/links';
import type { Step } from '../built-site';

/** A part that readers get comes without the words that its licence wants to come with it. */
export class LicenceError extends Error {
  override readonly name = 'LicenceError';
}

const line = '-'.repeat(72);

/** KaTeX's fonts have another licence than its scripts, and its package doesn't hold it. */
const fonts = new URL('./fonts.txt', import.meta.url);

async function noticeOf(folder: string, name: string): Promise<string> {
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = await readdir(folder, { withFileTypes: true });
  const file = files.find((each) => each.isFile() && /^licen[cs]e/i.test(each.name))?.name;
  if (file === undefined) {
    throw new LicenceError(
      `${name} reaches the reader, but its package has no licence file: name another part`,
    );
  }
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}

/** Writes the licences of all parts of other people that the site ships, as `licenses.txt`. */
export function licences(root: string, names: ReadonlySet<string>): Step {
  return async ({ directory, say }) => {
    const notices: string[] = [];
    for (const name of [...names].sort())
      notices.push(await noticeOf(join(root, 'node_modules', name), name));
    await writeFile(
      join(directory, licencesPath),
      [...notices, await readFile(fonts, 'utf8')].join(`\n${line}\n\n`),
    );
    say(`licences of ${names.size} packages: ${[...names].sort().join(', ')}`);
  };
}
