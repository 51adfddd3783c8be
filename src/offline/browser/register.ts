import type { PageAnswer } from '../messages';
import { ask, takeOver } from './ask';
import { isApp, isWished, savesData } from './wish';

/** Keeps this page for reading it without a network, and tells the reader when a newer one is there. Nothing reloads by itself. */
async function meet(): Promise<void> {
  const content = document.documentElement.dataset['content'];
  if (content === undefined) return;
  const answer = await ask<PageAnswer>({ ask: 'keep-page', content });
  if (!answer?.isOutdated) return;
  const { showUpdateNotice } = await import('./update-notice');
  showUpdateNotice();
}

async function register(worker: string): Promise<void> {
  try {
    takeOver(await navigator.serviceWorker.register(worker));
    navigator.serviceWorker.addEventListener('controllerchange', () => void meet().catch(() => {}));
    await meet();
    if (isWished()) await (await import('./keep-site')).keepSite(() => {});
  } catch {
    // Not allowed here (a private window, a page without https), or no network: the site works as any other.
  }
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 1000);
}

// The page says where the worker is (Head.astro): that spares every page the script that makes links.
const worker = document.querySelector<HTMLElement>('link[data-worker]')?.dataset['worker'];

/** For a reader who saves data nothing is fetched behind the page, but an app must open. */
function mayKeep(): boolean {
  return isApp() || !savesData() || navigator.serviceWorker.controller !== null;
}

// In development there is no worker.
if (import.meta.env.PROD && worker && 'serviceWorker' in navigator && mayKeep()) {
  const start = (): void => whenIdle(() => void register(worker));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
