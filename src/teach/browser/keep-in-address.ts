/** Puts a query into the address in place of the keys that it may have: a choice or a plan outlives a reload and a change of language. */
export function keepInAddress(keys: readonly string[], query: string): void {
  const others = location.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !keys.includes(pair.replace(/=.*$/, '')));
  const all = [...others, query].filter((part) => part !== '').join('&');
  history.replaceState(history.state, '', `${location.pathname}${all && `?${all}`}${location.hash}`);
}
