type Range = readonly [low: number, high: number];

/**
 * A part of the plane in so many columns and rows of cells, each of the category that the point in its middle has: the index of one,
 * or -1 for none. What is still missing of a map is its key.
 *
 * @example cellsOf({ columns: 2, rows: 1 }, [0, 4], [0, 1], (x) => x).cells // [[1, 3]]
 */
export function cellsOf(
  { columns, rows }: { readonly columns: number; readonly rows: number },
  horizontal: Range,
  vertical: Range,
  categoryAt: (x: number, y: number) => number,
): { columns: number; rows: number; cells: number[][] } {
  const middles = ([low, high]: Range, count: number): number[] =>
    Array.from({ length: count }, (_, i) => low + ((high - low) * (i + 0.5)) / count);
  const across = middles(horizontal, columns);
  return {
    columns,
    rows,
    cells: middles(vertical, rows).map((y) => across.map((x) => categoryAt(x, y))),
  };
}
