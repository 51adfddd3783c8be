import { pages } from './site';
import { expect, test } from './test';

/** What a translator of the browser leaves alone. */
const isKept = (tag: string, attributes: string): boolean =>
  ['code', 'pre', 'kbd', 'script', 'style'].includes(tag) || / translate="?no\b/.test(attributes);

const empty = new Set('area base br col hr img input link meta source wbr path circle rect line'.split(' '));

/** A letter by itself, as formulas have them. (“a” and “I” are words of English, and so is “A ” before another.) */
const symbol = /^\s*(?![aI]\s*$|A\s+$)[\p{Script=Latin}\p{Script=Greek}]\s*$/u;

/** Texts that a translator may take for words although they are part of a formula, each with what stands around it. */
function translated(html: string): string[] {
  const found: string[] = [];
  const open: { readonly tag: string; readonly kept: boolean; readonly formula: boolean }[] = [];
  const bare = html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  for (const { 1: end, 2: tag, 3: attributes = '', 4: text, index } of bare.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+)/g,
  )) {
    const around = open.at(-1) ?? { tag: '', kept: false, formula: false };
    if (tag === undefined) {
      if (!around.kept && (around.formula || symbol.test(text ?? '')))
        found.push(bare.slice(index - 60, index + 30));
    } else if (end === '/') {
      // Some elements end by themselves.
      const from = open.findLastIndex((each) => each.tag === tag);
      if (from >= 0) open.length = from;
    } else if (!empty.has(tag) && !attributes.endsWith('/')) {
      open.push({
        tag,
        kept: around.kept || isKept(tag, attributes),
        formula: around.formula || /\bclass="?[^"]*\bkatex\b/.test(attributes) || tag === 'math',
      });
    }
  }
  return found;
}

test('no part of a formula and no symbol is left to a translator', () => {
  const english = pages.filter(({ language }) => language !== 'zh');
  expect(english.length).toBeGreaterThan(30);
  const found = english.flatMap(({ path, html }) => translated(html).map((place) => `${path}: ${place}`));
  expect(found.slice(0, 20)).toEqual([]);
});
