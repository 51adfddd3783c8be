import { AuthorError } from '../demo/errors';
import type { Exercise, ExerciseTable } from '../exercise/define-exercise';
import { exercises } from '../topics/exercises';
import { splitId } from './exercise-id';

/** The topics that have exercises, by the slugs of their pages. */
export function exerciseTopics(): string[] {
  return [...exercises.keys()];
}

/** Loads the exercises of a topic: for the build and for tests. In the browser the page names their script. */
export async function loadExercises(topic: string): Promise<ExerciseTable> {
  const load = exercises.get(topic);
  if (load === undefined)
    throw new AuthorError(
      `no topic "${topic}" has exercises: add content/${topic}/exercises/index.ts or mend the name`,
    );
  return await load();
}

/** Where the exercises of a topic are written. A page names it, and the build puts the name of the script in its place. */
export function exercisesSource(topic: string): string {
  return `content/${topic}/exercises/index.ts`;
}

/** Loads one exercise by its id: for the build and for tests. */
export async function loadExercise(id: string): Promise<Exercise> {
  const { topic, name } = splitId(id);
  const table = await loadExercises(topic);
  const exercise = Object.hasOwn(table, name) ? table[name] : undefined;
  if (exercise === undefined)
    throw new AuthorError(
      `no exercise is called "${id}": add content/${topic}/exercises/${name}.ts, list it in index.ts beside it, or mend the name`,
    );
  return exercise;
}
