import { describe, expect, it } from 'vitest';
import { queryToState } from '../../src/demo/link';
import { defaultValues } from '../../src/demo/parameters';
import { loadDemo } from '../../src/lab/registry';
import { readExamLink } from '../../src/practice/exam/exam-link';
import { loadBank } from '../../src/practice/exam/load-bank';
import { paperOf } from '../../src/practice/exam/paper';
import { noteBySlug } from '../content/notes';
import { published } from './november-2026';

describe('published links', () => {
  it.each(Object.entries(published.defaults))('%s starts as it did', async (id, values) => {
    expect(defaultValues((await loadDemo(id)).params)).toMatchObject(values);
  });

  it.each(published.links)('?$query means the same state', async ({ demo: id, query, values }) => {
    const { params } = await loadDemo(id);
    const read = queryToState(id, params, new URLSearchParams(query));
    expect(read.problems).toEqual([]);
    expect(read.values).toMatchObject(values);
  });

  it.each(published.exams)('?$query gives the same paper from the same bank', ({ query, items }) => {
    const { options, problems } = readExamLink(query, published.bank, 'en');
    expect(problems).toEqual([]);
    expect(paperOf(options, published.bank).items).toEqual(items);
  });

  it('the bank still has every exercise, in the same order and of the same kind', async () => {
    const bank = await loadBank();
    for (const [topic, entries] of Object.entries(published.bank)) {
      const names = new Set(entries.map(({ name }) => name));
      expect(bank[topic]?.filter(({ name }) => names.has(name))).toEqual(entries);
    }
  });

  it.each(Object.entries(published.headings))('every section of %s is still there', (slug, ids) => {
    for (const language of ['en', 'zh'] as const) {
      const now = new Set(noteBySlug(language, slug).headings.map(({ id }) => id));
      expect(ids.filter((id) => !now.has(id))).toEqual([]);
    }
  });
});
