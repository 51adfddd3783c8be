/**
 * A lesson plan in a link: `?plan=1…`, the version and then the list, compressed (raw DEFLATE) and in the letters of base64url. Chinese, which
 * an address would write with nine signs for each character, takes about three.
 */
import { jsonToPlan, type Plan, planToJson } from './plan';

const version = '1';

/** A link that is longer than this was not made here. */
const longest = 20_000;

/** A list that is longer than this was not made here, however small it was packed. */
const mostBytes = 200_000;

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(new Uint8Array(value));
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('more than a plan holds');
    }
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The value of `plan` in the link to a lesson plan. */
export async function planToText(plan: Plan): Promise<string> {
  const json = new TextEncoder().encode(planToJson(plan));
  const packed = await throughStream(json, new CompressionStream('deflate-raw'));
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return version + letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads the value of `plan`. Never rejects: nothing when it is no plan. */
export async function textToPlan(text: string): Promise<Plan | undefined> {
  if (!text.startsWith(version) || text.length > longest || !/^[\w-]+$/.test(text)) return undefined;
  try {
    const letters = text.slice(version.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(letters), (sign) => sign.charCodeAt(0));
    const json = await throughStream(packed, new DecompressionStream('deflate-raw'), mostBytes);
    return jsonToPlan(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return undefined;
  }
}
