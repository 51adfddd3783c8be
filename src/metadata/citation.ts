import type { PageFacts } from './page-facts';

/** Signs that mean something to BibTeX. */
const special = /[#$%&_{}]/g;

/** The page as an entry for BibTeX. `year` is the year of the edition. */
export function bibtex({ locale, slug, title, address }: PageFacts, year: number): string {
  return [
    `@misc{gradient-notes-${slug}-${locale},`,
    `  author = {{Gradient Notes contributors}},`,
    `  title = {{${title.replace(special, '\\$&')}}},`,
    `  year = {${year}},`,
    `  howpublished = {\\url{${address}}},`,
    `  note = {Gradient Notes. CC BY 4.0},`,
    '}',
  ].join('\n');
}

/** The page as an entry of a list of sources. */
export function citation({ locale, title, address }: PageFacts, year: number): string {
  return locale === 'zh'
    ? `Gradient Notes 贡献者. ${title}[EB/OL]. 梯度笔记, ${year}. ${address}.`
    : `Gradient Notes contributors (${year}). ${title}. Gradient Notes. ${address}`;
}
