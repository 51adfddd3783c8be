import type { Said } from '../demo/words';
import type { Step } from './built-site';

const name: Said = { en: 'Link to this section', zh: '本节的链接' };

/** A heading of the text; those of demos have a link of their own. */
const heading = /(<h([23]) id="([^"]+)">)(.*?)(?=<\/h\2>)/gs;

/**
 * Every section of a note has a link to itself behind its heading, as demos have, so that a reader can send it. It comes after the
 * contents and the search index are made: neither is to say `#`.
 */
export const sectionLinks: Step = ({ pages }) => {
  for (const page of pages.filter(({ body }) => body.includes('class="page-title" data-topic='))) {
    const label = /<html[^>]* lang="zh/.test(page.head) ? name.zh : name.en;
    page.body = page.body.replace(
      heading,
      (_, tag: string, __: string, id: string, inside: string) =>
        `${tag}${inside} <a class="to-section" href="#${id}" aria-label="${label}">#</a>`,
    );
  }
};
