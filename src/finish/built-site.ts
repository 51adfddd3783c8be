import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/**
 * A page of the built site, in two parts: most steps change heads only, and to copy all bodies takes a second. Steps change them;
 * the page is written after the last one.
 */
export interface BuiltPage {
  /** `en/momentum/index.html` */
  readonly name: string;
  /** All before `</head>`; nothing in a fragment. */
  head: string;
  /** The rest, from `</head>` on. */
  body: string;
}

/** The built site while steps change it: its pages in memory, all else in its folder. */
export interface BuiltSite {
  readonly directory: string;
  readonly pages: readonly BuiltPage[];
  /** Tells whoever builds. */
  readonly say: (text: string) => void;
}

/** Something that is done to the built site. */
export type Step = (site: BuiltSite) => void | Promise<void>;

/** Does some steps to a built site, in their order. Each page is read once and written once, whatever the number of steps. */
export async function runSteps(
  directory: string,
  steps: readonly Step[],
  say: (text: string) => void = () => {},
): Promise<void> {
  const files = (await filesOf(directory, '**/*.html')).map((file) => {
    const before = pageOf(relative(directory, file), readFileSync(file, 'utf8'));
    return { file, before, page: { ...before } };
  });
  const site: BuiltSite = { directory, pages: files.map(({ page }) => page), say };
  for (const step of steps) await step(site);
  for (const { file, before, page } of files)
    if (page.head !== before.head || page.body !== before.body) await writeFile(file, page.head + page.body);
}

/** A page by its name and its whole text. */
export function pageOf(name: string, html: string): BuiltPage {
  const end = Math.max(0, html.indexOf('</head>'));
  return { name, head: html.slice(0, end), body: html.slice(end) };
}

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
