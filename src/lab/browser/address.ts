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

/** Writes the address after a moment of rest: browsers limit how often it may change. */
export function addressChanged(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const query = new URLSearchParams(location.search);
    for (const key of [...query.keys()]) {
      if (states.has(key.slice(0, Math.max(0, key.indexOf('.'))))) query.delete(key);
    }
    for (const pairs of states.values()) for (const [key, text] of pairs()) query.set(key, text);
    const text = queryText(query);
    history.replaceState(history.state, '', `${location.pathname}${text && `?${text}`}${location.hash}`);
  }, 250);
}

/** The address of one state of one demo, without the states of the others. */
export function linkTo(id: string, pairs: [key: string, text: string][]): string {
  const text = queryText(new URLSearchParams(pairs));
  return `${location.origin}${location.pathname}${text && `?${text}`}#${id}`;
}
