type Pair = readonly [key: string, text: string];

/** The pairs of a query that set something on the demo or exercise with this id. */
export function pairsOf(id: string, query: Iterable<Pair>): [key: string, text: string][] {
  return [...query].flatMap(([key, text]) => (key.startsWith(`${id}.`) ? [[key, text]] : []));
}

/**
 * The address of a page with the states of everything that stands on it, for paper: without the place that happened to be
 * on the screen, and without what a link brought along that the page does not know.
 */
export function pageAddress(href: string, ids: readonly string[]): string {
  const { origin, pathname, searchParams } = new URL(href);
  const known = ids.flatMap((id) => pairsOf(id, searchParams));
  // A slash may stand in a query as it is: ids of exercises have one.
  const query = new URLSearchParams(known).toString().replaceAll('%2F', '/');
  return `${origin}${pathname}${query && `?${query}`}`;
}
