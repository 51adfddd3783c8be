/**
 * The text file that Anki imports. What follows is in the Anki manual, chapters "Text Files" and "Math and Symbols"
 * (https://docs.ankiweb.net/importing/text-files.html, https://docs.ankiweb.net/math.html):
 * - UTF-8; a record a line, fields separated as `#separator` says; `#html:true` reads them as HTML.
 * - Headers are lines `#key:value` at the top (Anki 2.1.54 and later; earlier ones skip them as comments).
 * - `#notetype` presets the note type if it exists. `#deck column` puts each card into the deck named there and makes it if
 *   there is none; `::` separates the levels of a deck.
 * - `#guid column`: a note whose GUID is known already is updated; no duplicate is made.
 * - `#tags` are added to what a note has. A column of tags would replace it, and with it the tags that the reader gave; so would a
 *   column that is left over, which Anki takes for tags.
 * Not in the manual, but in Anki's reader (rslib, csv/metadata.rs; editions that know no such key skip the line):
 * - `#if matches` says that known notes are updated. Without it Anki does what was chosen at the last import, of whatever file.
 * - `#match scope` says that a note is known in whichever deck the reader has put it.
 * - A field in double quotes may hold anything; a double quote inside it is written twice.
 * - Formulas are `\(…\)` and `\[…\]`, drawn by MathJax; a line break inside one keeps it from being drawn.
 *
 * There is no `#columns` header: given names, Anki maps columns to the fields of that name, and in a Chinese Anki the fields
 * of the basic type are called otherwise; without names the columns that are left over are taken in their order.
 */
import type { AnkiNote } from './anki-note';

const headers = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#guid column:1',
  '#deck column:2',
  '#tags:gradient-notes',
  '#if matches:update current',
  '#match scope:notetype',
];

/** A field: quoted always, so that no first sign of it can be taken for a comment or an opening quote. */
function field(text: string): string {
  return `"${text.replace(/[\t\r\n]+/g, ' ').replaceAll('"', '""')}"`;
}

/** The whole file: GUID, deck, front, back. */
export function ankiFile(notes: readonly AnkiNote[]): string {
  const lines = notes.map(({ guid, deck, front, back }) => [guid, deck, front, back].map(field).join('\t'));
  return `${[...headers, ...lines].join('\n')}\n`;
}
