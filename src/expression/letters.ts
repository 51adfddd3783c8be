import { greekSign } from './greek';
import { accentOf, nameIn } from './letter-names';

/** A variable of a question: its name in the code, and the sign that the question has for it: `β`, `x_1`, `σ_w`, `ŷ`. */
export interface Letter {
  readonly name: string;
  readonly shown: string;
}

/** A sign as it is set: what stands on the line, what above it and what below. */
export interface Sign {
  readonly base: string;
  readonly accent?: 'hat' | 'bar' | 'tilde';
  readonly below?: string;
}

const greek = (text: string): string => greekSign(text) ?? text;

/** The sign of a letter: `beta_1` is a β with 1 below, `ŷ` a y with a hat. */
export function signOf(shown: string): Sign {
  const [on = '', below] = shown.replace(/[{}]/g, '').split('_');
  const base = greek(on.normalize('NFD').replace(/\p{M}/gu, ''));
  const accent = accentOf(on);
  return { base, ...(accent && { accent }), ...(below !== undefined && { below: greek(below) }) };
}

/** The letters of a question are the same for every answer to it. */
const namesOf = new WeakMap<readonly Letter[], ReadonlyMap<string, string>>();

/** The names of all letters by the names under which they may be typed. */
export function typedNames(letters: readonly Letter[]): ReadonlyMap<string, string> {
  const known = namesOf.get(letters);
  if (known !== undefined) return known;
  const names = new Map(
    letters.flatMap(({ name, shown }) => [name, shown].map((each) => [nameIn(each), name])),
  );
  namesOf.set(letters, names);
  return names;
}
