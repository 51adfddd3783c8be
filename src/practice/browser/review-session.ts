import type { Language } from '../../demo/words';
import { fill } from '../../lab/interface-words';
import { splitId } from '../registry';
import { type Cards, grades, intervalsOf, type ReviewCard, reviewed } from '../review/cards';
import { scoreOfGrade, suggestedGrade } from '../review/grades';
import { intervalText } from '../review/interval-text';
import { afterGrade } from '../review/queue';
import { gradeWords, reviewWords } from '../review/review-words';
import { seedOfTime } from '../review/seed-of-time';
import type { ReviewGrade } from '../store/records';
import type { Store } from '../store/store';
import { ExerciseItem } from './exercise-item';
import { part } from './review-parts';
import type { Marked } from './run-exercise';
import { copyOfExercise } from './topic-page';

/** What the session knows of a topic. */
export interface SessionTopic {
  readonly title: string;
  /** The page with all its exercises. */
  readonly exercises: string;
  /** The page of notes. */
  readonly notes: string;
}

/** What the card that is shown waits for. */
interface Shown {
  readonly id: string;
  readonly seed: number;
  readonly item: HTMLElement;
  /** The first answer that was marked. */
  marked?: Marked;
  /** The solution is open: a grade may be given. */
  isOpen: boolean;
}

const selectsText = 'input, textarea, select, [contenteditable]';
const takesSpace = `${selectsText}, button, summary, a`;

/** Runs sessions in the card of the page: one exercise after the other, answered, marked and graded. */
export function prepareSession({
  root,
  store,
  language,
  cards,
  topicOf,
  ended,
}: {
  readonly root: HTMLElement;
  readonly store: Store;
  readonly language: Language;
  readonly cards: () => Cards;
  readonly topicOf: (topic: string) => SessionTopic;
  /** Called with how many cards were graded. */
  readonly ended: (graded: number) => void;
}): { readonly start: (queue: readonly string[]) => Promise<void> } {
  const card = part(root, 'card', HTMLElement);
  const place = part(root, 'exercise', HTMLElement);
  const revealTools = part(root, 'reveal-tools', HTMLElement);
  const gradeBox = part(root, 'grades', HTMLElement);
  const gradeButtons = part(root, 'grade-buttons', HTMLElement);
  const notice = part(root, 'session-notice', HTMLElement);
  const say = (key: keyof typeof reviewWords, values: Readonly<Record<string, string>> = {}): string =>
    fill(reviewWords[key][language], values);

  let queue: readonly string[] = [];
  let shown: Shown | undefined;
  let graded = 0;
  /** Counts cards and ends: what was begun for an earlier one is dropped. */
  let turn = 0;
  /** Cards graded in this session, ahead of what the page has read again. */
  const own = new Map<string, ReviewCard>();
  const cardOf = (id: string): ReviewCard | undefined => own.get(id) ?? cards().get(id);

  function end(): void {
    turn += 1;
    queue = [];
    shown = undefined;
    place.replaceChildren();
    card.hidden = true;
    ended(graded);
  }

  async function showNext(): Promise<void> {
    turn += 1;
    const present = turn;
    shown = undefined;
    const [id] = queue;
    if (id === undefined) {
      end();
      return;
    }
    const { title, exercises, notes } = topicOf(splitId(id).topic);
    const item = await copyOfExercise(id, exercises).catch(() => undefined);
    if (present !== turn) return;
    if (!(item instanceof ExerciseItem)) {
      notice.textContent = say('notLoaded', { topic: title });
      queue = queue.filter((each) => each !== id);
      await showNext();
      return;
    }
    // Numbers are drawn for every card, and its address is no address of this page.
    for (const tool of item.querySelectorAll<HTMLElement>('[data-action="new"], .variant-link')) {
      tool.hidden = true;
    }
    part(root, 'card-topic', HTMLElement).textContent = title;
    part(root, 'left', HTMLElement).textContent = say('left', { left: String(queue.length) });
    part(root, 'read-up', HTMLAnchorElement).href = `${notes}#${item.dataset['section'] ?? ''}`;
    revealTools.hidden = false;
    gradeBox.hidden = true;
    card.hidden = false;
    card.ariaBusy = 'true';
    place.replaceChildren(item);
    const running = await item.start();
    if (present !== turn) return;
    const seed = seedOfTime(Date.now());
    running?.show(seed);
    shown = { id, seed, item, isOpen: false };
    card.ariaBusy = 'false';
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'start' });
  }

  function open(): void {
    if (shown === undefined || shown.isOpen) return;
    shown.isOpen = true;
    const solution = shown.item.querySelector<HTMLDetailsElement>('details.solution');
    if (solution) solution.open = true;
    // What comes first after the answer: the verdict, or the solution where nothing was marked.
    const first = shown.item.querySelector(shown.marked ? '.verdict' : 'details.solution summary');
    const suggested = shown.marked && suggestedGrade(shown.marked.mark);
    gradeButtons.replaceChildren(
      ...intervalsOf(cardOf(shown.id), Date.now()).map(([grade, interval]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset['grade'] = String(grade);
        button.setAttribute('aria-keyshortcuts', String(grade));
        const name = document.createElement('strong');
        name.textContent = `${grade} ${gradeWords[grade][language]}`;
        const next = document.createElement('span');
        next.textContent = intervalText(interval, language);
        button.append(name, ' ', next);
        if (grade === suggested) {
          const mark = document.createElement('small');
          mark.textContent = say('suggested');
          button.classList.add('primary');
          button.append(' ', mark);
        }
        button.addEventListener('click', () => void giveGrade(grade));
        return button;
      }),
    );
    revealTools.hidden = true;
    gradeBox.hidden = false;
    // Not on a button: the verdict is read first, and a second Enter must not grade.
    part(root, 'how-well', HTMLElement).focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'center' });
  }

  async function giveGrade(grade: ReviewGrade): Promise<void> {
    if (!shown?.isOpen) return;
    const { id, seed, marked } = shown;
    shown = undefined;
    card.ariaBusy = 'true';
    const at = Date.now();
    const next = reviewed(cardOf(id), at, grade);
    const score = marked?.mark.score ?? scoreOfGrade(grade);
    own.set(id, next);
    graded += 1;
    queue = afterGrade(queue, next, at);
    const present = turn;
    await store.addReview({ exercise: id, seed, at, grade, score, from: 'review' });
    if (present !== turn) return;
    await showNext();
  }

  card.addEventListener('exercise-marked', (event) => {
    if (shown === undefined || shown.isOpen || !(event instanceof CustomEvent)) return;
    const { detail }: CustomEvent<Marked> = event;
    shown.marked = detail;
    open();
  });

  // Only while the card has the focus: keys of one character must not act elsewhere.
  card.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === ' ' && !target.closest(takesSpace)) {
      event.preventDefault();
      open();
    }
    const grade = grades.find((each) => String(each) === key);
    if (grade !== undefined && !target.closest(selectsText)) void giveGrade(grade);
  });

  part(root, 'reveal', HTMLButtonElement).addEventListener('click', open);
  part(root, 'leave', HTMLButtonElement).addEventListener('click', end);

  return {
    async start(next) {
      queue = next;
      graded = 0;
      own.clear();
      notice.textContent = '';
      await showNext();
    },
  };
}
