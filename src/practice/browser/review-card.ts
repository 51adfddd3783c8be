import type { Language } from '../../demo/words';
import { withValues } from '../../site/say';
import { reviewWords } from '../review/review-words';
import type { ExerciseItem } from './exercise-item';
import { part } from './review-parts';
import type { RunningExercise } from './run-exercise';
import type { SessionTopic } from './session-topic';

/** What the card shows. */
interface OnCard {
  readonly item: ExerciseItem;
  readonly topic: SessionTopic;
  /** How many cards are left, this one included. */
  readonly left: number;
}

/** The card of the review page. */
export interface ReviewCardBox {
  readonly element: HTMLElement;
  /** Puts an exercise on the card and makes it live. */
  readonly show: (content: OnCard) => Promise<RunningExercise | null>;
  /** Brings the card before the reader, once its exercise is live. */
  readonly present: () => void;
  /** Opens the solution and offers the grades. */
  readonly open: (item: HTMLElement, wasMarked: boolean, buttons: readonly HTMLButtonElement[]) => void;
  /** The reader waits for the next card. */
  readonly wait: () => void;
  readonly hide: () => void;
}

export function createReviewCard(root: HTMLElement, language: Language): ReviewCardBox {
  const card = part(root, 'card', HTMLElement);
  const place = part(root, 'exercise', HTMLElement);
  const revealTools = part(root, 'reveal-tools', HTMLElement);
  const gradeBox = part(root, 'grades', HTMLElement);
  const offerGrades = (offered: boolean): void => {
    revealTools.hidden = offered;
    gradeBox.hidden = !offered;
  };
  return {
    element: card,
    show({ item, topic, left }) {
      // Numbers are drawn for every card, and its address is no address of this page.
      for (const tool of item.querySelectorAll<HTMLElement>('[data-action="new"], .variant-link')) {
        tool.hidden = true;
      }
      part(root, 'card-topic', HTMLElement).textContent = topic.title;
      part(root, 'left', HTMLElement).textContent = withValues(reviewWords.left[language], {
        left: String(left),
      });
      part(root, 'read-up', HTMLAnchorElement).href = `${topic.notes}#${item.dataset['section'] ?? ''}`;
      offerGrades(false);
      card.hidden = false;
      card.ariaBusy = 'true';
      place.replaceChildren(item);
      return item.start();
    },
    present() {
      card.ariaBusy = 'false';
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: 'start' });
    },
    open(item, wasMarked, buttons) {
      const solution = item.querySelector<HTMLDetailsElement>('details.solution');
      if (solution) solution.open = true;
      part(root, 'grade-buttons', HTMLElement).replaceChildren(...buttons);
      offerGrades(true);
      // Not on a button: the verdict is read first, and a second Enter must not grade.
      part(root, 'how-well', HTMLElement).focus({ preventScroll: true });
      // What comes first after the answer: the verdict, or the solution where nothing was marked.
      const first = item.querySelector(wasMarked ? '.verdict' : 'details.solution summary');
      first?.scrollIntoView({ block: 'center' });
    },
    wait() {
      card.ariaBusy = 'true';
    },
    hide() {
      place.replaceChildren();
      card.hidden = true;
    },
  };
}
