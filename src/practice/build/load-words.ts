import { AuthorError } from '../../demo/errors';
import type { ExerciseWords } from '../../exercise/exercise-words';
import { exerciseWords } from '../../topics/exercise-words';

/** The words of one exercise: for the build and for tests, never for the browser. */
export async function loadWords(id: string): Promise<ExerciseWords> {
  const words = await exerciseWords.get(id)?.();
  if (words === undefined)
    throw new AuthorError(
      `the exercise ${id} has no words: export them from content/${id.replace('/', '/exercises/')}.ts`,
    );
  return words;
}
