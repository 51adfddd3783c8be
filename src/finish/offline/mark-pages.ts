import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOfContent, type SiteFiles } from './site-files';

const earlier = /^(<!doctype html>\s*<html[^>]*?) data-content="[^"]*"/i;
const place = /^<!doctype html>\s*<html/i;

/** A page that says in its first tag which content it has; nothing for a file that is no page. */
export function markedPage(html: string): { html: string; content: string } | undefined {
  const bare = html.replace(earlier, '$1');
  if (!place.test(bare)) return undefined;
  const content = nameOfContent(bare);
  return { html: bare.replace(place, (start) => `${start} data-content="${content}"`), content };
}

/**
 * Lets every page of a built site say which content it has. The worker knows by it, before the page has come in, whether it is of the
 * version it keeps. Gives the contents by file.
 */
export async function markPages(directory: string, site: SiteFiles): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  for (const path of site.paths.filter((each) => each.endsWith('.html'))) {
    const html = site.text(path);
    const marked = markedPage(html);
    if (!marked) continue;
    contents.set(path, marked.content);
    if (marked.html === html) continue;
    site.replace(path, marked.html);
    await writeFile(join(directory, path), site.content(path));
  }
  return contents;
}
