import { fetchContent } from './content';
import { cache, keyOf, namesOf } from './records';
import type { VersionFile } from './version';

/** How many files are fetched at a time, behind the page. */
const atOnce = 4;

const underWay = new Map<string, Promise<Response>>();

/** The kept file with a content. */
export async function keptFile(content: string): Promise<Response | undefined> {
  return (await cache()).match(keyOf('files', content));
}

/** Keeps a content. Rejects when there is no room. */
export async function keepFile(content: string, response: Response): Promise<void> {
  await (await cache()).put(keyOf('files', content), response);
}

/** Fetches a file once, however many ask for it. */
async function fetchOnce({ path, content }: VersionFile, how?: RequestInit): Promise<Response> {
  const fetching = underWay.get(content) ?? fetchContent(path, content, how);
  underWay.set(content, fetching);
  try {
    return (await fetching).clone();
  } finally {
    underWay.delete(content);
  }
}

/** A file of a version for a page that asks for it: the kept one, or that of the host, which is kept then. */
export async function answerFile(
  file: VersionFile,
  keeping: (done: Promise<void>) => void,
): Promise<Response> {
  const kept = await keptFile(file.content);
  if (kept) return kept;
  const response = await fetchOnce(file);
  // Without room the page still gets its file.
  keeping(keepFile(file.content, response.clone()).catch(() => {}));
  return response;
}

/** Those of some files that are not kept, each content once. */
export async function missingOf(files: readonly VersionFile[]): Promise<VersionFile[]> {
  const kept = new Set(await namesOf('files'));
  return files.filter(({ content }) => !kept.has(content) && kept.add(content));
}

/**
 * Fetches files behind the page, and keeps them. After the first thing that goes wrong no more are begun, and it rejects with that;
 * what was fetched until then is kept.
 * @param isEnough asked before each file
 */
export async function keepFiles(
  files: readonly VersionFile[],
  isEnough: () => boolean = () => false,
): Promise<void> {
  const waiting = files.values();
  let failed = false;
  const run = async (): Promise<void> => {
    for (const file of waiting) {
      if (failed || isEnough()) return;
      try {
        await keepFile(file.content, await fetchOnce(file, { priority: 'low' }));
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const runs = await Promise.allSettled(Array.from({ length: atOnce }, run));
  for (const each of runs) if (each.status === 'rejected') throw each.reason;
}
