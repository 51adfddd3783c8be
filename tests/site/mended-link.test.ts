import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureToPairs, pinnedToQuery, queryToState, stateToQuery } from '../../src/demo/link';
import { readParameter } from '../../src/demo/reading';
import { seedToPairs } from '../../src/practice/link';
import { type LinkEnd, mendedLink } from '../../src/site/mended-link';
import { anyText, everyKind } from '../demo/arbitrary';

/** A link as a page shows it. */
function linkOf(text: string): LinkEnd {
  const { search, hash } = new URL(text, 'https://notes.example/en/momentum/');
  return { search, hash };
}

const mended = (text: string): string => {
  const { search, hash } = mendedLink(linkOf(text));
  return search + hash;
};

/** A link of ours: a state of every kind of parameter, perhaps pinned, with a chosen picture, an exercise and a place. */
const ownLink = fc
  .record({
    texts: fc.record(Object.fromEntries(Object.keys(everyKind).map((name) => [name, anyText]))),
    picture: fc.constantFrom(1, 2),
    seed: fc.constantFrom(1, 7),
    isPinned: fc.boolean(),
    place: fc.constantFrom('', '#demo', '#momentum/mass-of-window'),
  })
  .map(({ texts, picture, seed, isPinned, place }) => {
    const given = Object.entries(everyKind).map(([name, parameter]): [string, string] => {
      const { value } = readParameter(parameter, texts[name] ?? '');
      return [
        `demo.${name}`,
        String(Array.isArray(value) && Array.isArray(value[0]) ? value.join(';') : value),
      ];
    });
    const { values } = queryToState('demo', everyKind, given);
    const pairs = [
      ...stateToQuery('demo', everyKind, values),
      ...pinnedToQuery('demo', everyKind, isPinned ? values : undefined),
      ...pictureToPairs('demo', picture),
      ...seedToPairs('momentum/mass-of-window', seed),
    ];
    const query = new URLSearchParams(pairs).toString().replaceAll('%2F', '/');
    return { query, place, whole: (query && `?${query}`) + place };
  });

/** The same state and place: of two spellings of one query. */
function expectSame(text: string, whole: string): void {
  const [one, other] = [mendedLink(linkOf(text)), linkOf(whole)];
  expect([...new URLSearchParams(one.search)]).toEqual([...new URLSearchParams(other.search)]);
  expect(one.hash).toBe(other.hash);
}

const strangers = [
  'fbclid=IwAR0x-y_z',
  'gclid=abc',
  'utm_source=x&utm_medium=social',
  'from=singlemessage&isappinstalled=0',
  'nsukey=a%2Bb%3D%3D',
  'spm=a2c',
  'share_source=copy_web',
  'shareTo=friend',
  '_t=1700000000',
  'scene',
];

const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('a link of ours', () => {
  it('is right as it stands', () => {
    fc.assert(
      fc.property(ownLink, ({ whole }) => {
        expect(mended(whole)).toBe(whole);
      }),
    );
    for (const query of [
      '?again=momentum/mass-of-window,dropout/keep',
      '?topics=momentum,batch-normalization&kinds=numeric&length=6&minutes=45&seed=7&bank=1x2y3z&view=key&print=both',
      '?topic=momentum&severity=false',
      '?ema-weights.beta=0.98&theme=dark&view=2&hide=controls,summary',
    ]) {
      expect(mended(query)).toBe(query);
    }
  });

  it.each(strangers)('is read without %s, which an app has added', (added) => {
    fc.assert(
      fc.property(ownLink, ({ query, place, whole }) => {
        expect(mended(`?${query}${query && '&'}${added}${place}`)).toBe(whole);
        expect(mended(`?${added}${query && '&'}${query}${place}`)).toBe(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('is read where an editor has escaped it once too often', () => {
    const escapes: readonly ((text: string) => string)[] = [
      html,
      (text) => html(html(text)),
      (text) => text.replaceAll('&', '&#38;'),
      (text) => text.replaceAll('&', '%26'),
      (text) => encodeURIComponent(text),
      (text) => encodeURIComponent(encodeURIComponent(text)),
      (text) => encodeURIComponent(html(text)),
    ];
    fc.assert(
      fc.property(ownLink, fc.constantFrom(...escapes), ({ query, place, whole }, writeAgain) => {
        expectSame(`?${writeAgain(query)}${place}`, whole);
      }),
      { numRuns: 200 },
    );
    expect(mended('?demo.integer=20%2523demo')).toBe('?demo.integer=20#demo');
  });

  it('is read without the punctuation of the sentence around it', () => {
    const sign = fc.constantFrom(...'。，；：！？、）】》」”’….,;:!?)]>"\'', '）。', '".');
    fc.assert(
      fc.property(ownLink, sign, fc.boolean(), ({ whole }, closing, isEncoded) => {
        fc.pre(whole !== '');
        expect(mended(whole + (isEncoded ? encodeURIComponent(closing) : closing))).toBe(whole);
      }),
      { numRuns: 400 },
    );
  });
});

it('a key with a point that no page knows stays, for the page to tell', () => {
  expect(mended('?nosuch.beta=1&from=x')).toBe('?nosuch.beta=1');
});

it('no text breaks it, and mending twice changes nothing', () => {
  fc.assert(
    fc.property(fc.webFragments(), fc.webQueryParameters(), anyText, (fragment, query, text) => {
      // As the address bar writes it.
      const once = linkOf(mended(`?${query}&${encodeURIComponent(text)}#${fragment}`));
      expect(linkOf(mended(once.search + once.hash))).toEqual(once);
    }),
  );
  // What stands at the end only when something behind it is gone.
  expect(mended('?a.&0')).toBe('');
  expect(mended('?demo.x%3D1&from=x')).toBe('?demo.x=1');
  expect(mended('?demo.x=1.#.')).toBe('?demo.x=1');
});

it('every key without a point that a page reads passes', () => {
  const root = join(import.meta.dirname, '../../src');
  const read = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .filter((source) => source.includes('URLSearchParams'))
    .flatMap((source) => [...source.matchAll(/\b(?:query|asked|searchParams)\.(?:get|set)\('([^']+)'/g)])
    .map(([, key]) => key);
  expect(read.length).toBeGreaterThan(5);
  expect([...new Set(read)].filter((key) => mended(`?${key}=1`) !== `?${key}=1`)).toEqual([]);
});
