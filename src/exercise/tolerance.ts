/** How far an answer may be from the right value, and how far the usual wrong answers must be from it. */

export type Tolerance = { readonly relative: number } | { readonly absolute: number };

/** Half a percent: room for an answer that was rounded to three digits. */
export const usualTolerance: Tolerance = { relative: 0.005 };

/** The share of the greater of two numbers by which they differ at least, if a reader who works with three digits can tell them apart. */
const usualShare = 0.02;

function everyNeighbour(
  values: readonly number[],
  areFar: (smaller: number, greater: number) => boolean,
): boolean {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted.every((value, index) => index === 0 || areFar(sorted[index - 1] ?? Number.NaN, value));
}

/** Whether no two of the values are so near that a rounded answer could mean either. */
export function areApart(values: readonly number[], share = usualShare): boolean {
  return everyNeighbour(
    values,
    (smaller, greater) => greater - smaller > share * Math.max(Math.abs(smaller), Math.abs(greater)),
  );
}

/**
 * Whether an answer within the tolerance can only mean one of the values: the right one and those that slips lead to. An absolute
 * tolerance says itself how exact an answer is.
 */
export function canBeToldApart(
  values: readonly number[],
  tolerance: Tolerance,
  share: number | undefined,
): boolean {
  if ('relative' in tolerance) return areApart(values, share);
  return everyNeighbour(values, (smaller, greater) => greater - smaller > 2 * tolerance.absolute);
}
