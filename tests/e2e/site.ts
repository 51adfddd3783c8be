import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pages as curriculum } from '../../src/curriculum';
import type { Demo } from '../../src/demo/define-demo';
import type { Language } from '../../src/demo/words';
import type { Term } from '../../src/note/term';
import { builds } from '../builds.mjs';
import type { Reference } from '../content/references/reference';
import { isTested } from '../content/tested-topic';

/** What the browser tests know about the built site. */

const source = fileURLToPath(new URL('../..', import.meta.url));

const slugs = new Set(curriculum.map(({ slug }) => slug));

/** A page of the built site. */
export interface SitePage {
  /** Without the base path: `en/momentum/`. */
  readonly path: string;
  readonly language: Language | undefined;
  readonly html: string;
  readonly demos: readonly string[];
}

function readPages(directory: string): SitePage[] {
  // With `TOPIC` only one of the two is built.
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .flatMap((name) => {
      const html = readFileSync(join(directory, name), 'utf8');
      // An exercise by itself is fetched by pages, and is none.
      if (!html.startsWith('<!')) return [];
      const language = name.match(/^(en|zh)\//)?.[1] as Language | undefined;
      const demos = [...html.matchAll(/<live-demo id="([^"]+)"/g)].map(([, id]) => id!);
      return [{ path: name.replace(/(^|\/)index\.html$/, '$1'), language, html, demos }];
    });
}

const isEmbed = ({ path }: SitePage): boolean => path.startsWith('embed/');

/** Every page of the build at the root of a host, and of the build in a folder: with the demos that stand alone to be embedded. */
export const allPages: readonly SitePage[] = readPages(builds.root.directory);
export const allPagesInFolder: readonly SitePage[] = readPages(builds.notes.directory);

/** The pages that a reader visits. */
export const pages: readonly SitePage[] = allPages.filter((page) => !isEmbed(page));
export const pagesInFolder: readonly SitePage[] = allPagesInFolder.filter((page) => !isEmbed(page));

/** What such pages hold stands on notes, on pages of mistakes, in practice or on the sheets of the parts, and all of these are visited. */
const isSeenElsewhere = ({ path }: SitePage): boolean => /^\w+\/(quick\/|answers\/all\/)/.test(path);

/** What a page is made by: the pages of one template differ in their contents only. */
function templateOf(path: string): string {
  const [, ...rest] = path.split('/');
  const [first = '', second = ''] = rest;
  if (slugs.has(first)) return 'note';
  return second === '' ? first : `${first}/…`;
}

/** The sheet of all parts is as long as those of the parts together, and made as they are. */
const isLongest = ({ path }: SitePage): boolean => /^\w+\/answers\/all\//.test(path);

/** One English page of every template, and the pages that have no language. */
export const templates: readonly SitePage[] = [
  ...new Map(
    pages
      .filter((page) => page.path !== '' && page.language !== 'zh' && !isLongest(page))
      .toReversed()
      .map((page) => [page.language ? templateOf(page.path) : page.path, page]),
  ).values(),
];

/** The pages that are visited one by one. `/` sends a reader on at once; it has a test of its own. */
export const visited: readonly SitePage[] = pages.filter(
  (page) =>
    page.path !== '' &&
    (!isSeenElsewhere(page) || templates.includes(page)) &&
    (process.env['TOPIC'] === undefined || page.path.split('/').some(isTested)),
);

/** The address of a page of the build at the root of a host. */
export function addressOf(path: string): string {
  return `${process.env['ROOT_ADDRESS']}${path}`;
}

/** The address of a page of the build in a folder. */
export function addressInFolder(path: string): string {
  return `${process.env['NOTES_ADDRESS']}${path}`;
}

const topics = readdirSync(join(source, 'content'));

/** A file of the project as a module. */
function importFile(path: string): Promise<unknown> {
  return import(pathToFileURL(join(source, path)).href);
}

/** The demo itself, to compare the page with. */
export async function importDemo(id: string): Promise<Demo> {
  const topic = topics.find((each) => existsSync(join(source, 'content', each, 'demos', `${id}.ts`)));
  const module = (await importFile(`content/${topic}/demos/${id}.ts`)) as { default: Demo };
  return module.default;
}

/** The tables of reference values, by slug of their page. */
export async function importReferences(): Promise<{ slug: string; references: readonly Reference[] }[]> {
  const tested = topics.filter((topic) => existsSync(join(source, `tests/content/${topic}/references.ts`)));
  return await Promise.all(
    tested.map(async (slug) => {
      const file = `tests/content/${slug}/references.ts`;
      const { references } = (await importFile(file)) as { references: readonly Reference[] };
      return { slug, references };
    }),
  );
}

/** Every term of the glossary. */
export async function importTerms(): Promise<readonly Term[]> {
  const files = topics
    .map((topic) => `content/${topic}/terms.ts`)
    .filter((file) => existsSync(join(source, file)));
  const modules = (await Promise.all(files.map(importFile))) as { readonly terms: readonly Term[] }[];
  return modules.flatMap(({ terms }) => terms);
}
