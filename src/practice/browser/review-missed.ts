import type { Language } from '../../demo/words';
import { withValues } from '../../site/say';
import { askedAgain } from '../review/asked-again';
import { reviewWords } from '../review/review-words';
import { part } from './review-parts';

/** Offers, above the day's session, one with the exercises that the results of an exam have asked for in the link to this page. */
export function offerMissed(
  root: HTMLElement,
  language: Language,
  exercises: readonly string[],
  start: (queue: readonly string[]) => void,
): void {
  const asked = askedAgain(location.search, exercises);
  if (asked.length === 0) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'primary';
  const words = reviewWords[asked.length === 1 ? 'missedOne' : 'missed'][language];
  button.textContent = withValues(words, { count: asked.length });
  const line = document.createElement('p');
  line.className = 'review-tools';
  line.append(button);
  part(root, 'today', HTMLElement).prepend(line);
  button.addEventListener('click', () => {
    line.remove();
    start(asked);
  });
}
