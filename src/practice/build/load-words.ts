import { PracticeError } from '../errors';
import type { ExerciseWords } from '../exercise-words';
import { splitId } from '../registry';

const tables = import.meta.glob<Readonly<Record<string, ExerciseWords>>>('../../exercises/*.words.ts', {
  import: 'words',
});

/** The words of all exercises of a topic: for the build and for tests, never for the browser. */
export async function loadTopicWords(topic: string): Promise<Readonly<Record<string, ExerciseWords>>> {
  const load = tables[`../../exercises/${topic}.words.ts`];
  if (load === undefined)
    throw new PracticeError(`the exercises of "${topic}" have no words: add src/exercises/${topic}.words.ts`);
  return await load();
}

/** The words of one exercise. */
export async function loadWords(id: string): Promise<ExerciseWords> {
  const { topic, name } = splitId(id);
  const words = (await loadTopicWords(topic))[name];
  if (words === undefined)
    throw new PracticeError(`${id} has no words: add them to src/exercises/${topic}.words.ts`);
  return words;
}
