import { AuthorError } from '../../demo/errors';
import type { Drawn } from '../../exercise/draw';
import type { Formula } from '../../exercise/formula';
import type { Expression } from '../../expression/tree';
import { readFormula } from './read-formula';

/** The answer of an exercise as it is typed, and as it is read. Throws `AuthorError` when it cannot be read. */
export function keyOf(
  exercise: Formula,
  values: Drawn,
): { readonly typed: string; readonly tree: Expression } {
  const typed = exercise.key(values);
  const reading = readFormula(exercise, typed);
  if ('problem' in reading) throw new AuthorError(`the key "${typed}" cannot be read: ${reading.problem}`);
  return { typed, tree: reading.tree };
}
