/**
 * What one build promises about its files, so that a page and everything it loads come from the same build. The build writes it
 * (finish/offline) and the worker keeps it for as long as a page of that build is open or kept.
 */
export interface KeptList {
  /** Every file that can be kept: its path below the worker, the name of its content, and its size on the wire. */
  readonly files: readonly (readonly [path: string, content: string, wire: number])[];
  /** What every reader gets with the first page, as places in `files`. */
  readonly shell: readonly number[];
  /** The pages by their paths, `en/momentum/`: what the page says of itself (`data-content`), and what it needs, as places in `files`. */
  readonly pages: Readonly<Record<string, { readonly content: string; readonly files: readonly number[] }>>;
  /** How much room the whole site takes. */
  readonly bytes: number;
}

/** Where the list of a build lies beside the worker. */
export const listPath = 'offline.json';

/** The page that stands in for a page that is not kept, when there is no network. */
export const offlinePath = 'offline/';

/** The name of a content: the first 72 bits of its SHA-256, written for an address. */
export function contentName(sha256: Uint8Array): string {
  return btoa(String.fromCharCode(...sha256.subarray(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Whether a file is an exercise by itself. It is kept with a note that may fetch it; else the page of its topic has it too. */
export function isExerciseAlone(path: string): boolean {
  return /^[^/]+\/practice\/[^/]+\/[^/]+\/index\.html$/.test(path);
}

/** The file behind an address below the worker: `en/momentum/` is `en/momentum/index.html`. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
