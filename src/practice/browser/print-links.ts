import type { Language } from '../../demo/words';
import { type PrintView, printQuery } from '../exam/exam-link';

/** Lets the links of `PrintLinks.astro` lead to the sheets of the questions that an address (with a query) has. */
export function pointPrintLinks(root: ParentNode, address: string, language: Language): void {
  for (const each of root.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
    const view: PrintView['view'] = each.dataset['view'] === 'key' ? 'key' : 'paper';
    const print = (['en', 'zh', 'both'] as const).find((name) => name === each.dataset['print']) ?? language;
    each.href = printQuery(address, { view, print });
  }
}
