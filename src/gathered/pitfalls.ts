import { type AstroVNode, isVNode } from 'astro/jsx-runtime';
import Pitfall from '../components/Pitfall.astro';
import { AuthorError } from '../demo/errors';
import type { Language } from '../demo/words';
import { pitfallAnchor } from '../site/pitfall-anchor';
import { notes } from '../topics/notes';

/** A pitfall of a note as its author wrote it: the attributes, and the body and slots in `props`. */
export interface WrittenPitfall {
  readonly id: string;
  readonly element: AstroVNode;
}

/** The id of a pitfall on the pages that gather them, where those of several notes stand together. */
export function mistakeId(slug: string, id: string): string {
  return `${slug}-${pitfallAnchor(id)}`;
}

function below(node: unknown): WrittenPitfall[] {
  if (Array.isArray(node)) return node.flatMap(below);
  if (!isVNode(node)) return [];
  return node.type === Pitfall
    ? [{ id: String(node.props['id']), element: node }]
    : below(node.props['children']);
}

/**
 * The pitfalls of a note, taken out of its tree before anything is drawn: the demos and exercises between them cost nothing.
 * Throws when it finds none, because every note has some.
 */
export async function pitfallsOf(locale: Language, slug: string): Promise<WrittenPitfall[]> {
  const note = await notes.get(`${locale}/${slug}`)?.();
  const found = below(note?.Content({}));
  if (found.length === 0) throw new AuthorError(`no <Pitfall> found in content/${slug}/${locale}.mdx`);
  return found;
}
