import type { Term } from '../note/term';

/** The first use of a term on a page. */
export interface Use {
  readonly term: Term;
  /** slug of the page, and id of the section; `''` before the first heading */
  readonly page: string;
  readonly section: string;
  /** number of the paragraph on the page */
  readonly paragraph: number;
}

/** No more than this, so that a page is not speckled. */
export const mostOnPage = 12;
export const mostInParagraph = 2;

/** A reader needs most what another page explains, then what this very section explains. */
function urgency({ term, page, section }: Use): number {
  const [home, place] = term.at?.split('#') ?? [];
  if (home !== page) return 0;
  return place === section ? 1 : 2;
}

/** True for terms that are looked up in the notes: those with a definition, but not the words that every reader knows. */
export function isLookedUp({ definition, everyday }: Term): boolean {
  return definition !== undefined && everyday !== true;
}

/** Which of the first uses on a page, given in their order, can be looked up in place. */
export function chooseUses<Given extends Use>(uses: readonly Given[]): readonly Given[] {
  const chosen = new Set<Given>();
  const byUrgency = uses.filter(({ term }) => isLookedUp(term)).sort((a, b) => urgency(a) - urgency(b));
  for (const use of byUrgency) {
    const beside = [...chosen].filter(({ paragraph }) => paragraph === use.paragraph);
    if (chosen.size < mostOnPage && beside.length < mostInParagraph) chosen.add(use);
  }
  return uses.filter((use) => chosen.has(use));
}
