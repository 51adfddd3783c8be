import { PracticeError } from '../../exercise/errors';
import type { ExerciseWords } from '../../exercise/exercise-words';
import { exerciseWords } from '../../topics/exercise-words';
import { splitId } from '../exercise-id';

/** The words of all exercises of a topic: for the build and for tests, never for the browser. */
export async function loadTopicWords(topic: string): Promise<Readonly<Record<string, ExerciseWords>>> {
  const load = exerciseWords.get(topic);
  if (load === undefined)
    throw new PracticeError(
      `the exercises of "${topic}" have no words: add content/${topic}/exercises.words.ts`,
    );
  return await load();
}

/** The words of one exercise. */
export async function loadWords(id: string): Promise<ExerciseWords> {
  const { topic, name } = splitId(id);
  const words = (await loadTopicWords(topic))[name];
  if (words === undefined)
    throw new PracticeError(`${id} has no words: add them to content/${topic}/exercises.words.ts`);
  return words;
}
