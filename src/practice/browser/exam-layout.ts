import type { Exercise } from '../../exercise/define-exercise';
import { letKeyboardScroll } from '../../lab/browser/keyboard-scrolling';
import { groupTitle } from '../exam/group-title';
import { groupsOf, type PlacedItem } from '../exam/groups';
import type { Paper, PaperItem } from '../exam/paper';
import { marksText } from '../exam/paper-words';
import { type ExamPage, make } from './exam-page';
import { exercisesOf } from './exam-sources';
import { ExerciseItem } from './exercise-item';
import { fieldsOf } from './fields';
import { loadExercise } from './load-exercise';
import type { RunningExercise } from './run-exercise';

/** A question of the paper on the page. */
export interface LaidOut {
  readonly item: PaperItem;
  readonly exercise: Exercise;
  readonly running: RunningExercise;
  readonly element: ExerciseItem;
  readonly heading: HTMLHeadingElement;
  /** What its heading says about marks. */
  readonly marks: HTMLElement;
}

/** The name of a question: the fields inside have it in what is read of them. */
export function questionId(index: number): string {
  return `question-${index + 1}`;
}

/** Makes the exercises of a paper live in a list, in its order, under a heading for each kind. Rejects when they cannot be loaded. */
export async function layOut(page: ExamPage, paper: Paper, list: HTMLElement): Promise<LaidOut[]> {
  const elements = await exercisesOf(paper, page.language);
  // Enter in a field would check the answer.
  list.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  async function layOutOne({ item, index }: PlacedItem, group: HTMLElement): Promise<LaidOut> {
    const element = elements[index];
    element?.setAttribute('data-exam', '');
    const marks = make('span', { class: 'exam-marks' }, marksText(page.say, item.marks));
    const number = page.say('question', { number: String(index + 1) });
    const heading = make('h4', { id: questionId(index), tabindex: '-1' }, number, ' ', marks);
    group.append(
      make('section', { class: 'exam-question', 'aria-labelledby': heading.id }, heading, element ?? ''),
    );
    const running = element instanceof ExerciseItem ? await element.start() : null;
    if (!(element instanceof ExerciseItem) || running === null)
      throw new Error(`${item.id} could not be loaded`);
    running.show(item.seed);
    return { item, exercise: await loadExercise(element), running, element, heading, marks };
  }
  const laid = groupsOf(paper.items).flatMap((group, place) => {
    const { title, detail } = groupTitle(group, place, page.language);
    const heading = make('h3', {}, title, ' ', make('span', { class: 'exam-marks' }, detail));
    const section = make('section', { class: 'exam-group' }, heading);
    list.append(section);
    return group.questions.map((question) => layOutOne(question, section));
  });
  const all = await Promise.all(laid);
  letKeyboardScroll(list);
  return all;
}

/** Lets the reader read the answers, not change them. */
export function close({ element }: LaidOut): void {
  const form = element.querySelector('form');
  for (const field of form ? fieldsOf(form) : []) {
    if (field.closest('.points')) continue;
    if (field instanceof HTMLInputElement && field.type !== 'text') field.disabled = true;
    else field.readOnly = true;
  }
}
