import { expect, it } from 'vitest';
import { labelText } from '../../../src/demo/label';
import { languages } from '../../../src/demo/words';
import { asciiPunctuation } from '../chinese';
import { demos } from './demos';

it.each(demos)('$demo.id says every word in both languages', ({ demo }) => {
  const silent = Object.entries(demo.words).flatMap(([key, word]) =>
    languages
      .filter((language) => labelText(word[language]).trim() === '')
      .map((language) => `${key} ${language}`),
  );
  expect(silent).toEqual([]);
});

it.each(demos)('$demo.id has Chinese punctuation in Chinese', ({ demo }) => {
  expect(Object.values(demo.words).flatMap(({ zh }) => asciiPunctuation(zh))).toEqual([]);
});

it.each(demos)('$demo.id has a label for every parameter and option', ({ demo }) => {
  const needed = Object.entries(demo.params).flatMap(([name, parameter]) => [
    name,
    ...('options' in parameter ? parameter.options.map((option) => `${name}.${option}`) : []),
  ]);
  expect(needed.filter((key) => !Object.hasOwn(demo.words, key))).toEqual([]);
});
