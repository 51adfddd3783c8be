import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licencesPath } from '../../site/links';
import type { Step } from '../built-site';

/** A part that readers get comes without the words that its licence wants to come with it. */
export class LicenceError extends Error {
  override readonly name = 'LicenceError';
}

const line = '-'.repeat(72);

/** What no package's own licence tells: KaTeX's fonts have another than its scripts, and src/math has coefficients of fdlibm. */
const others = ['./fonts.txt', './coefficients.txt'].map((name) => new URL(name, import.meta.url));

/** The texts of a package's licence: a file, or the files of a folder. */
async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries
    .filter(({ name }) => /^licen[cs]e/i.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = found.map(async (entry) => {
    const path = join(folder, entry.name);
    const files = entry.isDirectory() ? (await readdir(path)).sort().map((name) => join(path, name)) : [path];
    return Promise.all(files.map(async (file) => (await readFile(file, 'utf8')).trim()));
  });
  return (await Promise.all(texts)).flat();
}

async function noticeOf(folder: string, name: string): Promise<string> {
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const texts = await textsIn(folder);
  if (texts.length === 0) {
    throw new LicenceError(
      `${name} reaches the reader, but its package has no licence file: use another package`,
    );
  }
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}

/** Writes the licences of all parts of other people that the site ships, as `licenses.txt`. */
export function licences(root: string, names: ReadonlySet<string>): Step {
  return async ({ directory, say }) => {
    const notices: string[] = [];
    for (const name of [...names].sort())
      notices.push(await noticeOf(join(root, 'node_modules', name), name));
    for (const file of others) notices.push(await readFile(file, 'utf8'));
    await writeFile(join(directory, licencesPath), notices.join(`\n${line}\n\n`));
    say(`licences of ${names.size} packages: ${[...names].sort().join(', ')}`);
  };
}
