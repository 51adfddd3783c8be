import type { SiteAnswer, Trouble } from '../messages';
import { ask, takeOver } from './ask';

/** How long a new version may take to get ready. */
const patience = 30_000;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function activeWorker(): Promise<ServiceWorker | null> {
  return (await navigator.serviceWorker.ready).active;
}

/** Has the worker of the version fetched that is on the host now, and waits for it: it goes on where the other one stopped. */
async function isReplaced(worker: ServiceWorker | null): Promise<boolean> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update().catch(() => {});
  for (let waited = 0; waited < patience; waited += 500) {
    if ((await activeWorker()) !== worker) return true;
    takeOver(registration);
    await pause(500);
  }
  return false;
}

/**
 * Has all of the site fetched and kept, a second's worth at a time. Gives why it could not go on, if something came in between.
 * A version that is published meanwhile is gone on with: what did not change is there already.
 */
export async function keepSite(
  tell: (answer: SiteAnswer) => void,
  isStopped: () => boolean = () => false,
): Promise<Trouble | undefined> {
  while (!isStopped()) {
    const worker = await activeWorker();
    const answer = await ask<SiteAnswer>({ ask: 'keep-more' });
    if (answer === null || answer.trouble === 'replaced') {
      if (!(await isReplaced(worker))) return 'replaced';
      continue;
    }
    tell(answer);
    if (answer.trouble !== undefined) return answer.trouble;
    if (answer.missing === 0) return undefined;
  }
  return undefined;
}
