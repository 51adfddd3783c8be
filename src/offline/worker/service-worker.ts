import type { Question } from '../messages';
import { keepSite } from './everything';
import { answerFile, keepFiles, missingOf } from './files';
import { answerPage, meetPage } from './pages';
import { openPage, recordOpenPage } from './records';
import { isNoRoom, recordFull } from './room';
import { pathBelow, type QuestionEvent, type RequestEvent, worker } from './scope';
import { sweep } from './sweep';
import { currentVersion, type Version, versionNamed } from './version';

/**
 * Keeps what is read, for reading it again without a network, and sees to it that a page and what it loads are of one version.
 *
 * A new version takes over as soon as it has its shell. Pages that are open stay of their version: this worker answers them from
 * the list and the files of that version until they are left. The next page that is opened is of the new one.
 */

/** Before 2027 the worker was another one, and kept the whole site here. Its pages reload when a new worker takes over. */
const wholeSiteCache = `serwist-precache-v2-${worker.registration.scope}`;

async function takeOver(): Promise<void> {
  if (!(await caches.has(wholeSiteCache))) await worker.skipWaiting();
}

async function install(): Promise<void> {
  const { shell } = await currentVersion();
  try {
    await keepFiles(await missingOf(shell));
  } catch (error) {
    // Without room the worker does what it can; that is better than to try again at every page.
    if (!isNoRoom(error)) throw error;
    await recordFull();
  }
  await takeOver();
}

async function activate(): Promise<void> {
  await caches.delete(wholeSiteCache);
  await sweep().catch(() => {});
  await worker.clients.claim();
}

/** The version of the page that asks. */
async function versionFor({ clientId }: RequestEvent): Promise<Version | undefined> {
  const open = await openPage(clientId);
  return open && versionNamed(open.version);
}

async function answer(event: RequestEvent, path: string): Promise<Response> {
  if (event.request.mode === 'navigate') return answerPage(event, path);
  const version = await versionFor(event);
  const file = version?.file(path);
  // A page that is not known may be of any version, and a file that is in no list (a PDF) is not kept.
  if (!version || !file) return fetch(event.request);
  if (event.resultingClientId !== '') event.waitUntil(recordOpenPage(event.resultingClientId, version.name));
  return answerFile(file, (done) => event.waitUntil(done)).catch(() => Response.error());
}

async function reply(event: QuestionEvent): Promise<unknown> {
  const question = event.data as Question;
  if (question.ask === 'keep-page') return meetPage(event, question.content);
  if (question.ask === 'take-over') return takeOver();
  return keepSite({ more: question.ask === 'keep-more' });
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const path = pathBelow(event.request.url);
  if (path === undefined || event.request.method !== 'GET') return;
  event.respondWith(answer(event, path));
});
worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (typeof data !== 'object' || data === null) return;
  // A page of the earlier worker asks this one to take over.
  if ('type' in data && data.type === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting());
  if ('ask' in data)
    event.waitUntil(
      reply(event).then(
        (said) => ports[0]?.postMessage(said),
        () => ports[0]?.postMessage(null),
      ),
    );
});
