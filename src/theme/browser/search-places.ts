/** What Pagefind found, and where on a page a reader should land: under a heading, or at a demo. */
import { escapeHtml } from '../../demo/escape-html';
import { bare, textOf, timesIn, wordsOf } from './search-text';

/** A place to go to, with the passage that was found there as HTML. */
export interface Found {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

interface Location {
  readonly location: number;
  readonly balanced_score: number;
}

/** Every element with an id, with its own text. */
interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  readonly location: number;
}

/** A page as Pagefind describes it; only what is read here. Locations count the words of `raw_content`. */
export interface FoundPage extends Pick<Found, 'url' | 'excerpt'> {
  readonly meta: { readonly title: string };
  readonly raw_content: string;
  readonly anchors: readonly Anchor[];
  readonly weighted_locations: readonly Location[];
  /** What was found under each heading. */
  readonly sub_results: readonly (Found & {
    readonly anchor?: Anchor;
    readonly weighted_locations: readonly Location[];
  })[];
}

/** How well a place fits: whether its title says it all, how often its text says it, and Pagefind's score. */
type Fit = readonly [title: number, text: number, score: number];

function better(one: Fit, other: Fit): number {
  return other[0] - one[0] || other[1] - one[1] || other[2] - one[2];
}

function scoreOf(locations: readonly Location[]): number {
  return locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

interface DemoTitle {
  readonly id: string;
  readonly title: string;
  readonly has: (at: Location) => boolean;
}

/** The titles of the demos on a page, and which words they are. Nothing else of a demo is in the index, see lab/build/DemoBox.astro. */
function demoTitles({ anchors }: FoundPage, words: readonly string[]): DemoTitle[] {
  return anchors
    .filter(({ element }) => element === 'live-demo')
    .map(({ id, location: from }) => {
      const title = anchors.find((anchor) => anchor.id === `${id}.title`)?.text?.trim() ?? id;
      let letters = title.replace(/\s/g, '').length;
      let to = from;
      for (; letters > 0 && to < words.length; to++) letters -= (words[to] ?? '').replace(/\s/g, '').length;
      return { id, title, has: ({ location }) => location >= from && location < to };
    });
}

function bestOf(places: readonly { readonly found: Found; readonly fit: Fit }[]): Found[] {
  return [...places].sort((one, other) => better(one.fit, other.fit)).map(({ found }) => found);
}

/** The entries of a glossary that hold what was asked for: a term is a better title than the letter it stands under. */
function termsOn(
  { anchors, raw_content, url, weighted_locations }: FoundPage,
  words: readonly string[],
  asked: string,
): { found: Found; fit: Fit }[] {
  const entries = anchors.filter(({ element }) => element === 'dt').sort((a, b) => a.location - b.location);
  return entries.flatMap(({ id, text = '', location: from }, index) => {
    const to = entries[index + 1]?.location ?? words.length;
    const score = scoreOf(weighted_locations.filter(({ location }) => location >= from && location < to));
    const title = text.trim();
    const meaning = textOf(raw_content, from, to);
    const found = {
      url: `${url}#${id}`,
      title,
      excerpt: escapeHtml(meaning.slice(title.length).trim().slice(0, 160)),
    };
    return score === 0
      ? []
      : [{ found, fit: [timesIn(title, asked), timesIn(meaning, asked), score] as const }];
  });
}

/** The places on a page that hold what was asked for, the best first. `demoNote` stands for the passage at a demo. */
export function placesOn(page: FoundPage, query: string, demoNote: string): Found[] {
  const asked = bare(query);
  const words = wordsOf(page.raw_content);
  const terms = termsOn(page, words, asked);
  if (terms.length > 0) return bestOf(terms);
  const demos = demoTitles(page, words);
  const starts = page.anchors
    .filter(({ element }) => /^h\d$/i.test(element))
    .map(({ location }) => location)
    .sort((one, other) => one - other);

  const sections = page.sub_results.flatMap((section): { found: Found; fit: Fit }[] => {
    const { anchor, title, weighted_locations } = section;
    const score = scoreOf(weighted_locations.filter((at) => !demos.some(({ has }) => has(at))));
    if (anchor === undefined || anchor.id === '_top' || score === 0) return [];
    const text = words.slice(
      anchor.location,
      starts.find((start) => start > anchor.location),
    );
    return [{ found: section, fit: [timesIn(title, asked), timesIn(text.join(' '), asked), score] }];
  });
  const atDemos = demos.flatMap(({ id, title, has }): { found: Found; fit: Fit }[] => {
    const score = scoreOf(page.weighted_locations.filter(has));
    const found = { url: `${page.url}#${id}`, title, excerpt: demoNote };
    return score === 0 ? [] : [{ found, fit: [timesIn(title, asked), 0, score] }];
  });
  return bestOf([...atDemos, ...sections]);
}

/** Pages with the best first: those whose title says what was asked for, then those that say it most often, else as Pagefind has them. */
export function bestFirst(pages: readonly FoundPage[], query: string): FoundPage[] {
  const asked = bare(query);
  return pages
    .map((page) => ({
      page,
      fit: [timesIn(page.meta.title, asked), timesIn(page.raw_content, asked), 0] as const,
    }))
    .sort((one, other) => better(one.fit, other.fit))
    .map(({ page }) => page);
}
