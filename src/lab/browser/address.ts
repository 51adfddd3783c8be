/** Keeps the address bar at the present state, so that reloading, bookmarking and switching language keep it. */

type Pairs = () => [key: string, text: string][];

const states = new Map<string, Pairs>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The query as text. A slash may stand in it as it is: ids of exercises have one. */
function queryText(query: URLSearchParams): string {
  return query.toString().replaceAll('%2F', '/');
}

/** Names the source of a demo's part of the address. */
export function keepInAddress(id: string, pairs: Pairs): void {
  states.set(id, pairs);
}

/** The address of the page with the present states of all that has some. */
function presentAddress(): string {
  const query = new URLSearchParams(location.search);
  for (const key of [...query.keys()]) {
    if (states.has(key.slice(0, Math.max(0, key.indexOf('.'))))) query.delete(key);
  }
  for (const pairs of states.values()) for (const [key, text] of pairs()) query.set(key, text);
  const text = queryText(query);
  return `${location.pathname}${text && `?${text}`}${location.hash}`;
}

/** Writes the address now: before the reader leaves this entry of the history. */
export function writeAddress(): void {
  clearTimeout(timer);
  history.replaceState(history.state, '', presentAddress());
}

/** Writes the address after a moment of rest: browsers limit how often it may change. */
export function addressChanged(): void {
  clearTimeout(timer);
  timer = setTimeout(writeAddress, 250);
}

/** Makes the present state an entry of the history, from which Back leads to the one before. */
export function enterAddress(entry: object): void {
  clearTimeout(timer);
  history.pushState(entry, '', presentAddress());
}

/** The address of one state of one demo, without the states of the others. */
export function linkTo(id: string, pairs: [key: string, text: string][]): string {
  const text = queryText(new URLSearchParams(pairs));
  return `${location.origin}${location.pathname}${text && `?${text}`}#${id}`;
}
