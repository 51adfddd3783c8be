interface Watch {
  readonly observer: IntersectionObserver;
  readonly listeners: WeakMap<Element, (isWithin: boolean) => void>;
}

/** One observer serves all elements that are watched with the same margin: every observer costs something at every frame. */
const watches = new Map<string, Watch>();

function watchWith(margin: string): Watch {
  const listeners = new WeakMap<Element, (isWithin: boolean) => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
    },
    { rootMargin: margin },
  );
  return { observer, listeners };
}

/**
 * Tells whether an element is on the screen or within a margin of it, now and at every change. Gives the function that ends
 * it. An element has one listener for each margin.
 */
export function watchWithin(
  margin: string,
  element: Element,
  listener: (isWithin: boolean) => void,
): () => void {
  const { observer, listeners } = watches.get(margin) ?? watchWith(margin);
  watches.set(margin, { observer, listeners });
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    observer.unobserve(element);
    listeners.delete(element);
  };
}
