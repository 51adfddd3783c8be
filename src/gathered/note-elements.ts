import { type AstroVNode, isVNode } from 'astro/jsx-runtime';
import { AuthorError } from '../demo/errors';
import type { Language } from '../demo/words';
import { notes } from '../topics/notes';

function below(node: unknown, kinds: readonly unknown[]): AstroVNode[] {
  if (Array.isArray(node)) return node.flatMap((each) => below(each, kinds));
  if (!isVNode(node)) return [];
  return kinds.includes(node.type) ? [node] : below(node.props['children'], kinds);
}

/**
 * The elements of some components in a note, in their order, taken out of its tree before anything is drawn: the demos and
 * exercises between them cost nothing. Throws when it finds none, because what is gathered here every note has.
 */
export async function elementsOf(
  locale: Language,
  slug: string,
  kinds: Readonly<Record<string, unknown>>,
): Promise<AstroVNode[]> {
  const note = await notes.get(`${locale}/${slug}`)?.();
  const found = below(note?.Content({}), Object.values(kinds));
  if (found.length === 0) {
    throw new AuthorError(`no <${Object.keys(kinds).join('> or <')}> found in content/${slug}/${locale}.mdx`);
  }
  return found;
}
