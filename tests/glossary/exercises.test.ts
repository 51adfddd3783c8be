import { expect, it } from 'vitest';
import { exercises, textsOf } from '../content/exercises/exercises';
import { avoidedIn } from './avoided';

it.each(exercises)('$id has no Chinese word that the glossary says to avoid', ({ words }) => {
  const found = textsOf(words, 'zh').flatMap(([place, text]) =>
    avoidedIn(text).map(({ advice }) => `${place}: ${advice}`),
  );
  expect(found).toEqual([]);
});
