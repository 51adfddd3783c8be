import { type AstroVNode, isVNode } from 'astro/jsx-runtime';
import Pitfall from '../components/Pitfall.astro';
import type { Locale } from '../links';
import { IndexError } from './severity';

/** A note as MDX makes it: calling `Content` gives the tree of its elements, in which no component has run yet. */
interface NoteModule {
  readonly Content: (props: object) => unknown;
}

const notes = import.meta.glob<NoteModule>('../../content/*/*.mdx');

/** A pitfall of a note as its author wrote it: the attributes, and the body and slots in `props`. */
export interface WrittenPitfall {
  readonly id: string;
  readonly element: AstroVNode;
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
export async function pitfallsOf(locale: Locale, slug: string): Promise<WrittenPitfall[]> {
  const note = await notes[`../../content/${locale}/${slug}.mdx`]?.();
  const found = below(note?.Content({}));
  if (found.length === 0) throw new IndexError(`no <Pitfall> found in content/${locale}/${slug}.mdx`);
  return found;
}
