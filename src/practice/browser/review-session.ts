import type { Language } from '../../demo/words';
import { withValues } from '../../site/say';
import { splitId } from '../exercise-id';
import { type Cards, intervalsOf, type ReviewCard, reviewed } from '../review/cards';
import { scoreOfGrade, suggestedGrade } from '../review/grades';
import { afterGrade } from '../review/queue';
import { reviewWords } from '../review/review-words';
import { seedOfTime } from '../review/seed-of-time';
import type { ReviewGrade } from '../store/records';
import type { Store } from '../store/store';
import { ExerciseItem } from './exercise-item';
import { fetchedExercise } from './fetched-exercise';
import { gradeButtons } from './grade-buttons';
import { createReviewCard } from './review-card';
import { bindReviewKeys } from './review-keys';
import { part } from './review-parts';
import type { Marked } from './run-exercise';
import type { SessionTopic } from './session-topic';

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

/** What a session needs of the page. */
export interface SessionPage {
  readonly root: HTMLElement;
  readonly store: Store;
  readonly language: Language;
  readonly cards: () => Cards;
  readonly topicOf: (topic: string) => SessionTopic;
  /** Called with how many cards were graded. */
  readonly ended: (graded: number) => void;
}

/** Runs sessions in the card of the page: one exercise after the other, answered, marked and graded. */
export function prepareSession({ root, store, language, cards, topicOf, ended }: SessionPage): {
  readonly start: (queue: readonly string[]) => Promise<void>;
} {
  const card = createReviewCard(root, language);
  const notice = part(root, 'session-notice', HTMLElement);

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
    card.hide();
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
    const topic = topicOf(splitId(id).topic);
    const item = await fetchedExercise(id, language).catch(() => undefined);
    if (present !== turn) return;
    if (!(item instanceof ExerciseItem)) {
      notice.textContent = withValues(reviewWords.notLoaded[language], { topic: topic.title });
      queue = queue.filter((each) => each !== id);
      await showNext();
      return;
    }
    const running = await card.show({ item, topic, left: queue.length });
    if (present !== turn) return;
    const seed = seedOfTime(Date.now());
    running?.show(seed);
    shown = { id, seed, item, isOpen: false };
    card.present();
  }

  function open(): void {
    if (shown === undefined || shown.isOpen) return;
    shown.isOpen = true;
    const { id, item, marked } = shown;
    const suggested = marked && suggestedGrade(marked.mark);
    const intervals = intervalsOf(cardOf(id), Date.now());
    const buttons = gradeButtons(intervals, suggested, language, (grade) => void giveGrade(grade));
    card.open(item, marked !== undefined, buttons);
  }

  async function giveGrade(grade: ReviewGrade): Promise<void> {
    if (!shown?.isOpen) return;
    const { id, seed, marked } = shown;
    shown = undefined;
    card.wait();
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

  card.element.addEventListener('exercise-marked', (event) => {
    if (shown === undefined || shown.isOpen || !(event instanceof CustomEvent)) return;
    const { detail }: CustomEvent<Marked> = event;
    shown.marked = detail;
    open();
  });
  bindReviewKeys(card.element, open, (grade) => void giveGrade(grade));
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
