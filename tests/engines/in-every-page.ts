/** Functions that run in every page before its own scripts. */

/** Nothing is kept for offline use: every page comes from the server, and what it fetches is what it shows. */
export function withoutWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** Under this name a tab keeps what its pages complained about. */
export const complaintKey = 'complaints-of-pages';

/** Writes down everything that a page complains about, where the browser itself tells no one. */
export function writeComplaintsDown(key: string): void {
  const complain = (text: string): void => {
    const before: string[] = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    sessionStorage.setItem(key, JSON.stringify([...before, text]));
  };
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      complain(`console ${level}: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }
  addEventListener('unhandledrejection', ({ reason }) => complain(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complain(`policy: ${violatedDirective} ${blockedURI}`),
  );
  // A browser gives up what a page was still loading when the reader leaves it.
  let isLeft = false;
  addEventListener('beforeunload', () => {
    isLeft = true;
  });
  // What could not be loaded says so to its element only.
  const heard = (event: ErrorEvent | Event): void => {
    if (event instanceof ErrorEvent) complain(`error: ${event.message}`);
    else if (event.target instanceof Element && !isLeft)
      complain(`failed: ${event.target.outerHTML.slice(0, 200)}`);
  };
  addEventListener('error', heard, { capture: true });
}

/** What was written down since the last time. */
export function readComplaints(key: string): string[] {
  const found: string[] = JSON.parse(sessionStorage.getItem(key) ?? '[]');
  sessionStorage.removeItem(key);
  return found;
}
