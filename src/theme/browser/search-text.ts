import { folded } from '../../site/folded';

/** What a page says, compared with what a reader typed. */

interface Text {
  readonly raw_content: string;
}

const han = /\p{Script=Han}/u;

/** Text as it is compared: letters and digits, with `between` for each stretch of anything else. */
function plain(text: string, between: string): string {
  return folded(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, between);
}

/** Only letters and digits: the words of Chinese are separated in one place and not in another. */
export function bare(text: string): string {
  return plain(text, '');
}

/** Tells whether a text has a word. `momentumm` is not in “momentum m”, but 步长 is in “步 长”. */
function wordsIn(text: string): (word: string) => boolean {
  const together = bare(text);
  const apart = plain(text, ' ');
  return (word) => (han.test(word) ? together : apart).includes(word);
}

/** How often a text says what was asked for. */
export function timesIn(text: string, asked: string): number {
  return asked === '' ? 0 : bare(text).split(asked).length - 1;
}

/** The words of a page's text. Those of Chinese end with a space of no width. */
export function wordsOf(content: string): string[] {
  return content.split(content.includes('\u200b') ? '\u200b' : /\s+/);
}

/** The text of some words of a page as its author wrote it; Pagefind writes `<` and `>` as HTML does. */
export function textOf(content: string, from: number, to: number): string {
  const words = wordsOf(content).slice(from, to);
  const text = words.join(content.includes('\u200b') ? '' : ' ');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim();
}

/** What may stand at the end and at the beginning of a stretch of Chinese, in an excerpt with the words that were found marked. */
const chineseBefore = String.raw`(?<=[\p{Script=Han}，。；：、！？）》”](?:</mark>)?)`;
const chineseAfter = String.raw`(?=(?:<mark>)?[\p{Script=Han}（《“])`;
const gap = new RegExp(`${chineseBefore}\\s+${chineseAfter}`, 'gu');
const foreignStop = new RegExp(`${chineseBefore}\\.(?:\\s+|$)`, 'gu');

/** An excerpt without the blanks and full stops that Pagefind puts between the parts of a page, where they part Chinese. */
export function asChinese(excerpt: string): string {
  return excerpt
    .replace(/^[.\s]+/, '')
    .replace(foreignStop, '。')
    .replace(gap, '');
}

/** The words of a query, Chinese ones too. */
function termsOf(query: string): string[] {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(query)];
  return segments.map(({ segment }) => bare(segment)).filter((term) => term !== '');
}

/** Whether a page says what was asked for: in so many words, or at least each of the words. */
export function says({ raw_content }: Text, query: string): boolean {
  const has = wordsIn(raw_content);
  const asked = bare(query);
  return asked !== '' && (has(asked) || termsOf(query).every(has));
}

function lengthInCommon(one: string, other: string): number {
  const characters = [...one];
  const at = characters.findIndex((character, index) => character !== other[index]);
  return at < 0 ? characters.length : at;
}

/** How much of a word must be there, from its beginning, for another word to be near it: `momentun` is near `momentum`. */
const nearEnough = 0.6;
const fewestLetters = 3;

/** Words of a page that are near those that were asked for. */
interface Near {
  readonly words: string;
  /** How many letters they have in common with those. */
  readonly inCommon: number;
}

/**
 * The words of a page that are nearest to those that were asked for; nothing if one has none near it. Pagefind shortens a word
 * until something begins like it, down to one letter, which finds nearly everything; so all words of the page are looked at.
 */
export function nearestIn({ raw_content }: Text, query: string): Near | undefined {
  const has = wordsIn(raw_content);
  const found = [...new Set(wordsOf(raw_content).map(bare))];
  const near = termsOf(query).map((term): Near => {
    if (has(term)) return { words: term, inCommon: term.length };
    const all = found.map((word) => ({ words: word, inCommon: lengthInCommon(term, word) }));
    const [best = { words: '', inCommon: 0 }] = all.sort((one, other) => other.inCommon - one.inCommon);
    const needed = Math.max(fewestLetters, Math.ceil(nearEnough * term.length));
    return best.inCommon >= needed ? best : { words: '', inCommon: 0 };
  });
  if (near.some(({ inCommon }) => inCommon === 0)) return undefined;
  return {
    words: near.map(({ words }) => words).join(' '),
    inCommon: near.reduce((sum, { inCommon }) => sum + inCommon, 0),
  };
}
