import { expect, it } from 'vitest';
import { findPage } from '../../src/curriculum';
import { notes } from './notes';

/** The words of a title; Chinese ones by the signs and by 与 between them. */
function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/[^\s、，；：,;:与]+/gu) ?? [];
}

it.each(notes.filter(({ isTopic }) => isTopic))(
  '$file has no other name in the list of topics than over its text: that one is only shorter',
  ({ slug, language, source }) => {
    const title = source.match(/^title: ['"]?(.*?)['"]?$/m)?.[1] ?? '';
    const short = findPage(slug)?.title[language] ?? '';
    const said = wordsOf(title);
    expect(wordsOf(short).filter((word) => !said.includes(word))).toEqual([]);
  },
);
