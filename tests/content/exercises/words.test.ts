import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/demo/words';
import { neededWords } from '../../../src/exercise/exercise-words';
import { asciiPunctuation } from '../chinese';
import { exercises, textsOf } from './exercises';

/** The numbers a text shows. */
function spotsIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}

/** The live numbers of a formula stand as `\spot{name}`, those of the prose as `{name}`. */
function liveNumbers(text: string): string[] {
  return text
    .split(/(\$\$[\s\S]+?\$\$|\$[^$]+\$)/)
    .flatMap((piece, index) =>
      index % 2 === 1 ? [...piece.matchAll(/\\spot\{(\w+)\}/g)].map(([, name]) => name!) : spotsIn(piece),
    );
}

describe.each(exercises)('the words of $id', ({ exercise, words }) => {
  it('have a text for every key, and no other', () => {
    const { title: _, question: __, solution: ___, ...lists } = words;
    const had = Object.fromEntries(
      Object.entries(lists).map(([list, said]) => [list, Object.keys(said).sort()]),
    );
    const needed = Object.fromEntries(
      Object.entries(neededWords(exercise)).map(([list, keys]) => [list, [...keys].sort()]),
    );
    expect(had).toEqual(needed);
  });

  it('are complete in both languages', () => {
    const empty = languages.flatMap((language) =>
      textsOf(words, language).flatMap(([place, text]) =>
        text.trim() === '' ? [`${language} ${place}`] : [],
      ),
    );
    expect(empty).toEqual([]);
  });

  it('show the same live numbers in both languages', () => {
    const english = textsOf(words, 'en');
    const chinese = textsOf(words, 'zh');
    english.forEach(([place, text], index) => {
      expect(new Set(liveNumbers(chinese[index]![1])), place).toEqual(new Set(liveNumbers(text)));
    });
  });

  it('type no number with a decimal point', () => {
    const typed = languages.flatMap((language) =>
      textsOf(words, language).flatMap(([place, text]) =>
        (text.match(/\d\.\d/g) ?? []).map((found) => `${language} ${place}: ${found}`),
      ),
    );
    expect(typed).toEqual([]);
  });

  it('put a formula between $$ on lines of its own, where it is displayed', () => {
    const inline = languages.flatMap((language) =>
      textsOf(words, language).flatMap(([place, text]) =>
        text.replace(/(^|\n)\$\$\n[\s\S]*?\n\$\$(?=\n|$)/g, '').includes('$$')
          ? [`${language} ${place}`]
          : [],
      ),
    );
    expect(inline).toEqual([]);
  });

  it('show the answer of a computation in its worked solution', () => {
    const shown = languages.filter((language) => liveNumbers(words.solution[language]).includes('answer'));
    expect(shown).toEqual(exercise.kind === 'numeric' ? ['en', 'zh'] : shown);
  });

  it('are Chinese in the Chinese edition', () => {
    const wrong = textsOf(words, 'zh').flatMap(([place, text]) =>
      asciiPunctuation(text.replace(/\$[^$]+\$/g, '')).map((found) => `${place}: ${found}`),
    );
    expect(wrong).toEqual([]);
    expect(words.question.zh).toMatch(/\p{Script=Han}/u);
  });
});
