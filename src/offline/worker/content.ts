import { contentName } from '../kept-list';
import { worker } from './scope';

/** What the host has at a path is not what the version promises: another version has been published since. */
export class OtherVersionError extends Error {
  override readonly name = 'OtherVersionError';
}

/** The name of a content, as lists have it. */
export async function nameOf(content: ArrayBuffer): Promise<string> {
  return contentName(new Uint8Array(await crypto.subtle.digest('SHA-256', content)));
}

/** A content as an answer to a page. The status is ours: some hosts send `404.html` with 404 even when asked for it by name. */
export function answerWith(content: ArrayBuffer, type: string | null): Response {
  return new Response(content, { headers: { 'content-type': type ?? 'application/octet-stream' } });
}

/** Fetches a file and checks that it has the content that is asked for. Rejects otherwise. */
export async function fetchContent(path: string, name: string, how: RequestInit = {}): Promise<Response> {
  const address = new URL(path, worker.registration.scope);
  // The browser may have an earlier file of that name: only when it is not the right one is the host asked.
  for (const mode of ['default', 'reload'] as const) {
    const response = await fetch(address, { ...how, cache: mode });
    const content = await response.arrayBuffer();
    if ((await nameOf(content)) === name) return answerWith(content, response.headers.get('content-type'));
  }
  throw new OtherVersionError(`${path} has another content now`);
}
