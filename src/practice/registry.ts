import { AuthorError } from '../demo/errors';
import type { Exercise, ExerciseTable } from '../exercise/define-exercise';
import { exercises } from '../topics/exercises';

/** The topics that have exercises, by the slugs of their pages. */
export function exerciseTopics(): string[] {
  return [...exercises.keys()];
}

/** Loads the exercises of a topic; in the browser each topic is a file of its own. */
export async function loadExercises(topic: string): Promise<ExerciseTable> {
  const load = exercises.get(topic);
  if (load === undefined)
    throw new AuthorError(
      `no topic "${topic}" has exercises: add content/${topic}/exercises/index.ts or mend the name`,
    );
  return await load();
}

/** The topic and the name in the id of an exercise, `momentum/mass-of-window`. */
export function splitId(id: string): { topic: string; name: string } {
  const slash = id.indexOf('/');
  return { topic: id.slice(0, Math.max(0, slash)), name: id.slice(slash + 1) };
}

/** Loads one exercise by its id. */
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
