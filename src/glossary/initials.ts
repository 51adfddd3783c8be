/** The first letters of the words of a name, without what stands in brackets: `bn` of “batch normalization”. */
export function initials(name: string): string {
  const words = name.replace(/[(（].*$/s, '').matchAll(/(?<![\p{L}\d])[a-z]/giu);
  return [...words].join('').toLowerCase();
}
