import { languages } from '../../demo/words';
import { letKeyboardScroll } from '../../lab/browser/keyboard-scrolling';
import { pageHref } from '../../site/links';
import type { PrintView } from '../exam/exam-link';
import { groupsOf, type PlacedItem } from '../exam/groups';
import type { Paper } from '../exam/paper';
import { type ExamPage, make } from './exam-page';
import { printedQuestion } from './exam-printed-question';
import { roomFor, type SheetTop, sheetFoot, sheetGroup, sheetHead, sheetTitle, tagOf } from './exam-sheet';
import { exercisesOf } from './exam-sources';

/** What is printed, and how it is had again. */
export interface Printed {
  readonly paper: Paper;
  readonly top: SheetTop;
  /** The page below its language, `exam`, and the query that leads there to the same questions. */
  readonly path: string;
  readonly query: string;
  /** What the link back says. */
  readonly back: string;
}

/** The page to print: the questions or the key, in the languages asked for, and the link at the foot. */
export async function showPrint(
  page: ExamPage,
  { paper, top, path, query, back }: Printed,
  { view, print }: PrintView,
): Promise<void> {
  const { part, say, tell } = page;
  const chosen = print === 'both' ? languages : [print];
  const place = part('.exam-paper');
  page.enter('print');

  const button = make('button', { type: 'button', class: 'primary' }, say('print'));
  button.addEventListener('click', () => window.print());
  const tools = make('div', { class: 'exam-actions' }, button, make('a', { href: `?${query}` }, back));
  const loading = make('p', { role: 'status' }, say('loading'));
  place.replaceChildren(tools, loading);
  place.dataset['view'] = view;
  try {
    const sources = await Promise.all(chosen.map((language) => exercisesOf(paper, language)));
    const printed = async ({ item, index }: PlacedItem): Promise<HTMLElement> => {
      const texts = chosen.map(async (language, which) => {
        const text = make('div', { class: 'printed-text', lang: tagOf(language) });
        const source = sources[which]?.[index];
        if (source) text.append(...(await printedQuestion(source, item, { view, language })));
        return text;
      });
      return make(
        'section',
        { class: 'printed' },
        sheetTitle(chosen, index, item),
        ...(await Promise.all(texts)),
        ...(view === 'paper' ? roomFor(item.kind, chosen) : []),
      );
    };
    const groups = groupsOf(paper.items).map(async (group, at) =>
      make(
        'section',
        {},
        sheetGroup(chosen, group, at),
        ...(await Promise.all(group.questions.map(printed))),
      ),
    );
    place.append(sheetHead(chosen, view, top, paper), ...(await Promise.all(groups)));
    letKeyboardScroll(place);
    place.append(sheetFoot(chosen, `${location.origin}${pageHref(page.language, path)}?${query}`));
  } catch {
    tell(say('notLoaded'));
  } finally {
    loading.remove();
  }
}
