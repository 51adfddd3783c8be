import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pages as curriculum } from '../../src/curriculum';
import type { Demo } from '../../src/lab/define-demo';
import type { Language } from '../../src/lab/words';
import { builds } from '../builds.mjs';
import type { Reference } from '../references/reference';

/** What the browser tests know about the built site. */

const source = fileURLToPath(new URL('../..', import.meta.url));

/** A page of the built site. */
export interface SitePage {
  /** Without the base path: `en/momentum/`. */
  readonly path: string;
  readonly language: Language | undefined;
  readonly html: string;
  readonly demos: readonly string[];
}

function readPages(directory: string): SitePage[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(directory, name), 'utf8');
      const language = name.match(/^(en|zh)\//)?.[1] as Language | undefined;
      const demos = [...html.matchAll(/<live-demo id="([^"]+)"/g)].map(([, id]) => id!);
      return { path: name.replace(/(^|\/)index\.html$/, '$1'), language, html, demos };
    });
}

const isEmbed = ({ path }: SitePage): boolean => path.startsWith('embed/');

/** Every page of the build at the root of a host, and of the build in a folder: with the demos that stand alone to be embedded. */
export const allPages: readonly SitePage[] = readPages(builds.root.directory);
export const allPagesInFolder: readonly SitePage[] = readPages(builds.notes.directory);

/** The pages that a reader visits. */
export const pages: readonly SitePage[] = allPages.filter((page) => !isEmbed(page));
export const pagesInFolder: readonly SitePage[] = allPagesInFolder.filter((page) => !isEmbed(page));

/** The address of a page of the build at the root of a host. */
export function addressOf(path: string): string {
  return `${process.env['ROOT_ADDRESS']}${path}`;
}

/** The address of a page of the build in a folder. */
export function addressInFolder(path: string): string {
  return `${process.env['NOTES_ADDRESS']}${path}`;
}

const slugs = new Set(curriculum.map(({ slug }) => slug));

/** Every demo of the site with the English note that shows it, and its Chinese twin. */
export const shownDemos: readonly { readonly id: string; readonly en: string; readonly zh: string }[] = [
  ...new Set(pages.flatMap(({ demos }) => demos)),
].map((id) => {
  const note = pages.find(
    ({ path, language, demos }) =>
      language === 'en' && slugs.has(path.slice('en/'.length, -1)) && demos.includes(id),
  );
  const path = note?.path.slice('en'.length) ?? '';
  return { id, en: `en${path}`, zh: `zh${path}` };
});

/** The demo itself, to compare the page with. */
export async function importDemo(id: string): Promise<Demo> {
  const module: { default: Demo } = await import(pathToFileURL(join(source, 'src/demos', `${id}.ts`)).href);
  return module.default;
}

/** The tables of reference values, by slug of their page. */
export async function importReferences(): Promise<{ slug: string; references: readonly Reference[] }[]> {
  const folder = join(source, 'tests/references');
  const tables = await Promise.all(
    readdirSync(folder).map(async (name) => {
      const module: { references?: readonly Reference[] } = await import(
        pathToFileURL(join(folder, name)).href
      );
      return { slug: name.replace(/\.ts$/, ''), references: module.references ?? [] };
    }),
  );
  return tables.filter(({ references }) => references.length > 0);
}
