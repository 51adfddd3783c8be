import { nameIn } from '../../expression/letter-names';
import type { Letter } from '../../expression/letters';

/** How else a letter may be typed that the question shows with a sign that keyboards lack: `b` and `beta` for β. */
export function spellingsOf({ name, shown }: Letter): string[] {
  return [...new Set([name, nameIn(shown)])].filter((each) => each !== shown);
}
