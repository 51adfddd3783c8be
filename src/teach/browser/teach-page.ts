import { type ExamPage, examPage } from '../../practice/browser/exam-page';
import { basePath } from '../../site/links';
import { type Say, sayFrom } from '../../site/say';
import type { SitePlace } from '../plan/site-link';
import { type TeachSentence, teachWords } from '../teach-words';

/** What all parts of the page for instructors share. Its sheets are those of the exam, so it is such a page too. */
export interface TeachPage extends ExamPage {
  readonly told: Say<TeachSentence>;
  /** The address of the site as it is published, `https://example.org/notes/`: what a file names. */
  readonly site: string;
  /** Where a link that is pasted may lead: to the published site, and to the one that is open. */
  readonly place: SitePlace;
}

export function teachPage(root: HTMLElement): TeachPage {
  const page = examPage(root);
  const site = root.dataset['site'] ?? location.origin;
  return {
    ...page,
    told: sayFrom(teachWords, page.language),
    site,
    place: { origins: [location.origin, new URL(site).origin], base: basePath() },
  };
}
