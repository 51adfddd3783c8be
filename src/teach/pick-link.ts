/** Exercises that an instructor has chosen, in a link: `?pick=momentum/mass-of-window,dropout/share-kept&seed=3`. */
import { firstSeed, isSeed } from '../exercise/draw';
import type { Bank } from '../practice/exam/bank';
import { kindsInOrder, marksByKind } from '../practice/exam/marks';
import type { Paper } from '../practice/exam/paper';

/** Chosen exercises, in the order in which they were chosen from the list, and the seed of their numbers. */
export interface Picked {
  readonly ids: readonly string[];
  readonly seed: number;
}

/** The query of a link to chosen exercises. */
export function pickQuery({ ids, seed }: Picked): string {
  return `pick=${ids.join(',')}&seed=${seed}`;
}

/** Reads such a link; what the bank does not have is left out, and nothing remains when it names no exercise. Never throws. */
export function readPick(search: string, bank: Bank): Picked | undefined {
  const query = new URLSearchParams(search);
  const given = new Set((query.get('pick') ?? '').split(','));
  const ids = Object.entries(bank)
    .flatMap(([topic, entries]) => entries.map(({ name }) => `${topic}/${name}`))
    .filter((id) => given.has(id));
  if (ids.length === 0) return undefined;
  const seed = Number(query.get('seed'));
  return { ids, seed: isSeed(seed) ? seed : firstSeed };
}

/** The chosen exercises as a paper: by kind, as an exam has them, and all with the numbers of the same seed. */
export function pickedPaper({ ids, seed }: Picked, bank: Bank): Paper {
  const items = Object.entries(bank)
    .flatMap(([topic, entries]) => entries.map(({ name, kind }) => ({ id: `${topic}/${name}`, topic, kind })))
    .filter(({ id }) => ids.includes(id))
    .map((each) => ({ ...each, seed, marks: marksByKind[each.kind] }))
    .sort((one, other) => kindsInOrder.indexOf(one.kind) - kindsInOrder.indexOf(other.kind));
  return { items, total: items.reduce((sum, { marks }) => sum + marks, 0) };
}
