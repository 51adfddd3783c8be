import { cp, glob, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { runSteps } from '../../src/finish/built-site';
import { writeWorker } from '../../src/finish/offline/write-worker';
import { addPolicies } from '../../src/finish/security/add-policies';

/** What the titles of the next version end with, and the names of its scripts. */
export const nextMark = 'next';

async function filesOf(directory: string, pattern: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: directory })) files.push(join(directory, file));
  return files;
}

/** Notes, lists, practice and exam: enough of the site for what happens to one version and the next. */
const fewPages =
  /^(index|404)\.html$|^offline\/|^(en|zh)\/(index\.html$|(momentum|backpropagation|questions|exam)\/|practice\/(momentum|backpropagation)\/|practice\/weight-initialization\/index\.html$)/;

/** A copy of a build with all its scripts and a few of its pages: what is kept of them takes seconds less each time. */
export async function makeSmallSite(directory: string): Promise<string> {
  const small = await mkdtemp(join(tmpdir(), 'small-site-'));
  await cp(directory, small, {
    recursive: true,
    filter: (file) => !file.endsWith('.html') || fewPages.test(relative(directory, file)),
  });
  await writeWorker(small);
  return small;
}

/** A copy of a build in which every page has another title, every script another name, and the search another content. */
export async function makeNextVersion(directory: string): Promise<string> {
  const next = await mkdtemp(join(tmpdir(), 'next-version-'));
  await cp(directory, next, { recursive: true });
  const scripts = await filesOf(next, '_astro/*.js');
  const names = new Set(scripts.map((file) => basename(file)));
  const renamed = (name: string): string =>
    names.has(name) ? name.replace(/\.js$/, `-${nextMark}.js`) : name;
  for (const file of [...scripts, ...(await filesOf(next, '**/*.html'))]) {
    const text = await readFile(file, 'utf8');
    const changed = text.replace(/[\w.-]+\.js/g, renamed).replace('</title>', ` ${nextMark}</title>`);
    await writeFile(file, changed);
  }
  for (const file of scripts) await rename(file, join(dirname(file), renamed(basename(file))));
  const search = join(next, 'pagefind/pagefind.js');
  await writeFile(search, `/* ${nextMark} */${await readFile(search, 'utf8')}`);
  await runSteps(next, [addPolicies]);
  await writeWorker(next);
  return next;
}
