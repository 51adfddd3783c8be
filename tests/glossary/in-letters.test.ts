import { expect, it } from 'vitest';
import { languages } from '../../src/demo/words';
import { inLetters } from '../../src/glossary/in-letters';
import { terms } from '../../src/glossary/terms';

it.each(languages)('no term is lost in %s, and the letters are in order', (language) => {
  const letters = inLetters(terms, language);
  expect(letters.flatMap((letter) => letter.terms)).toHaveLength(terms.length);
  expect(letters.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter).sort());
});

/** Where a reader looks for them in a dictionary. */
const places: Readonly<Record<string, string>> = {
  'saddle-point': 'A',
  'long-short-term-memory': 'C',
  calibration: 'J',
  'kl-divergence': 'K',
  'zero-centered': 'L',
  'mahalanobis-distance': 'M',
  'heavy-ball': 'Z',
  'positive-definite': 'Z',
  'sigmoid-function': 'S',
  'xor-problem': 'Y',
  '1x1-convolution': '#',
};

it('the Chinese names stand under the letter of their pinyin', () => {
  const letters = inLetters(terms, 'zh');
  const found = Object.keys(places).map((id) => [
    id,
    letters.find((letter) => letter.terms.some((term) => term.id === id))?.letter,
  ]);
  expect(Object.fromEntries(found)).toEqual(places);
});

it('within a letter the order is that of the pinyin', () => {
  const names = inLetters(terms, 'zh')
    .find(({ letter }) => letter === 'L')
    ?.terms.map(({ zh }) => zh);
  expect(names?.indexOf('离群点')).toBeLessThan(names?.indexOf('链式法则') ?? 0);
});
