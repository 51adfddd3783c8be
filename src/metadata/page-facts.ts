import type { Language } from '../demo/words';

/** What the metadata of a page is made of. */
export interface PageFacts {
  readonly locale: Language;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** The full address of the page. */
  readonly address: string;
}
