import Exercise from '../components/Exercise.astro';
import type { Language } from '../demo/words';
import { elementsOf } from './note-elements';

/** The ids of the exercises that a note shows, in its order. */
export async function shownExercises(locale: Language, slug: string): Promise<string[]> {
  return (await elementsOf(locale, slug, { Exercise })).map(({ props }) => String(props['id']));
}
