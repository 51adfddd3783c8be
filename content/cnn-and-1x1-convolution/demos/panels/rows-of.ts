/** The rows of a square grid whose numbers stand in a list, row after row. */
export function rowsOf(values: readonly number[], side: number): number[][] {
  return Array.from({ length: side }, (_, row) => values.slice(row * side, (row + 1) * side));
}
