/** What a link or a reader gave, as a sentence can quote it: at most 24 characters. */
export function shortened(given: string): string {
  return given.length > 24 ? `${given.slice(0, 24)}…` : given;
}
