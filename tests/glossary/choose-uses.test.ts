import { describe, expect, it } from 'vitest';
import { chooseUses, mostInParagraph, mostOnPage, type Use } from '../../src/glossary/choose-uses';
import type { Term } from '../../src/note/term';

function use(id: string, at: Term['at'], paragraph: number, section = 'window'): Use {
  const term: Term = { id, en: id, zh: id, definition: { en: id, zh: id }, ...(at && { at }) };
  return { term, page: 'momentum', section, paragraph };
}

const idsOf = (uses: readonly Use[]): string[] => uses.map(({ term }) => term.id);

describe('which first uses are looked up in place', () => {
  it('no more than twelve on a page and two in a paragraph', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      use(`t${index}`, 'backpropagation#graph', Math.floor(index / 3)),
    );
    const chosen = chooseUses(many);
    expect(chosen).toHaveLength(mostOnPage);
    for (const group of Map.groupBy(chosen, ({ paragraph }) => paragraph).values())
      expect(group.length).toBeLessThanOrEqual(mostInParagraph);
  });

  it('what another page explains comes before what this section explains, then the rest; in the order of the page', () => {
    const here = use('here', 'momentum#window', 1);
    const later = use('later', 'momentum#valley', 1);
    const elsewhere = use('elsewhere', 'backpropagation#graph', 1);
    expect(idsOf(chooseUses([later, here, elsewhere]))).toEqual(['here', 'elsewhere']);
  });

  it('neither a term without a definition nor a word that every reader knows', () => {
    const bare: Use = { ...use('bare', undefined, 1), term: { id: 'bare', en: 'bare', zh: 'bare' } };
    const known = use('known', 'momentum#window', 2);
    expect(chooseUses([bare, { ...known, term: { ...known.term, everyday: true } }])).toEqual([]);
  });
});
