import { expect, it } from 'vitest';
import { findPages, mostLoaded, type Pagefind, type Result } from '../../src/theme/browser/search-find';
import type { FoundPage } from '../../src/theme/browser/search-places';

/** A Pagefind over pages of words. It cuts a query at its blanks and, like the real one, finds what begins like a word or, failing that, like the beginning of a word. */
function pagefindOver(pages: readonly string[]): { pagefind: Pagefind; loaded: string[] } {
  const loaded: string[] = [];
  const resultOf = (content: string): Result => ({
    id: content,
    data: async () => {
      loaded.push(content);
      const locations = content.split(' ').map((_, location) => ({ location, balanced_score: 1 }));
      return {
        url: '/page/',
        excerpt: '',
        meta: { title: 'A page' },
        raw_content: content,
        anchors: [],
        weighted_locations: locations,
        sub_results: [],
      } satisfies FoundPage;
    },
  });
  const beginsLike = (content: string, term: string): boolean =>
    content.split(' ').some((word) => word.toLowerCase().startsWith(term));
  const shortened = (term: string): string => {
    if (term === '' || pages.some((content) => beginsLike(content, term))) return term;
    return shortened(term.slice(0, -1));
  };
  const search: Pagefind['search'] = async (query) => {
    const quoted = query.match(/^"(.*)"$/)?.[1];
    if (quoted !== undefined) {
      const found = pages.filter((content) =>
        ` ${content} `.toLowerCase().includes(` ${quoted.toLowerCase()} `),
      );
      return { results: found.map(resultOf) };
    }
    const terms = query.toLowerCase().split(' ').map(shortened);
    const found = pages.filter((content) => terms.every((term) => term !== '' && beginsLike(content, term)));
    return { results: found.map(resultOf) };
  };
  return { pagefind: { search, debouncedSearch: search }, loaded };
}

const textsOf = async (pagefind: Pagefind, query: string): Promise<string[] | undefined> =>
  (await findPages(pagefind, query))?.pages.map(({ raw_content }) => raw_content);

const many = (text: string): string[] => Array.from({ length: 40 }, (_, index) => `${text} page${index}`);

it('however many pages there are, twelve at most are loaded, and all are counted', async () => {
  const { pagefind, loaded } = pagefindOver(many('the gradient'));
  const found = await findPages(pagefind, 'gradient');
  expect(loaded).toHaveLength(mostLoaded);
  expect(found).toMatchObject({ count: 40, isSaid: true });
});

it('a Chinese term that the index cuts differently is found, with twelve pages loaded at most', async () => {
  const { pagefind, loaded } = pagefindOver(['偏置 与 权重', ...many('偏导 数')]);
  expect(await textsOf(pagefind, '偏 置')).toEqual(['偏置 与 权重']);
  expect(loaded.length).toBeLessThanOrEqual(mostLoaded);
});

it('a query without sense finds nothing, though pages begin like its first letter', async () => {
  const { pagefind } = pagefindOver(['zero mean', 'a zone']);
  expect(await findPages(pagefind, 'zzzqqq')).toMatchObject({ pages: [], count: 0, isSaid: false });
});

it('a misspelt word is not said by a page that has it in two', async () => {
  const { pagefind } = pagefindOver(['momentum m']);
  expect(await findPages(pagefind, 'momentumm')).toMatchObject({ count: 1, isSaid: false });
});

it('a misspelt word finds pages with a word near it, which are not said to say it', async () => {
  const { pagefind } = pagefindOver(['moments and one momentum', 'momentum by momentum', 'the mean']);
  const found = await findPages(pagefind, 'momentun');
  expect(found?.isSaid).toBe(false);
  expect(found?.pages.map(({ raw_content }) => raw_content)).toEqual([
    'momentum by momentum',
    'moments and one momentum',
  ]);
});

it.each([
  ['full-width letters', 'ＲｅＬＵ'],
  ['full-width letters and digits', 'ＲｅＬＵ　６'],
  ['capitals', 'RELU 6'],
  ['blanks of other widths', 'relu\u2003\u00a06 '],
])('%s find what the usual ones find', async (_, query) => {
  const { pagefind } = pagefindOver(['the ReLU 6 unit', 'a sigmoid unit']);
  expect(await textsOf(pagefind, query)).toEqual(['the ReLU 6 unit']);
});

it('traditional characters find the page in simplified ones', async () => {
  const { pagefind } = pagefindOver(['动量 与 平均', '大量 数据']);
  const found = await findPages(pagefind, '動量');
  expect(found).toMatchObject({ count: 1, isSaid: true });
  expect(found?.pages[0]?.raw_content).toBe('动量 与 平均');
});

it('a reader who has typed on gets nothing', async () => {
  const { pagefind } = pagefindOver(['momentum']);
  expect(await findPages({ ...pagefind, debouncedSearch: async () => null }, 'mom')).toBeNull();
});

it('without a network the pages that were read are found, and it fails only where none was', async () => {
  const { pagefind } = pagefindOver(['momentum read', 'momentum unread']);
  const lost = (result: Result): Result =>
    result.id.endsWith('unread')
      ? { id: result.id, data: () => Promise.reject(new Error('no network')) }
      : result;
  const search: Pagefind['search'] = async (query) => ({
    results: (await pagefind.search(query)).results.map(lost),
  });
  expect(await textsOf({ search, debouncedSearch: search }, 'momentum')).toEqual(['momentum read']);
  await expect(textsOf({ search, debouncedSearch: search }, 'unread')).rejects.toThrow('no network');
});
