import { offlinePath } from '../kept-list';
import type { PageAnswer } from '../messages';
import { answerWith, nameOf } from './content';
import { keepFile, keepFiles, keptFile, missingOf } from './files';
import { type KeptPage, keptPage, openPage, recordOpenPage, recordPage } from './records';
import { isFull, isNoRoom, recordFull } from './room';
import { pathBelow, type QuestionEvent, type RequestEvent, worker } from './scope';
import { currentName, currentVersion, type VersionPage, versionNamed } from './version';

/** How long the host may take to begin its answer when an earlier version of the page is kept. */
const patience = 4000;

/** What a page says of itself stands in its first tag. */
const beginning = 1024;

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const piece of pieces) {
    all.set(piece, start);
    start += piece.length;
  }
  return all;
}

interface Heard {
  /** Whether the page says that it is the one that was expected: known as soon as it begins to come in. */
  readonly isExpected: Promise<boolean>;
  readonly whole: Promise<ArrayBuffer>;
}

/** Reads a page while the reader does. */
function listen(response: Response, expected: string): Heard {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const mark = `data-content="${expected}"`;
  const { promise: isExpected, resolve: tell } = Promise.withResolvers<boolean>();
  const read = async (): Promise<ArrayBuffer> => {
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      pieces.push(next.value);
      // Most pages come in pieces of many kilobytes, so this is done once or twice.
      const start = joined(pieces.slice(0, 8));
      if (start.length >= beginning || pieces.length > 8)
        tell(new TextDecoder().decode(start).includes(mark));
    }
    const all = joined(pieces);
    tell(new TextDecoder().decode(all.subarray(0, beginning)).includes(mark));
    return all.buffer;
  };
  const whole = read();
  whole.catch(() => tell(false));
  return { isExpected, whole };
}

interface Shown {
  readonly response: Response;
  /** The version of the page, if it is one that is known. */
  readonly version?: string;
}

/** The page as the host has it. It is shown while it comes in, and kept when all of it is what this version promises. */
async function fromNetwork(event: RequestEvent, path: string): Promise<Shown> {
  const [response, version] = await Promise.all([
    fetch(event.request),
    currentVersion().catch(() => undefined),
  ]);
  const page = version?.page(path);
  const [file] = page?.files ?? [];
  if (!page || !file || !response.ok) return { response };
  const { isExpected, whole } = listen(response.clone(), page.content);
  const keepIt = async (): Promise<void> => {
    const content = await whole;
    if ((await nameOf(content)) !== file.content) return;
    await keepFile(file.content, answerWith(content, response.headers.get('content-type')));
  };
  // Without room, or when the reader leaves while it comes in, it is not kept.
  event.waitUntil(keepIt().catch(() => {}));
  return (await isExpected) ? { response, version: currentName } : { response };
}

async function fromCache(page: KeptPage | undefined): Promise<Shown | undefined> {
  const response = page && (await keptFile(page.content));
  return response && { response, version: page.version };
}

/** Resolves to nothing when the host has not begun to answer after a while, or answers that something is wrong with it. */
function inTime(network: Promise<Shown>): Promise<Shown | undefined> {
  return Promise.race([
    network.then(
      (shown) => (shown.response.status < 500 ? shown : undefined),
      () => undefined,
    ),
    new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
  ]);
}

/** What a reader without a network gets where no page was read: one that everybody has, or a page that says how things are. */
async function standIn(path: string, search: string): Promise<Shown> {
  const version = await currentVersion();
  if (version.page(`${path}/`)) {
    const address = new URL(`${path}/${search}`, worker.registration.scope);
    return { response: Response.redirect(address) };
  }
  const [own] = version.page(path)?.files ?? [];
  const response = own && (await keptFile(own.content));
  if (response) return { response, version: currentName };
  const file = version.file(own ? offlinePath : '404.html');
  const said = file && (await keptFile(file.content));
  if (!said) throw new Error('not kept, and there is no network');
  const { body, headers } = said;
  return { response: new Response(body, { status: own ? 503 : 404, headers }), version: currentName };
}

async function choose(event: RequestEvent, path: string): Promise<Shown> {
  const record = await keptPage(path);
  const kept = await fromCache(record);
  if (kept?.version === currentName) return kept;
  const network = fromNetwork(event, path);
  return kept
    ? ((await inTime(network)) ?? kept)
    : network.catch(() => standIn(path, new URL(event.request.url).search));
}

/** Answers with a page, and notes which version's page it is, so that everything it loads is of the same version. */
export async function answerPage(event: RequestEvent, path: string): Promise<Response> {
  const { response, version } = await choose(event, path);
  if (version !== undefined && event.resultingClientId !== '')
    event.waitUntil(recordOpenPage(event.resultingClientId, version).catch(() => {}));
  return response;
}

/** Keeps a page with everything it needs. */
async function keepPage(path: string, { files }: VersionPage): Promise<void> {
  const [own] = files;
  if (!own || (await keptPage(path))?.version === currentName) return;
  const { shell } = await currentVersion();
  const missing = await missingOf([...files, ...shell]);
  if (missing.length > 0 && (await isFull())) return;
  try {
    await keepFiles(missing);
  } catch (error) {
    if (isNoRoom(error)) await recordFull();
    throw error;
  }
  await recordPage(path, { version: currentName, content: own.content });
}

function isSame(one: VersionPage, other: VersionPage): boolean {
  const contents = (page: VersionPage): string =>
    page.files.map(({ path, content }) => `${path} ${content}`).join();
  return contents(one) === contents(other);
}

/**
 * A page says that it is shown. If it is of this version, everything it needs is kept. A page that came without this worker's help
 * is known from here on by what it says of itself.
 */
export async function meetPage(event: QuestionEvent, content: string): Promise<PageAnswer> {
  const { source } = event;
  const path = source ? pathBelow(source.url) : undefined;
  const page = path === undefined ? undefined : (await currentVersion()).page(path);
  if (!source || path === undefined || !page) return { isOutdated: false };
  const before = (await openPage(source.id))?.version;
  if (page.content === content) {
    if (before === undefined) await recordOpenPage(source.id, currentName);
    // Without room, or when the network goes, the page works as far as it has come, and is asked about at the next visit.
    event.waitUntil(keepPage(path, page).catch(() => {}));
  }
  if (before === undefined || before === currentName) return { isOutdated: false };
  const then = (await versionNamed(before))?.page(path);
  return { isOutdated: then === undefined || !isSame(then, page) };
}
