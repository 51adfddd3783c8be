import { describe, expect, it } from 'vitest';
import { parts } from '../../../src/curriculum';
import { queryToPinned, queryToState } from '../../../src/demo/link';
import { languages } from '../../../src/demo/words';
import { labStates, labModel as model } from '../../../src/topics/lab-states';
import { aboutState, queryOfState, statesOf } from '../../../src/tour/tour';

const all = [...labStates.values()].flat();

it('every topic has one to three states, and no other name is a topic', () => {
  const slugs = parts.flatMap(({ pages }) => pages.map(({ slug }) => slug));
  expect([...labStates.keys()].toSorted()).toEqual(slugs.toSorted());
  expect([...labStates].filter(([, { length }]) => length < 1 || length > 3)).toEqual([]);
});

it('names of states are unique', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

describe.each([...labStates.keys()])('the states of %s', (slug) => {
  const states = labStates.get(slug) ?? [];

  it.each(states)('$id: its numbers show what it says', (state) => {
    expect(state.holds(aboutState(state))).toBe(true);
  });

  it.each(states)('$id: its link is taken whole and leads to it', (state) => {
    const query = new URLSearchParams(queryOfState(state));
    const { values, problems } = queryToState(model.id, model.params, query);
    const pinned = queryToPinned(model.id, model.params, query);
    expect([...problems, ...pinned.problems]).toEqual([]);
    expect(values).toMatchObject(state.set);
    expect(pinned.pinned === undefined).toBe(state.beside === undefined);
  });

  it.each(languages)('sentences in %s are whole', (language) => {
    for (const { sentence } of statesOf(slug, language)) {
      expect(sentence).not.toMatch(/NaN|undefined|null|–%|Infinity/);
      expect(sentence).toMatch(language === 'en' ? /\.$/ : /。$/);
    }
  });
});
