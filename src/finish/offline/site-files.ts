import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentName } from '../../offline/kept-list';
import { OfflineError } from './errors';

/** What no reader of the notes needs: for search engines, other sites, paper and home screens, and Pagefind's own search boxes. */
const leftOut =
  /^(sw\.js|offline\.json|embed\.js|sitemap[^/]*\.xml|[^/]*\.txt|(icons|cards|embed)\/.*|pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\..*)$|\.(pdf|zip|apkg|map)$/;

/** The files of a built site that can be kept, by their paths below its address. */
export interface SiteFiles {
  readonly paths: readonly string[];
  content(path: string): Buffer;
  text(path: string): string;
  /** Gives a file another text; on the disk it stays as it is. */
  replace(path: string, text: string): void;
  /** The file that an address in another file leads to, whatever folder the site is published in. */
  at(address: string, from: string): string | undefined;
}

/** Reads the files of a built site. */
export async function readSite(directory: string): Promise<SiteFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !leftOut.test(path))
    .sort();
  const contents = new Map<string, Buffer>();
  // Pages are asked for their text more than once, and to decode all of them takes a second.
  const texts = new Map<string, string>();
  for (const path of names) contents.set(path, readFileSync(join(directory, path)));
  for (const needed of ['404.html', 'pagefind/pagefind.js'])
    if (!contents.has(needed))
      throw new OfflineError(
        `${needed} is missing: the list must be made after everything else of the build`,
      );
  const content = (path: string): Buffer => {
    const found = contents.get(path);
    if (!found) throw new OfflineError(`the built site has no ${path}`);
    return found;
  };
  return {
    paths: names,
    content,
    text: (path) => {
      const text = texts.get(path) ?? content(path).toString();
      texts.set(path, text);
      return text;
    },
    replace: (path, text) => {
      texts.set(path, text);
      contents.set(path, Buffer.from(text));
    },
    at: (address, from) => {
      const path = address.replace(/[?#].*$/, '').replace(/\/$/, '/index.html');
      if (!/^(\/|\w+:)/.test(path)) {
        const beside = posix.join(posix.dirname(from), path);
        return contents.has(beside) ? beside : undefined;
      }
      const segments = path.split('/');
      return segments.map((_, start) => segments.slice(start).join('/')).find((end) => contents.has(end));
    },
  };
}

/** The name that the worker knows a content by. */
export function nameOfContent(content: Buffer | string): string {
  return contentName(createHash('sha256').update(content).digest());
}

/** How many bytes of a file a reader fetches: hosts compress what is text. */
export function wireSize(path: string, content: Buffer): number {
  return /\.(html|js|css|json|svg|webmanifest|ico)$/.test(path) ? gzipSync(content).length : content.length;
}
