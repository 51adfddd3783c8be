import type { ExerciseWords } from '../exercise/exercise-words';
import { byTopicAndName } from './places';

/** The words of each exercise, by its id: for the build and for tests, never for the browser. */
export const exerciseWords = byTopicAndName(
  import.meta.glob<ExerciseWords>(['../../content/*/exercises/*.ts', '!../../content/*/exercises/index.ts'], {
    import: 'words',
  }),
);
