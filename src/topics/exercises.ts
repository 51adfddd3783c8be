import type { ExerciseTable } from '../exercise/define-exercise';
import { byTopic } from './places';

/** How to load the exercises of each topic. */
export const exercises = byTopic(
  import.meta.glob<ExerciseTable>('../../content/*/exercises/index.ts', { import: 'exercises' }),
);
