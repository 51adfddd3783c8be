import { NavigationRoute, type PrecacheEntry, Serwist, type SerwistPlugin } from 'serwist';

/**
 * Keeps one version of the whole site, and answers from it alone.
 *
 * Pages, scripts and the search index come from the same list, made by one build, and every file must have the content that the
 * list promises: a version that is replaced while it is being fetched fails to install and is tried again later. A new version
 * waits until the reader agrees or all pages are closed; until then the old one keeps all its files. An open page that no worker
 * looks after yet is left alone: it may come from another version.
 */

/** Put in by the build. */
declare const precacheEntries: PrecacheEntry[];

type InstallEvent = Parameters<Serwist['handleInstall']>[0];

/** What a worker has and a page has not: TypeScript can't load its types of both. */
interface WorkerEvent extends InstallEvent {
  waitUntil(done: Promise<unknown>): void;
}
declare const self: { addEventListener(type: string, listener: (event: WorkerEvent) => void): void };

/**
 * Why files of this version could not be fetched. They are collected because Serwist 9.5.12 would wait for ever after a failure
 * (github.com/serwist/serwist/issues/367).
 */
const failures: Error[] = [];

const files: SerwistPlugin = {
  /** What the reader is looking at goes first. */
  requestWillFetch: async ({ request }) => new Request(request, { priority: 'low' }),
  /** The content has been checked; some hosts send `404.html` with status 404 even when asked for it by name. */
  cacheWillUpdate: async ({ response }) => response,
  handlerDidError: async ({ event, error }) => {
    if (event.type !== 'install') return undefined;
    failures.push(error);
    return Response.error();
  },
};

const serwist = new Serwist({
  precacheEntries,
  precacheOptions: {
    concurrency: 4,
    // What stands after `?` is for the page (states of demos, exams), or keeps caches away (Pagefind); no file depends on it.
    ignoreURLParametersMatching: [/.*/],
    plugins: [files],
  },
});

async function install(event: WorkerEvent): Promise<void> {
  await serwist.handleInstall(event);
  if (failures[0]) throw failures[0];
}

/** A page that this version doesn't have: perhaps a newer one has, else it exists nowhere. */
async function answerUnknown({ request, url }: { request: Request; url: URL }): Promise<Response> {
  const folder = new URL(`${url.pathname}/index.html`, url);
  if (serwist.getPrecacheKeyForUrl(folder.href)) {
    return Response.redirect(new URL(`${url.pathname}/${url.search}`, url));
  }
  try {
    return await fetch(request);
  } catch (error) {
    const page = await serwist.matchPrecache('404.html');
    if (!page) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

// A file that is no page (a PDF, the sitemap) comes from the network or not at all.
const noPage = /^[^?]*\.(?!html)\w+(\?|$)/;

serwist.registerRoute(new NavigationRoute(answerUnknown, { denylist: [noPage] }));
// Should the browser have lost a file, the network may hold another version of it: of a page that is fine, it brings its own files.
serwist.setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? fetch(request) : Response.error(),
);
self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', serwist.handleActivate);
self.addEventListener('fetch', serwist.handleFetch);
