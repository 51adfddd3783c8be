import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Links and pictures of a page in the root: the text between the brackets, and where it leads. */
function linksOf(
  page: string,
): { readonly text: string; readonly target: string; readonly picture: boolean }[] {
  const source = readFileSync(new URL(page, root), 'utf8');
  return [...source.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, mark, text = '', target = '']) => ({
    text,
    target,
    picture: mark === '!',
  }));
}

it.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('what %s links to is there', (page) => {
  // "../../issues" is the tracker on GitHub, seen from the page of a file.
  const files = linksOf(page).filter(({ target }) => !/^(https:|#|\.\.\/\.\.\/issues)/.test(target));
  const missing = files.filter(({ target }) => !existsSync(fileURLToPath(new URL(target, root))));
  expect(missing).toEqual([]);
});

it('a picture of the README says in words what it shows', () => {
  const pictures = linksOf('README.md').filter(({ picture }) => picture);
  expect(pictures).toHaveLength(3);
  expect(pictures.filter(({ text }) => text.length < 30)).toEqual([]);
});
