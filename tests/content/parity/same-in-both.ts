import { expect, it } from 'vitest';
import { type Note, pairs } from '../notes';

/** Tests that a list read from a note is the same in both languages; the message shows where the two part. */
export function sameInBoth(what: string, list: (note: Note) => readonly string[]): void {
  it.each(pairs)(`$slug has the same ${what} in both languages`, ({ en, zh }) => {
    const [english, chinese] = [list(en), list(zh)];
    const first = english.findIndex((each, index) => each !== chinese[index]);
    const at = first === -1 && chinese.length > english.length ? english.length : first;
    const message =
      at === -1
        ? ''
        : `${what} number ${at + 1} differs: ${en.file} has ${english[at] ?? 'none'}, ${zh.file} has ${chinese[at] ?? 'none'}`;
    expect(chinese, message).toEqual(english);
  });
}

/** A value of an attribute without its quotes. */
export function bare(value: string | undefined): string {
  return (value ?? '').replace(/^\{?["'`]?|["'`]?\}?$/g, '');
}
