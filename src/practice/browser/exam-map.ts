import { standWords } from '../exam/exam-words';
import type { Stand } from '../exam/stands';
import { type ExamPage, make } from './exam-page';

/** How one question stands, with what is said besides. */
interface Shown {
  readonly stand: Stand;
  /** What its name says; the word for how it stands when left out. */
  readonly said?: string;
}

/** The row of all questions of a paper: each with its number and a sign for how it stands, to go to it. */
export interface QuestionMap {
  readonly element: HTMLElement;
  readonly show: (questions: readonly Shown[]) => void;
}

function signOf({ sign }: { readonly sign: string }): HTMLElement {
  return make('span', { class: 'stand', 'aria-hidden': 'true' }, sign);
}

/** Makes the map of a paper; `goTo` is called with the place of a question, counted from 0. */
export function questionMap(
  { say, language }: ExamPage,
  count: number,
  goTo: (index: number) => void,
): QuestionMap {
  const buttons = Array.from({ length: count }, (_, index) => {
    const button = make('button', { type: 'button' });
    button.addEventListener('click', () => goTo(index));
    return button;
  });
  const list = make('ol', {}, ...buttons.map((button) => make('li', {}, button)));
  return {
    element: make('nav', { class: 'exam-map', 'aria-label': say('map') }, list),
    show(questions) {
      for (const [index, { stand, said = standWords[stand][language] }] of questions.entries()) {
        const button = buttons[index];
        const number = String(index + 1);
        const name = say('questionStands', { number, stand: said });
        // What stands already stays: the reader may be on it.
        if (button === undefined || button.ariaLabel === name) continue;
        button.ariaLabel = name;
        button.title = name;
        button.dataset['stand'] = stand;
        button.replaceChildren(number, signOf(standWords[stand]));
      }
    },
  };
}

/** What the signs mean, with how many questions have each where that is known. */
export function mapKey(
  { say, language }: ExamPage,
  entries: readonly { readonly stand: Stand; readonly count?: number }[],
): HTMLElement {
  const parts = entries.map(({ stand, count }) => {
    const word = standWords[stand][language];
    const text = count === undefined ? word : say('standCount', { count, stand: word });
    return make('li', { 'data-stand': stand }, signOf(standWords[stand]), ' ', text);
  });
  return make('ul', { class: 'exam-map-key' }, ...parts);
}

/** Brings a question to the upper edge, with the focus on its heading. */
export function goToHeading(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
