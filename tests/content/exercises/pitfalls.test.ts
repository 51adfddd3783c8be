import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/demo/words';
import { mistakesOf } from '../../../src/exercise/variant';
import { noteBySlug } from '../notes';
import { bare } from '../parity/same-in-both';
import { exercises, topics } from './exercises';

/** The pitfalls that the wrong answers to the exercises of a topic name, with the exercise. */
function namedIn(topic: string): { readonly id: string; readonly pitfall: string }[] {
  return exercises
    .filter((each) => each.topic === topic)
    .flatMap(({ id, exercise }) =>
      Object.values(mistakesOf(exercise)).flatMap(({ pitfall }) =>
        pitfall === undefined ? [] : [{ id, pitfall }],
      ),
    );
}

describe.each(topics)('the wrong answers on %s', (topic) => {
  const named = namedIn(topic);

  it.each(languages)('lead to boxes that the page has: %s', (language) => {
    const boxes = noteBySlug(language, topic)
      .tags.filter(({ name }) => name === 'Pitfall')
      .map(({ attributes }) => bare(attributes['id']));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ pitfall }) => !boxes.includes(pitfall))).toEqual([]);
  });
});
