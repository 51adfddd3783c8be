import { expect, it } from 'vitest';
import { notes } from './notes';

it.each(notes)('$file links to no page by its address, least of all in the other language', ({ source }) => {
  const links = [...source.matchAll(/\]\((\/[^)\s]*|\.\.?\/[^)\s]*)\)|href=["'{`]+(\/[^"'`}]*)/g)];
  expect(
    links.map(([link]) => `${link}: use <PageLink to="…">, which keeps the language and the base path`),
  ).toEqual([]);
});
