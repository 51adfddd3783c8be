import type { ExerciseWords } from '../exercise/exercise-words';
import { byTopic } from './places';

/** The words of the exercises of each topic: for the build and for tests, never for the browser. */
export const exerciseWords = byTopic(
  import.meta.glob<Readonly<Record<string, ExerciseWords>>>('../../content/*/exercises.words.ts', {
    import: 'words',
  }),
);
