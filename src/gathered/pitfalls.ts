import type { AstroVNode } from 'astro/jsx-runtime';
import Pitfall from '../components/Pitfall.astro';
import type { Language } from '../demo/words';
import { pitfallAnchor } from '../site/pitfall-anchor';
import { elementsOf } from './note-elements';

/** A pitfall of a note as its author wrote it: the attributes, and the body and slots in `props`. */
export interface WrittenPitfall {
  readonly id: string;
  readonly element: AstroVNode;
}

/** The id of a pitfall on the pages that gather them, where those of several notes stand together. */
export function mistakeId(slug: string, id: string): string {
  return `${slug}-${pitfallAnchor(id)}`;
}

/** The pitfalls of a note. */
export async function pitfallsOf(locale: Language, slug: string): Promise<WrittenPitfall[]> {
  return (await elementsOf(locale, slug, { Pitfall })).map((element) => ({
    id: String(element.props['id']),
    element,
  }));
}
