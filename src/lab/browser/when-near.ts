import { watchWithin } from './intersections';

/** How far below or above the screen something is loaded, so that it is live when a reader who has begun to scroll arrives. */
const nearTheScreen = '400px';

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}

/** Whether the address names parameters of something: its state is to be another than the page has. */
export function isStateAsked(id: string): boolean {
  return [...new URLSearchParams(location.search).keys()].some((key) => key.startsWith(`${id}.`));
}

/** Until the first scroll only what is on the screen is loaded: the text comes first. */
const scrolled = new Promise<void>((resolve) => {
  addEventListener('scroll', () => resolve(), { once: true, passive: true });
});

/** Calls `start` once: at once when the address asks for the element, else when it nears the screen. */
export function whenNear(element: HTMLElement, start: () => void): void {
  if (isStateAsked(element.id) || location.hash === `#${element.id}`) {
    start();
    return;
  }
  let isNear = false;
  const act = (isWithin: boolean): void => {
    if (isNear || !isWithin) return;
    isNear = true;
    stop();
    void whenIdle().then(start);
  };
  let stop = watchWithin('0px', element, act);
  void scrolled.then(() => {
    if (isNear) return;
    stop();
    stop = watchWithin(nearTheScreen, element, act);
  });
}
