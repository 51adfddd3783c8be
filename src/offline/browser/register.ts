declare global {
  interface Navigator {
    /** Where the browser tells about the connection. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Tells the reader when a new version has been fetched and waits. */
function watch(registration: ServiceWorkerRegistration): void {
  const follow = (worker: ServiceWorker | null): void => {
    const tell = async (): Promise<void> => {
      // The first version of all waits for nobody.
      if (worker?.state !== 'installed' || !registration.active) return;
      const { showUpdateNotice } = await import('./update-notice');
      showUpdateNotice(registration);
    };
    worker?.addEventListener('statechange', tell);
    void tell();
  };
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

async function register(worker: string): Promise<void> {
  try {
    watch(await navigator.serviceWorker.register(worker));
  } catch {
    // Not allowed here (a private window, a page without https), or no network: the site works as any other.
  }
}

/** A reader who saves data gets the whole site only by installing it as an app. */
function mayFetchAll(): boolean {
  const isApp = matchMedia('(display-mode: standalone)').matches;
  return isApp || !navigator.connection?.saveData || navigator.serviceWorker.controller !== null;
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 1000);
}

// The page says where the worker is (Head.astro): that spares every page the script that makes links.
const worker = document.querySelector<HTMLElement>('link[data-worker]')?.dataset['worker'];

// In development there is no worker.
if (import.meta.env.PROD && worker && 'serviceWorker' in navigator && mayFetchAll()) {
  // A new version has taken over: what this page would load next is gone.
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  const start = (): void => whenIdle(() => void register(worker));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
