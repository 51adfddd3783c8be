/** Whether a key of the link belongs to something on the page that has states, a demo or an exercise; one without a point to the page. */
function isKnown(key: string): boolean {
  const [id, ...rest] = key.split('.');
  if (rest.length === 0) return true;
  return [...document.querySelectorAll('live-demo, exercise-item')].some((element) => element.id === id);
}

/** One clear line about what the link got wrong, if anything. */
export async function checkLink(): Promise<void> {
  const unknown = [...new URLSearchParams(location.search).keys()].find((key) => !isKnown(key));
  if (unknown === undefined) return;
  // Without a network the page is as readable as with the line.
  const loaded = await import('./link-notice').catch(() => undefined);
  loaded?.showLinkNotice(unknown);
}
