import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { filesOf } from '../built-site';
import { nameOfContent } from './site-files';

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
export async function markPages(directory: string): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  for (const file of await filesOf(directory, '**/*.html')) {
    const [name, html] = [relative(directory, file), await readFile(file, 'utf8')];
    const marked = name.startsWith('embed/') ? undefined : markedPage(html);
    if (!marked) continue;
    contents.set(name, marked.content);
    if (marked.html !== html) await writeFile(file, marked.html);
  }
  return contents;
}
