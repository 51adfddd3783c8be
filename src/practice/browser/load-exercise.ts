import type { Exercise, ExerciseTable } from '../../exercise/define-exercise';
import { importScripts } from '../../lab/browser/import-scripts';
import { splitId } from '../exercise-id';

/** Loads the exercises of a topic from the scripts that a page names. */
export async function loadExercises(scripts: string): Promise<ExerciseTable> {
  return (await importScripts<{ readonly exercises: ExerciseTable }>(scripts)).exercises;
}

/** Loads the exercise that an element shows, from the scripts that the element names. */
export async function loadExercise({ id, dataset }: HTMLElement): Promise<Exercise> {
  const table = await loadExercises(dataset['scripts'] ?? '');
  const exercise = table[splitId(id).name];
  if (exercise === undefined) throw new Error(`the scripts of ${id} have no such exercise`);
  return exercise;
}
