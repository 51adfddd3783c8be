import { expect, it } from 'vitest';
import { bestFirst, type FoundPage, placesOn } from '../../src/theme/browser/search-places';

/** A page as Pagefind would describe it: headings `## id`, demos `:: id title`, terms `= id name`, and text, each on a line of its own. */
function pageOf(lines: readonly string[], asked: readonly string[], between = ' '): FoundPage {
  const words: string[] = [];
  const anchors: FoundPage['anchors'][number][] = [];
  for (const line of lines) {
    const [mark = '', id = '', ...rest] = line.split(' ');
    const location = words.length;
    const text = rest.join(' ');
    if (mark === '##') anchors.push({ element: 'h2', id, text, location });
    if (mark === '::')
      anchors.push(
        { element: 'live-demo', id, location },
        { element: 'span', id: `${id}.title`, text, location },
      );
    if (mark === '=') anchors.push({ element: 'dt', id, text, location });
    words.push(...(['##', '::', '='].includes(mark) ? rest : line.split(' ')));
  }
  const weighted_locations = words.flatMap((word, location) =>
    asked.includes(word) ? [{ location, balanced_score: 1 }] : [],
  );
  const headings = anchors.filter(({ element }) => element === 'h2');
  const sub_results = headings.flatMap((anchor, index) => {
    const end = headings[index + 1]?.location ?? words.length;
    const inside = weighted_locations.filter(({ location }) => location >= anchor.location && location < end);
    const { id, text = '' } = anchor;
    return inside.length > 0
      ? [{ url: `/page/#${id}`, title: text, excerpt: '', anchor, weighted_locations: inside }]
      : [];
  });
  return {
    url: '/page/',
    excerpt: '',
    meta: { title: 'A page' },
    raw_content: words.join(between),
    anchors,
    weighted_locations,
    sub_results,
  };
}

const places = (page: FoundPage, query: string): string[] =>
  placesOn(page, query, 'demo').map(({ url }) => url);

it('a demo is found by its title and reached by its anchor', () => {
  const page = pageOf(
    ['## noise How much noise is left?', 'Look.', ':: ema-noise Noise after averaging'],
    ['Noise', 'averaging'],
  );
  expect(placesOn(page, 'noise after averaging', 'Live demo')).toEqual([
    { url: '/page/#ema-noise', title: 'Noise after averaging', excerpt: 'Live demo' },
  ]);
});

it('in a glossary the entries are found, the one that is asked for before those that mention it', () => {
  const page = pageOf(
    [
      '## letter-a A',
      '= term-adam Adam',
      'Momentum & more <b>',
      '## letter-m M',
      '= term-momentum momentum',
      'Keeps going.',
    ],
    ['Momentum', 'momentum'],
  );
  expect(placesOn(page, 'momentum', 'Live demo')).toEqual([
    { url: '/page/#term-momentum', title: 'momentum', excerpt: 'Keeps going.' },
    { url: '/page/#term-adam', title: 'Adam', excerpt: 'Momentum &amp; more &lt;b&gt; M' },
  ]);
});

it('what follows a demo belongs to the section again', () => {
  const page = pageOf(
    ['## window How long?', ':: ema-weights Its weights', 'The window is ten.'],
    ['window'],
  );
  expect(places(page, 'window')).toEqual(['/page/#window']);
});

it('a section whose title says it all comes first, then one that says it in so many words', () => {
  const page = pageOf(
    [
      '## often Both words',
      'rule rule rule chain chain chain',
      '## text Gradients',
      'by the chain rule',
      '## title The chain rule',
    ],
    ['chain', 'rule'],
  );
  expect(places(page, 'Chain rule')).toEqual(['/page/#title', '/page/#text', '/page/#often']);
});

it('Chinese terms are compared without the marks between their words', () => {
  const page = pageOf(
    ['## far 前一节', '条件 很 多 数 也 多 条件', '## near 后一节', '条件 数 很 大'],
    ['条件', '数'],
    '\u200b',
  );
  expect(places(page, '条件数')).toEqual(['/page/#near', '/page/#far']);
});

it('a page that says it in its title comes before one that says it more often', () => {
  const often = pageOf(['momentum momentum'], ['momentum']);
  const titled: FoundPage = { ...pageOf(['momentum'], ['momentum']), meta: { title: 'Momentum' } };
  const neither = pageOf(['other'], []);
  expect(bestFirst([neither, often, titled], 'momentum')).toEqual([titled, often, neither]);
});
