/** The seed of an exercise in a link: `?momentum/mass-of-window.seed=7#momentum/mass-of-window`. */
import { firstSeed, isSeed } from '../exercise/draw';

/** The pair of a link that asks for a variant; none for the variant that pages are built with. */
export function seedToPairs(id: string, seed: number): [key: string, text: string][] {
  return seed === firstSeed ? [] : [[`${id}.seed`, String(seed)]];
}

/** The seed that a link asks for. Never throws: what cannot be taken is told by `problem` and the first seed is used. */
export function pairsToSeed(
  id: string,
  pairs: Iterable<readonly [key: string, text: string]>,
): { readonly seed: number; readonly problem?: string } {
  let found: { seed: number; problem?: string } = { seed: firstSeed };
  for (const [key, text] of pairs) {
    if (!key.startsWith(`${id}.`)) continue;
    const seed = Number(text);
    found =
      key === `${id}.seed` && /^\d+$/.test(text) && isSeed(seed)
        ? { seed }
        : { seed: firstSeed, problem: text };
  }
  return found;
}

/** The address of a variant, given the page with the topic's exercises. */
export function variantAddress(page: string, id: string, seed: number): string {
  const query = new URLSearchParams(seedToPairs(id, seed)).toString().replaceAll('%2F', '/');
  return `${page}${query && `?${query}`}#${id}`;
}
