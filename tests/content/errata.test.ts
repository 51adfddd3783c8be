import { expect, it } from 'vitest';
import { pitfallAnchor } from '../../src/site/pitfall-anchor';
import { notesIn } from './notes';

/** How many errata the five sets of exam notes have: `E0.1` to `E0.20`, and so on. */
const counts: Readonly<Record<string, number>> = { E0: 20, E1: 75, E2: 19, E3: 32, E4: 24 };
const errata = Object.entries(counts).flatMap(([set, count]) =>
  Array.from({ length: count }, (_, i) => `${set}.${i + 1}`),
);

/** What is damage in a source rather than a statement (a lost figure, a blank, a garbled word) is answered by a section as a whole. */
const wholeSections: Readonly<Record<string, string>> = {
  'E0.20': 'momentum#unrolling',
  'E1.41': 'learning-paradigms-and-workflow#workflow',
  'E1.66': 'learning-paradigms-and-workflow#outline',
  'E2.16': 'vanishing-exploding-gradients#jacobian-product',
  'E2.19': 'generative-vs-discriminative#two-ways',
  'E3.4': 'conditioning-saddles-convexity#conditioning',
  'E3.18': 'entropy-kl-cross-entropy#cross-entropy',
  'E3.21': 'conditioning-saddles-convexity#derivatives',
  'E3.22': 'gradient-descent-variants#terms',
  'E3.24': 'gradient-descent-variants#batch-size',
  'E3.29': 'adaptive-optimizers#family',
  'E3.30': 'rnn-and-lstm#through-time',
  'E3.31': 'activation-functions#sigmoid-tanh',
  'E4.18': 'backpropagation#graph',
  'E4.21': 'backpropagation#forward',
};

it('the sources have 170 errata', () => {
  expect(errata).toHaveLength(170);
});

it.each(['en', 'zh'] as const)('every erratum is answered in the notes (%s)', (language) => {
  const places = new Set<string>();
  const anchors = new Set<string>();
  for (const { slug, tags, headings } of notesIn(language)) {
    for (const { id } of headings) places.add(`${slug}#${id}`);
    for (const { name, attributes } of tags) {
      const id = attributes['id']?.replaceAll('"', '') ?? '';
      if (name === 'Pitfall') anchors.add(pitfallAnchor(id));
      if (id.startsWith('pitfall-')) anchors.add(id);
    }
  }
  const unanswered = errata.filter((id) => {
    const section = wholeSections[id];
    return section === undefined ? !anchors.has(pitfallAnchor(id)) : !places.has(section);
  });
  expect(unanswered).toEqual([]);
});

it('only what no pitfall answers is left to a section', () => {
  const pitfalls = new Set(
    notesIn('en').flatMap(({ tags }) =>
      tags.filter(({ name }) => name === 'Pitfall').map(({ attributes }) => attributes['id']),
    ),
  );
  expect(Object.keys(wholeSections).filter((id) => pitfalls.has(`"${id}"`))).toEqual([]);
});
