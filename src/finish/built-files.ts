import { createHash } from 'node:crypto';
import { glob, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/** The files below a folder of the built site that fit a pattern, sorted. */
export async function filesOf(folder: string, pattern: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: folder })) files.push(join(folder, file));
  return files.sort();
}

/** Eight characters that change when the content does, for the name of a file that browsers keep. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** Gives a built style sheet another content, and so another name. Returns its old and new name. */
export async function replaceSheet(file: string, css: string): Promise<readonly [string, string]> {
  const target = basename(file).replace(/\.[\w-]{8}\.css$/, `.${contentHash(css)}.css`);
  await writeFile(file, css);
  await rename(file, join(dirname(file), target));
  return [basename(file), target];
}

/** Every page of the built site, with its name in the site. */
export async function readPages(folder: string): Promise<{ file: string; name: string; html: string }[]> {
  const files = await filesOf(folder, '**/*.html');
  return Promise.all(
    files.map(async (file) => ({ file, name: relative(folder, file), html: await readFile(file, 'utf8') })),
  );
}

/** Changes every page of the built site. */
export async function changePages(
  folder: string,
  change: (html: string, name: string) => string,
): Promise<void> {
  for (const { file, name, html } of await readPages(folder)) {
    const changed = change(html, name);
    if (changed !== html) await writeFile(file, changed);
  }
}
