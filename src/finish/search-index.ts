import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { BuiltPage, Step } from './built-site';

/** The search could not read the pages: it stops the build. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

function checked<Response extends { readonly errors: readonly string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new SearchIndexError(response.errors.join('\n'));
  return response;
}

/** Pagefind's own search boxes: this site has one of its own. */
const ownBoxes = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Pagefind passes over pages without this mark when others have it; to hand them over takes as long as to read the others. */
const isSearched = ({ body }: BuiltPage): boolean => body.includes('data-pagefind-body');

/**
 * Makes the index of the search, as Pagefind reads the pages. It is written from here: Pagefind's own program says that it has
 * written its files before they are on the disk, and on a busy machine one of them stayed empty.
 */
export const searchIndex: Step = async ({ directory, pages, say }) => {
  try {
    const { index } = checked(await pagefind.createIndex());
    if (!index) throw new SearchIndexError('Pagefind made no index');
    for (const { name, head, body } of pages.filter(isSearched))
      checked(await index.addHTMLFile({ sourcePath: name, content: head + body }));
    const { files } = checked(await index.getFiles());
    for (const { path, content } of files.filter(({ path }) => !ownBoxes.test(path))) {
      const file = join(directory, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    say(`search index: ${files.length} files`);
  } finally {
    await pagefind.close();
  }
};
