/**
 * What happens to a link on its way from a reader to another, undone: apps add keys of their own, editors escape an ampersand once
 * too often, and where a sentence goes on behind a link its punctuation is taken for a part of it.
 */

/** The two parts of an address that hold a state and a place: `?…` and `#…`. */
export interface LinkEnd {
  readonly search: string;
  readonly hash: string;
}

/** Keys without a point that a page of this site reads: the mock exam, the review, the mistakes, an embedded demo, the page for instructors. All others have one. */
const ownKeys: ReadonlySet<string> = new Set(
  'topics kinds length minutes seed bank view print again topic severity hide theme pick plan edit'.split(
    ' ',
  ),
);

const closingSigns = [...'。，；：！？、）】》」』”’….,;:!?)]>"\''];

/** A sign as addresses write it. */
function inPercents(sign: string): string {
  return sign < '\x80' ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign);
}

/** Punctuation that ends a sentence or a bracket, plain or in percents. Nothing of this site ends so. */
export const closingAtEnd = `(?:${closingSigns
  .flatMap((sign) => [sign.replace(/[.?)\]]/, '\\$&'), inPercents(sign)])
  .join('|')})+$`;
const closing = new RegExp(closingAtEnd, 'i');

/** An ampersand that HTML has escaped, once or more. */
const htmlAmpersand = /&(?:(?:amp|#38|#x26)(?:;|%3B))+/gi;

/** Signs that hold a query together, escaped: no value of this site has one. */
const isEscaped = (query: string): boolean =>
  /=[^&]*%(?:25)*26|%(?:25)*23/i.test(query) || (!query.includes('=') && /%(?:25)*3D/i.test(query));

function unescapedOnce(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
}

/** The ampersands, equals signs and the `#` as they were before they were escaped. */
function unescaped(text: string): string {
  const plain = text.replace(htmlAmpersand, '&');
  const [query = '', ...places] = plain.split('#');
  if (!isEscaped(query)) return plain;
  const next = [unescapedOnce(query), ...places].join('#');
  return next === plain ? plain : unescaped(next);
}

function isOwn(pair: string): boolean {
  const [key = ''] = new URLSearchParams(pair).keys();
  return key.includes('.') || ownKeys.has(key);
}

function mendedOnce({ search, hash }: LinkEnd): LinkEnd {
  const [query = '', place = ''] = unescaped(search.slice(1) + hash).split('#');
  const own = query.split('&').filter(isOwn).join('&');
  const end = place.replace(closing, '');
  // Punctuation stands behind the last of all.
  const state = place === '' ? own.replace(closing, '') : own;
  return { search: state && `?${state}`, hash: end && `#${end}` };
}

/**
 * The end of a link as it was meant: without the keys of others, and without what stood behind it. A key with a point is one of
 * ours, or was: it stays, and the page says when it does not know it. What is left is mended until nothing changes: taking away
 * one thing may bring another to the end. Each turn makes it shorter.
 */
export function mendedLink(link: LinkEnd): LinkEnd {
  const mended = mendedOnce(link);
  return mended.search === link.search && mended.hash === link.hash ? mended : mendedLink(mended);
}
