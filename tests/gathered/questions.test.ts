import { expect, it } from 'vitest';
import { pages } from '../../src/curriculum';
import { questions as questionsByTopic } from '../../src/topics/questions';
import { remember } from '../../src/topics/remember';
import { asciiPunctuation } from '../content/chinese';
import inventory from '../content/inventory.json';
import { noteBySlug, pairs } from '../content/notes';

/** The items of the sources by the page that answers them, or will. */
const itemsByPage = new Map<string, readonly string[]>(Object.entries(inventory));
const everyItem = [...itemsByPage.values()].flat();
const written = pairs.filter(({ en }) => en.isTopic);
const topics = [...questionsByTopic].map(([slug, questions]) => ({ slug, questions }));
const listed = topics.flatMap(({ questions }) => questions.flatMap(({ items }) => items));

it('the inventory has 280 items, each on one page of the curriculum', () => {
  expect(everyItem).toHaveLength(280);
  expect(new Set(everyItem).size).toBe(280);
  expect([...itemsByPage.keys()].sort()).toEqual(pages.map(({ slug }) => slug).sort());
});

it.each(written)('$slug covers the items that the inventory gives it', ({ slug, en }) => {
  expect([...en.covers].sort()).toEqual([...(itemsByPage.get(slug) ?? [])].sort());
});

it.each(written)('every item of $slug is in exactly one question', ({ slug, en }) => {
  const items = (questionsByTopic.get(slug) ?? []).flatMap((question) => question.items);
  expect([...items].sort()).toEqual([...en.covers].sort());
});

it('what is listed and what is not yet written make the whole inventory', () => {
  const slugs = new Set(written.map(({ slug }) => slug));
  const missing = [...itemsByPage].flatMap(([slug, items]) => (slugs.has(slug) ? [] : items));
  expect(listed.length + missing.length).toBe(280);
  expect([...listed, ...missing].sort()).toEqual([...everyItem].sort());
});

it.each(topics)(
  '$slug has each section that its questions lead to, in both languages',
  ({ slug, questions }) => {
    for (const language of ['en', 'zh'] as const) {
      const ids = new Set(noteBySlug(language, slug).headings.map(({ id }) => id));
      expect(questions.map(({ section }) => section).filter((section) => !ids.has(section))).toEqual([]);
    }
  },
);

/** The ids of the answer boxes of a note. */
function boxesOf(language: 'en' | 'zh', slug: string): string[] {
  return noteBySlug(language, slug)
    .tags.filter(({ name }) => name === 'Answer')
    .map(({ attributes }) => attributes['id']?.replaceAll('"', '') ?? 'answer');
}

it.each(topics)('each question of $slug has a model answer, in a box or short', ({ slug, questions }) => {
  for (const language of ['en', 'zh'] as const) {
    const boxes = boxesOf(language, slug);
    const named = questions.flatMap((question) => ('box' in question ? [question.box] : []));
    expect(named.filter((box) => !boxes.includes(box))).toEqual([]);
  }
  for (const question of questions) {
    if (!('model' in question)) continue;
    // Decimals are computed.
    for (const text of Object.values(question.model)) expect(text).not.toMatch(/\d\.\d/);
    for (const value of Object.values(question.numbers?.() ?? {})) expect(value).toBeTypeOf('number');
    expect(question.model.en).toMatch(/^[^\n]{80,}[.$]$/);
    expect(question.model.zh).toMatch(/^[^\n]{40,}[。$]$/);
    expect(question.model.en.match(/\$[^$]+\$/g) ?? []).toHaveLength(
      (question.model.zh.match(/\$[^$]+\$/g) ?? []).length,
    );
  }
});

/** A text with a sign for each formula. */
function withoutFormulas(text: string): string {
  return text.replace(/\$[^$]+\$/g, '∗');
}

it.each(written)(
  '$slug has three lines to remember, with the same formulas in both languages',
  ({ slug }) => {
    const lines = remember.get(slug) ?? [];
    expect(lines).toHaveLength(3);
    const formulas = (text: string): string[] => (text.match(/\$[^$]+\$/g) ?? []).sort();
    for (const { en, zh } of lines) {
      expect(formulas(zh)).toEqual(formulas(en));
      expect(withoutFormulas(en)).toMatch(/^[^\n]{20,200}\.$/);
      expect(withoutFormulas(zh)).toMatch(/^[^\n]{10,120}。$/);
      expect(asciiPunctuation(withoutFormulas(zh))).toEqual([]);
    }
  },
);

it.each(topics)('the questions of $slug are one line each, in both languages', ({ questions }) => {
  for (const { asks } of questions) {
    expect(asks.en).toMatch(/^[A-Z].*[.?]$/);
    expect(asks.zh).toMatch(/[。？]$/);
    expect(asciiPunctuation(asks.zh)).toEqual([]);
    for (const text of [asks.en, asks.zh]) expect(text).not.toMatch(/\n|\d\.\d/);
  }
});
