import { pages } from '../curriculum';
import type { Language } from '../demo/words';
import type { SourceFile, TreeNode } from '../markdown/tree';
import type { Term } from '../note/term';
import { editions, otherLanguage } from '../site/links';
import { chooseUses, isLookedUp, type Use } from './choose-uses';
import { type Found, termFinder } from './find-terms';
import { glossaryWords } from './glossary-words';
import { terms as allTerms } from './terms';

/** Where running text may stand; a title, a table, a formula, a link, a demo or an exercise is none of these. */
const holders = new Set(['ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'Question', 'Answer', 'Pitfall']);

/** The first use of a term, with the text it stands in. */
interface PlacedUse extends Use, Found {
  readonly text: TreeNode;
}

/** Name of an HTML element or of a component. */
function nameOf(node: TreeNode): string {
  return node.tagName ?? node.name ?? '';
}

/** Finds the first use of every term in the running text of a page. */
function firstUses(tree: TreeNode, page: string, find: (text: string) => readonly Found[]): PlacedUse[] {
  const uses = new Map<Term, PlacedUse>();
  let section = '';
  let paragraph = 0;
  const read = (parent: TreeNode, isText: boolean): void => {
    for (const node of parent.children ?? []) {
      const name = nameOf(node);
      if (/^h[1-6]$/.test(name)) section = String(node.properties?.['id'] ?? section);
      else if (name === 'p' || name === 'li') {
        paragraph += 1;
        read(node, true);
      } else if (holders.has(name)) read(node, isText);
      else if (isText && node.type === 'text') {
        for (const found of find(node.value ?? '')) {
          if (isLookedUp(found.term) && !uses.has(found.term))
            uses.set(found.term, { ...found, page, section, paragraph, text: node });
        }
      }
    }
  };
  read(tree, false);
  return [...uses.values()];
}

function element(tagName: string, properties: Record<string, unknown>, ...children: TreeNode[]): TreeNode {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): TreeNode {
  return { type: 'text', value };
}

function button({ id }: Term, value: string): TreeNode {
  return element('button', { type: 'button', className: ['term'], popoverTarget: `term-${id}` }, text(value));
}

/** Signs that may not be parted from the term before or after them: a line may break at a button. */
const opening = /[(（“‘「《"'—]+$/;
const closing = /^[，。；：、？！）”’」》,.;:?!)"'—]+/;

/** A text with its terms as buttons. */
function withButtons({ value = '' }: TreeNode, uses: readonly PlacedUse[]): TreeNode[] {
  const nodes: TreeNode[] = [];
  let from = 0;
  for (const { start, end, term } of uses) {
    const before = value.slice(from, start);
    const open = before.match(opening)?.[0] ?? '';
    const close = value.slice(end).match(closing)?.[0] ?? '';
    const held = [text(open), button(term, value.slice(start, end)), text(close)];
    nodes.push(text(before.slice(0, before.length - open.length)));
    nodes.push(
      ...(open + close === ''
        ? held.slice(1, 2)
        : [element('span', { className: ['held'] }, ...held.filter((node) => node.value !== ''))]),
    );
    from = end + close.length;
  }
  return [...nodes, text(value.slice(from))].filter((node) => node.value !== '');
}

/** The window of a term. Its link is relative, because the base path isn't known here; every note is one folder below its language. */
function meaning(term: Term, locale: Language): TreeNode {
  const other = otherLanguage(locale);
  return element(
    'div',
    { id: `term-${term.id}`, className: ['term-meaning'], popover: 'auto', 'data-pagefind-ignore': '' },
    element(
      'p',
      {},
      element('b', {}, text(term[locale])),
      text(' '),
      element('span', { lang: editions[other].tag }, text(term[other])),
    ),
    element('p', {}, text(term.definition?.[locale] ?? '')),
    element(
      'p',
      {},
      element('a', { href: `../glossary/#term-${term.id}` }, text(glossaryWords.more[locale])),
    ),
  );
}

/** Puts buttons into the texts below a node. */
function replaceTexts(node: TreeNode, uses: readonly PlacedUse[]): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    const inChild = uses.filter((use) => use.text === child);
    if (inChild.length > 0) return withButtons(child, inChild);
    replaceTexts(child, uses);
    return [child];
  });
}

const finders = { en: termFinder(allTerms, 'en'), zh: termFinder(allTerms, 'zh') };
const slugs = new Set(pages.map(({ slug }) => slug));

/**
 * Rehype plugin for the notes: a term can be looked up where a page uses it first. It becomes a button that opens a small window
 * at the end of the page, by the browser's own means. choose-uses.ts says which terms, and how many.
 */
export function terms() {
  return (tree: TreeNode, file: SourceFile): void => {
    const [, slug = '', locale] = file.path?.match(/content\/([\w-]+)\/(en|zh)\.mdx$/) ?? [];
    if ((locale !== 'en' && locale !== 'zh') || !slugs.has(slug)) return;
    const chosen = chooseUses(firstUses(tree, slug, finders[locale]));
    replaceTexts(tree, chosen);
    tree.children = [...(tree.children ?? []), ...chosen.map(({ term }) => meaning(term, locale))];
  };
}
