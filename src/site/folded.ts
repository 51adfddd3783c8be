/**
 * What a reader typed, in the forms in which it is looked for: full-width letters and digits as the usual ones, composed
 * characters, and one plain blank for each stretch of blanks of any width.
 */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
