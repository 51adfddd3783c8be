/** What the results offer for the questions that were missed: to see only them, and to have them in the review. */
import { pageHref } from '../../site/links';
import { inAList } from '../../site/say';
import { isMissed, notInReview, withoutFullMarks } from '../exam/missed';
import type { ItemResult } from '../exam/results';
import { againKey } from '../review/asked-again';
import { suggestedGrade } from '../review/grades';
import type { Store } from '../store/store';
import type { LaidOut } from './exam-layout';
import { type ExamPage, make } from './exam-page';

/** The choice to see only questions without full marks. */
export interface OnlyMissed {
  readonly element: HTMLElement;
  /** The marks have changed; what is shown stays until the reader chooses again. */
  readonly count: () => void;
  /** Shows a question, and with it all others, if it is left out. */
  readonly showAlso: (index: number) => void;
}

/** A box that leaves out what has all its marks. */
export function onlyMissed(
  { say }: ExamPage,
  laid: readonly LaidOut[],
  results: () => readonly ItemResult[],
): OnlyMissed {
  const box = make('input', { type: 'checkbox' });
  const text = make('span');
  const element = make('label', { class: 'exam-only' }, box, text);
  const sections = laid.map(({ heading }) => heading.parentElement);
  const isFull = ({ earned, item }: ItemResult): boolean => earned === item.marks;

  function show(): void {
    results().forEach((result, index) => {
      sections[index]?.toggleAttribute('hidden', box.checked && isFull(result));
    });
  }

  box.addEventListener('change', show);
  return {
    element,
    count() {
      const { count, someOpen } = withoutFullMarks(results());
      text.textContent = say(someOpen ? 'onlyMissedOrOpen' : 'onlyMissed', { count });
      element.hidden = !box.checked && (count === 0 || count === laid.length);
    },
    showAlso(index) {
      if (!sections[index]?.hidden) return;
      box.checked = false;
      show();
    },
  };
}

interface Reviewable {
  readonly store: Store;
  readonly startedAt: number;
  readonly results: () => readonly ItemResult[];
}

/** Says which of the missed questions the review has, puts in the others, and leads there. */
export function reviewOffer(
  { say, language }: ExamPage,
  { store, startedAt, results }: Reviewable,
): { readonly element: HTMLElement; readonly show: () => Promise<void> } {
  const said = make('p', { role: 'status' });
  const into = make('button', { type: 'button', class: 'primary' }, say('intoReview'));
  const now = make('a', {}, say('reviewNow'));
  const element = make(
    'div',
    { class: 'exam-into-review' },
    said,
    make('div', { class: 'exam-actions' }, into, now),
  );

  async function show(): Promise<void> {
    const { reviews } = await store.contents();
    const present = results();
    const missed = present.filter(isMissed).map(({ item }) => item.id);
    const count = missed.length;
    const missing = notInReview(present, reviews, startedAt);
    const known = count - missing.length;
    const questions = inAList(
      missing.map((each) => String(present.indexOf(each) + 1)),
      language,
    );
    element.hidden = count === 0;
    into.hidden = missing.length === 0;
    now.hidden = known === 0;
    now.href = pageHref(language, 'practice', { section: 'review', query: { [againKey]: missed.join(',') } });
    const sentence = missing.length > 0 ? 'partInReview' : count === 1 ? 'oneInReview' : 'inReview';
    const text = say(sentence, { count, known, questions });
    if (said.textContent !== text) said.textContent = text;
  }

  into.addEventListener('click', async () => {
    into.disabled = true;
    const { reviews } = await store.contents();
    for (const { item, mark } of notInReview(results(), reviews, startedAt)) {
      const grade = mark ? suggestedGrade(mark) : 1;
      const score = mark?.score ?? 0;
      await store.addReview({
        exercise: item.id,
        seed: item.seed,
        at: Date.now(),
        grade,
        score,
        from: 'exam',
      });
    }
    into.disabled = false;
    await show();
    now.focus();
  });
  // An answer in words comes into the review when its points are counted, and another tab may put in the rest.
  store.onChange(() => element.isConnected && void show());
  return { element, show };
}
