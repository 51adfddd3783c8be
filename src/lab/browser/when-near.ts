/** How far below or above the screen something is loaded, so that it is live when the reader arrives. */
const nearTheScreen = '400px';

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}

/** Whether the address names something: its parameters, or itself as the place to go to. */
function isAsked(id: string): boolean {
  const named = [...new URLSearchParams(location.search).keys()].some((key) => key.startsWith(`${id}.`));
  return named || location.hash === `#${id}`;
}

/** Calls `start` once: at once when the address asks for the element, else when it nears the screen. */
export function whenNear(element: HTMLElement, start: () => void): void {
  if (isAsked(element.id)) {
    start();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void whenIdle().then(start);
    },
    { rootMargin: nearTheScreen },
  );
  observer.observe(element);
}
