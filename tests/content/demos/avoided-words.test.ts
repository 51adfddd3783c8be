import { expect, it } from 'vitest';
import { avoidedIn } from '../../glossary/avoided';
import { demos } from './demos';

// Summaries and remarks are looked at in every state, with what else must hold of them.
it.each(demos)('$demo.id has no Chinese word that the glossary says to avoid', ({ demo }) => {
  const said = new Set(Object.values(demo.words).map(({ zh }) => zh));
  const found = [...said].flatMap((text) => avoidedIn(text).map(({ advice }) => `${text}: ${advice}`));
  expect(found).toEqual([]);
});
