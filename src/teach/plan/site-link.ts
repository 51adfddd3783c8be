/** A link to this site as a lesson plan keeps it: without host, base path and language, so that it opens in the reader's language. */

/** The addresses of this site: its host, `https://example.org`, and its base path, `/notes/`. */
export interface SitePlace {
  readonly origins: readonly string[];
  readonly base: string;
}

/** Keys of links to a paper, to chosen exercises and to a lesson plan. Those of demos and exercises have a point in them. */
const ownKeys = new Set([
  'topics',
  'kinds',
  'length',
  'minutes',
  'seed',
  'bank',
  'pick',
  'plan',
  'view',
  'print',
]);

const stand = 'https://site.invalid/';

function withoutForeignKeys(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([key]) => key.includes('.') || ownKeys.has(key));
  const query = new URLSearchParams(kept).toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return query && `?${query}`;
}

/**
 * What a plan keeps of an address below the language, `momentum/?ema-weights.beta=0.98#ema-weights`; nothing when it leads elsewhere.
 * Keys that others have added to the link (`fbclid`) are dropped.
 */
export function targetOf(below: string): string | undefined {
  if (!URL.canParse(below, stand) || /^[/\\]|^[a-z][a-z\d+.-]*:/i.test(below)) return undefined;
  const { origin, pathname, search, hash } = new URL(below, stand);
  const path = pathname.slice(1);
  if (origin !== new URL(stand).origin || !/^(?:[\w-]+\/)*$/.test(path)) return undefined;
  return path + withoutForeignKeys(search) + hash;
}

/** What a plan keeps of a link that was pasted; nothing when it is none to a page of this site in one of its languages. */
export function targetOfLink(pasted: string, { origins, base }: SitePlace): string | undefined {
  const text = pasted.trim();
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname, search, hash } = new URL(text);
  if (!origins.includes(origin) || !pathname.startsWith(base)) return undefined;
  const below = pathname.slice(base.length).match(/^(?:en|zh)\/(.*)$/)?.[1];
  return below === undefined ? undefined : targetOf(below + search + hash);
}

/** A target taken apart. */
export interface Target {
  /** `momentum`, `practice/momentum`, `exam`; empty for the home page. */
  readonly path: string;
  readonly pairs: readonly (readonly [key: string, text: string])[];
  /** The id after `#`. */
  readonly place: string;
}

export function readTarget(target: string): Target {
  const { pathname, search, hash } = new URL(target, stand);
  let place = hash.slice(1);
  try {
    place = decodeURIComponent(place);
  } catch {
    // `#%` is taken as it stands.
  }
  return { path: pathname.slice(1).replace(/\/$/, ''), pairs: [...new URLSearchParams(search)], place };
}
