import { terms } from '../glossary/terms';
import type { Step } from './built-site';

const heading = /(<h([1-4])\b[^>]*>)(.*?)(?=<\/h\2>)/gs;
const han = /\p{Script=Han}/u;
const letter = /[\p{L}\p{N}]/u;

/** Words of one character, which stand by themselves. Any other single character belongs to the word before it: 凸|性, 了. */
const alone = new Set(
  '与和或及是有在成把被由从到对为按用如而且不没都就更最该能会要各每只还又才很这那其一两三几',
);

/** Those of them that a measure word follows: 两种, 哪些. */
const counting = new Set('一两三几各每这那哪');

/** Those of them that lead to what follows: 从|损失 would leave them hanging at the end of a line. */
const leading = new Set('与和或及在把被由从到对为按用如而且不没都就更最该能会要各每只还又才很');

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Names of terms are words, whatever a dictionary says of them; the longest first. */
const names = terms
  .flatMap(({ zh }) => zh.split(/[^\p{L}\p{N}]+/u))
  .filter((name) => name.length > 1 && han.test(name))
  .sort((one, other) => other.length - one.length);
const anyName = new RegExp(`(${names.join('|')})`, 'u');

/** The words of a heading. */
export function wordsOfHeading(text: string): string[] {
  const words = text
    .split(anyName)
    .flatMap((piece, index) =>
      index % 2 === 1 ? [piece] : [...segmenter.segment(piece)].map(({ segment }) => segment),
    )
    .filter((word) => word !== '');
  return words.reduce<string[]>((joined, word) => {
    const before = joined.at(-1);
    const isPart = [...word].length === 1 && han.test(word) && !alone.has(word);
    if (before !== undefined && isPart && han.test(before) && (!alone.has(before) || counting.has(before)))
      joined.push(joined.pop() + word);
    else joined.push(word);
    return joined;
  }, []);
}

/** A text with a place for a line to be broken between two words of which one is Chinese. */
function withPlaces(text: string): string {
  return wordsOfHeading(text).reduce((before, word, index, words) => {
    const isBetweenWords = letter.test(before.at(-1) ?? '') && letter.test(word[0] ?? '');
    const isPlace =
      isBetweenWords &&
      !leading.has(words[index - 1] ?? '') &&
      (han.test(before.at(-1) ?? '') || han.test(word));
    return before + (isPlace ? '<wbr>' : '') + word;
  }, '');
}

/** Chinese headings are broken between words: a browser would break between any two characters, 权|重. */
export const headingWords: Step = ({ pages }) => {
  for (const page of pages.filter(({ head }) => /<html[^>]* lang="zh/.test(head))) {
    page.body = page.body.replace(
      heading,
      (_, tag: string, __: string, inside: string) =>
        tag + inside.replace(/(<[^>]*>)|([^<]+)/g, (_, mark?: string, text = '') => mark ?? withPlaces(text)),
    );
  }
};
