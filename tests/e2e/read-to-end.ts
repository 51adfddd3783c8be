/** Runs in a page: scrolls through it as a reader does, and waits until every demo and every exercise is live. */
export async function readToEnd(): Promise<void> {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = true;
  for (const part of document.querySelectorAll('live-demo, exercise-item')) {
    part.scrollIntoView();
    const patience = performance.now() + 45_000;
    while (!part.hasAttribute('data-live')) {
      if (performance.now() > patience) throw new Error(`${part.id} does not come to life`);
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    }
  }
  scrollTo(0, document.documentElement.scrollHeight);
}
