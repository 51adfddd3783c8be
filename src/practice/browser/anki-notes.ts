import { languages } from '../../demo/words';
import { pageHref } from '../../site/links';
import { type AnkiNote, ankiNote, variantSeeds } from '../anki/anki-note';
import { fetchedWords } from './fetched-words';
import { loadExercises } from './load-exercise';

/** The cards of some topics, up to `variants` of each exercise with drawn numbers. Rejects when the words cannot be had. */
export async function ankiNotes(
  topics: readonly string[],
  chosen: readonly string[],
  variants: number,
): Promise<AnkiNote[]> {
  const groups = languages
    .filter((language) => chosen.includes(language))
    .flatMap((language) =>
      topics.map(async (topic) => {
        const words = await fetchedWords(topic, language);
        const table = await loadExercises(words.scripts);
        const page = location.origin + pageHref(language, `practice/${topic}`);
        return Object.entries(table).flatMap(([name, exercise]) => {
          const texts = words.exercises[name];
          if (texts === undefined) return [];
          return variantSeeds(exercise, variants).map((seed) =>
            ankiNote(name, exercise, texts, seed, { topic, title: words.title, language, page }),
          );
        });
      }),
    );
  return (await Promise.all(groups)).flat();
}
