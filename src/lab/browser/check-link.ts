/** Keys that the page itself reads, besides those of its demos and exercises. */
const ownKeys = document.documentElement.dataset['keys']?.split(' ') ?? [];

/** Whether a key of the link belongs to the page or to something on it that has states: a demo or an exercise. */
function isKnown(key: string): boolean {
  if (ownKeys.includes(key)) return true;
  const id = key.slice(0, Math.max(0, key.indexOf('.')));
  return [...document.querySelectorAll('live-demo, exercise-item')].some((element) => element.id === id);
}

/** One clear line about what the link got wrong, if anything. */
export async function checkLink(): Promise<void> {
  const unknown = [...new URLSearchParams(location.search).keys()].find((key) => !isKnown(key));
  if (unknown === undefined) return;
  const { showLinkNotice } = await import('./link-notice');
  showLinkNotice(unknown);
}
