import { beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/demo/words';
import { variantOf } from '../../src/exercise/variant';
import { ankiNote } from '../../src/practice/anki/anki-note';
import { ankiTopic } from '../../src/practice/anki/words-to-anki';
import { splitId } from '../../src/practice/exercise-id';
import { loadExercise } from '../../src/practice/registry';
import { Store } from '../../src/practice/store/store';
import { freshBrowser, putRow, rowsOf } from '../practice/store/browser';
import { published } from './november-2026';

describe('published practice', () => {
  it.each(published.variants)('$id with seed $seed asks the same', async ({ id, seed, ...asked }) => {
    expect(variantOf(await loadExercise(id), seed)).toMatchObject(asked);
  });

  it('cards in Anki keep their ids, so that a new export updates them', async () => {
    const ids = published.variants.filter(({ seed }) => seed === 7).map(({ id }) => id);
    for (const language of languages) {
      for (const topic of Object.keys(published.bank)) {
        const words = await ankiTopic(topic, language);
        const deck = { topic, title: words.title, language, page: 'https://example.org/' };
        for (const id of ids.filter((each) => splitId(each).topic === topic)) {
          const { name } = splitId(id);
          const note = ankiNote(name, await loadExercise(id), words.exercises[name]!, 7, deck);
          expect(note.guid).toBe(`gradient-notes:${id}:7:${language}`);
        }
      }
    }
  }, 60_000);
});

describe('a store of November 2026', () => {
  beforeEach(async () => {
    freshBrowser();
    await new Store().contents();
    for (const table of ['reviews', 'exams'] as const)
      for (const row of published.rows[table]) await putRow(table, row);
  });

  it('is read whole', async () => {
    const contents = await new Store().contents();
    expect(contents.reviews).toHaveLength(published.rows.reviews.length);
    expect(contents.reviews).toEqual(expect.arrayContaining([...published.rows.reviews]));
    expect(contents.exams).toEqual(published.rows.exams);
  });

  it('speaks of exercises that exist', async () => {
    for (const { exercise } of (await new Store().contents()).reviews)
      expect(await loadExercise(exercise)).toBeDefined();
  });

  it('is not changed by being read', async () => {
    await new Store().contents();
    expect(await rowsOf('exams')).toEqual(published.rows.exams);
    expect(await rowsOf('reviews')).toEqual(expect.arrayContaining([...published.rows.reviews]));
  });

  it('and its file are the same', async () => {
    const here = await new Store().contents();
    freshBrowser();
    const result = await new Store().importText(published.file);
    expect(result).toMatchObject({ taken: 4, unread: 0 });
    expect((await new Store().contents()).exams).toEqual(here.exams);
  });
});
