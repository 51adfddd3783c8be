import type { Language } from '../../demo/words';
import type { Exercise } from '../../exercise/define-exercise';
import { firstSeed, largestSeed } from '../../exercise/draw';
import { mistakesOf, type Variant, variantOf } from '../../exercise/variant';
import { addressChanged, keepInAddress } from '../../lab/browser/address';
import { inOneLine, sayFrom } from '../../site/say';
import { shortened } from '../../site/shortened';
import { pairsToSeed, seedToPairs } from '../link';
import { type Given, type Mark, mark } from '../mark';
import { practiceWords } from '../practice-words';
import { fieldsOf, giveBack, givenIn } from './fields';
import { letFormulaFollow } from './formula-follows';
import { createModelAnswer } from './model-answer';
import { createReasons } from './reasons';
import { pointSeeLinks } from './see-links';
import { clearMark, showMark } from './show-mark';
import { showVariant } from './show-variant';
import { moveStep } from './steps';
import { tellUnread } from './told-fields';

/** What is told to the page when an answer has been marked. */
export interface Marked {
  readonly id: string;
  readonly seed: number;
  readonly given: Given;
  readonly mark: Mark;
}

/** The event that an exercise sends up the page when an answer has been marked; its detail is `Marked`. */
export const markedEvent = 'exercise-marked';

/** An exercise that is live. */
export interface RunningExercise {
  /** Shows the variant of a seed, without an answer. */
  readonly show: (seed: number) => void;
  /** What the reader has given so far. */
  readonly given: () => Given;
  /** Puts an answer back into the fields. */
  readonly giveBack: (given: Given) => void;
  /** Marks what the reader has given, with nothing shown. */
  readonly mark: () => Mark;
  /** Shows a mark: verdict, reasons, worked solution. */
  readonly showMark: (mark: Mark) => void;
}

/** Makes an exercise of the page live, in the variant that the address asks for. */
export function runExercise(root: HTMLElement, exercise: Exercise, language: Language): RunningExercise {
  const part = <Kind extends HTMLElement>(selector: string): Kind => root.querySelector(selector) as Kind;
  const form = part<HTMLFormElement>('form');
  const verdict = part('.verdict');
  const notice = part('.notice');
  const solution = part<HTMLDetailsElement>('details.solution');
  const say = sayFrom(practiceWords, language);
  const mistakes = mistakesOf(exercise);
  const modelAnswer = createModelAnswer(root, say);

  let variant = variantOf(exercise, firstSeed);
  const reasons = createReasons(
    root,
    language,
    mistakes,
    () => variant,
    () => {
      // The line may also say that the answer does not count yet.
      const other = notice.textContent.replace(say('noReason'), '').trim();
      notice.textContent = inOneLine([other, say('noReason')], language);
    },
  );
  const formula = exercise.kind === 'formula' ? letFormulaFollow(root, exercise, language) : undefined;
  const given = (): Given => givenIn(form, exercise, variant);
  const hush =
    exercise.kind === 'numeric' || exercise.kind === 'fill' ? tellUnread(form, language) : () => {};

  function clear(): void {
    hush();
    clearMark(root);
    reasons.hide();
    modelAnswer.close();
    solution.open = false;
  }

  function show(seed: number): void {
    // What the reader typed into the built page while this script was loading belongs to the variant shown there.
    if (seed !== variant.seed || 'live' in root.dataset) form.reset();
    variant = variantOf(exercise, seed);
    notice.textContent = '';
    clear();
    showVariant(root, variant);
    formula?.show(variant);
    pointSeeLinks(root, mistakes, variant);
  }

  function showResult(result: Mark): void {
    clear();
    showMark(root, exercise, language, result);
    if (result.verdict === 'unread') return;
    void reasons.show(result.mistakes);
    solution.open = true;
    modelAnswer.open();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (modelAnswer.isClosed()) {
      // An answer in words is compared by the reader: first the model, then the marking points.
      modelAnswer.open();
      solution.open = true;
      part('.points input')?.focus();
      return;
    }
    const answer = given();
    const result = mark(exercise, variant, answer);
    showResult(result);
    if (result.verdict === 'unread') {
      fieldsOf(form)[0]?.focus();
      return;
    }
    const detail: Marked = { id: root.id, seed: variant.seed, given: answer, mark: result };
    root.dispatchEvent(new CustomEvent(markedEvent, { bubbles: true, detail }));
  });

  form.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('button[type="button"]') : null;
    if (button?.dataset['action'] === 'new') {
      show(otherSeed());
      addressChanged();
      fieldsOf(form)[0]?.focus();
    }
    const moved = button && moveStep(button);
    if (!moved) return;
    clear();
    verdict.textContent = say('moved', { place: String(moved.place), count: String(moved.count) });
  });

  /** A seed that shows something else, unless the exercise has hardly anything else to show. */
  function otherSeed(): number {
    const shown = ({ spots, statement, blanks, order }: Variant): string =>
      JSON.stringify([spots, statement, blanks, order]);
    const draw = (): number => 1 + Math.floor(Math.random() * largestSeed);
    let seed = draw();
    for (let again = 0; again < 20 && shown(variantOf(exercise, seed)) === shown(variant); again++)
      seed = draw();
    return seed;
  }

  const { seed, problem } = pairsToSeed(root.id, new URLSearchParams(location.search));
  show(seed);
  if (problem !== undefined) notice.textContent = say('badSeed', { given: shortened(problem) });
  // In a review or an exam the address is not the exercise's, and would hold every card that was ever shown.
  if (!root.closest('[data-practice]')) keepInAddress(root.id, () => seedToPairs(root.id, variant.seed));
  root.dataset['live'] = '';

  return {
    show,
    given,
    giveBack(answer) {
      giveBack(form, exercise, answer);
      formula?.refresh();
    },
    mark: () => mark(exercise, variant, given()),
    showMark: showResult,
  };
}
