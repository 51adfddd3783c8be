import { formatNumber } from '../../demo/format';
import type { Language } from '../../demo/words';
import type { Exercise } from '../../exercise/define-exercise';
import { demoQuery } from '../../exercise/demo-link';
import { firstSeed, largestSeed } from '../../exercise/draw';
import { mistakesOf, type Variant, variantOf } from '../../exercise/variant';
import { addressChanged, keepInAddress, linkTo } from '../../lab/browser/address';
import { letKeyboardScroll } from '../../lab/browser/keyboard-scrolling';
import { fill } from '../../lab/interface-words';
import { shortened } from '../../lab/shortened';
import { pairsToSeed, seedToPairs } from '../link';
import { type Given, type Mark, mark } from '../mark';
import { practiceWords } from '../practice-words';
import { fieldsOf, giveBack, givenIn } from './fields';
import { copyOfExercise } from './topic-page';

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
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const form = part<HTMLFormElement>('form');
  const verdict = part('.verdict');
  const notice = part('.notice');
  const reasons = part('.reasons');
  const solution = part<HTMLDetailsElement>('details.solution');
  const checkButton = part<HTMLButtonElement>('button[type="submit"]');
  const points = root.querySelector<HTMLElement>('.points');
  const say = (key: keyof typeof practiceWords, values: Readonly<Record<string, string>> = {}): string =>
    fill(practiceWords[key][language], values);
  const mistakes = mistakesOf(exercise);

  let variant: Variant = variantOf(exercise, firstSeed);
  /** What went wrong in the answer whose mark is shown. */
  let mistaken: readonly string[] = [];

  function clearMark(): void {
    delete root.dataset['verdict'];
    verdict.textContent = '';
    mistaken = [];
    for (const reason of all('.reason')) reason.hidden = true;
    for (const each of all('.part-verdict')) each.textContent = '';
    for (const each of all('.reading')) each.textContent = '';
    for (const field of fieldsOf(form)) field.removeAttribute('aria-invalid');
    solution.open = false;
    if (points) {
      points.hidden = true;
      checkButton.textContent = say('showModel');
    }
  }

  /** Links to demos lead to the numbers of the variant. */
  function showLinks(): void {
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-see]')) {
      const state = mistakes[link.dataset['see'] ?? '']?.see?.(variant.values);
      if (state) link.search = demoQuery(state);
    }
  }

  function showVariant(): void {
    for (const each of all('[data-spot]')) {
      const text = variant.spots[each.dataset['spot'] ?? ''];
      if (text !== undefined) each.textContent = text;
    }
    for (const each of all('[data-statement]')) {
      each.hidden = each.dataset['statement'] !== variant.statement;
    }
    for (const each of all('[data-cell]')) {
      const isBlank = variant.blanks?.includes(each.dataset['cell'] ?? '') ?? false;
      const input = each.querySelector('input');
      const given = each.querySelector<HTMLElement>('.given');
      if (input) {
        input.hidden = !isBlank;
        input.disabled = !isBlank;
      }
      if (given) given.hidden = isBlank;
    }
    for (const [attribute, list] of [
      ['data-option', part('.options')],
      ['data-step', part('.steps-to-order')],
    ] as const) {
      for (const key of variant.order) {
        const item = list?.querySelector(`[${attribute}="${key}"]`);
        if (item) list?.append(item);
      }
    }
    showLinks();
    part<HTMLAnchorElement>('.variant-link').href = linkTo(root.id, seedToPairs(root.id, variant.seed));
    root.dataset['seed'] = String(variant.seed);
  }

  function show(seed: number): void {
    // What the reader typed into the built page while this script was loading belongs to the variant shown there.
    if (seed !== variant.seed || 'live' in root.dataset) form.reset();
    variant = variantOf(exercise, seed);
    notice.textContent = '';
    clearMark();
    showVariant();
  }

  function showReadings({ readings }: Mark): void {
    for (const [name, reading] of Object.entries(readings)) {
      const place = root.querySelector(`[data-reading="${name}"], [data-cell="${name}"] .part-verdict`);
      if (!place) continue;
      place.textContent =
        'problem' in reading ? say(reading.problem) : say('readAs', { value: reading.readAs });
    }
  }

  function showParts({ parts }: Mark): void {
    for (const [key, isRight] of Object.entries(parts)) {
      const place = root.querySelector(
        `[data-option="${key}"] .part-verdict, [data-step="${key}"] .part-verdict, [data-cell="${key}"] .part-verdict`,
      );
      const field = root.querySelector(`[data-cell="${key}"] input`);
      if (!isRight) field?.setAttribute('aria-invalid', 'true');
      if (!place) continue;
      place.textContent =
        `${place.textContent} ${isRight ? '✓' : '✗'} ${say(isRight ? 'isRight' : 'isWrong')}`.trim();
    }
  }

  /** In the notes the reasons come from the page of the topic when the first is needed: whoever only reads never loads them. */
  async function fetchReasons(address: string): Promise<void> {
    const copy = await copyOfExercise(root.id, address);
    delete reasons.dataset['at'];
    reasons.replaceChildren(...(copy.querySelector('.reasons')?.childNodes ?? []));
    letKeyboardScroll(reasons);
    // On the page of the topic these links lead here; here they move a demo in place, see lab/browser/page.ts.
    for (const link of reasons.querySelectorAll<HTMLAnchorElement>('a[data-see]')) {
      link.dataset['try'] = mistakes[link.dataset['see'] ?? '']?.see?.(variant.values).demo ?? '';
    }
    showLinks();
  }

  async function showReasons(found: readonly string[]): Promise<void> {
    mistaken = found;
    const address = reasons.dataset['at'];
    if (address !== undefined && found.length > 0) {
      try {
        await fetchReasons(address);
      } catch {
        if (mistaken === found) notice.textContent = say('noReason');
      }
    }
    // The reader may have gone on to another answer or to new numbers.
    for (const reason of all('.reason')) {
      reason.hidden = !mistaken.includes(reason.dataset['mistake'] ?? '');
    }
  }

  function showMark(result: Mark): void {
    clearMark();
    root.dataset['verdict'] = result.verdict;
    showReadings(result);
    if (result.verdict === 'unread') {
      const isTyped = exercise.kind === 'numeric' || exercise.kind === 'fill';
      const unreadable = Object.values(result.readings).find(
        (reading) => 'problem' in reading && reading.problem !== 'empty',
      );
      verdict.textContent = unreadable ? '' : say(isTyped ? 'empty' : 'choose');
      return;
    }
    showParts(result);
    const score = formatNumber(result.score, { as: 'percent', digits: 2 });
    verdict.textContent = [say(result.verdict, { score }), result.hint ? say(result.hint) : '']
      .join(' ')
      .trim();
    void showReasons(result.mistakes);
    solution.open = true;
    if (points) points.hidden = false;
  }

  const current = (): Given => givenIn(form, exercise, variant);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (points?.hidden) {
      // An answer in words is compared by the reader: first the model, then the marking points.
      points.hidden = false;
      solution.open = true;
      checkButton.textContent = say('check');
      points.querySelector('input')?.focus();
      return;
    }
    const given = current();
    const result = mark(exercise, variant, given);
    showMark(result);
    if (result.verdict === 'unread') {
      fieldsOf(form)[0]?.focus();
      return;
    }
    const detail: Marked = { id: root.id, seed: variant.seed, given, mark: result };
    root.dispatchEvent(new CustomEvent(markedEvent, { bubbles: true, detail }));
  });

  form.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('button[type="button"]') : null;
    if (button?.dataset['action'] === 'new') {
      show(1 + Math.floor(Math.random() * largestSeed));
      addressChanged();
      fieldsOf(form)[0]?.focus();
    }
    const step = button?.closest('li');
    if (button && step && button.dataset['move']) moveStep(button, step);
  });

  function moveStep(button: HTMLButtonElement, step: HTMLElement): void {
    clearMark();
    if (button.dataset['move'] === 'up') step.previousElementSibling?.before(step);
    else step.nextElementSibling?.after(step);
    button.focus();
    const steps = all('[data-step]');
    verdict.textContent = say('moved', {
      place: String(steps.indexOf(step) + 1),
      count: String(steps.length),
    });
  }

  const { seed, problem } = pairsToSeed(root.id, new URLSearchParams(location.search));
  show(seed);
  if (problem !== undefined) {
    notice.textContent = say('badSeed', { given: shortened(problem) });
  }
  keepInAddress(root.id, () => seedToPairs(root.id, variant.seed));
  root.dataset['live'] = '';

  return {
    show,
    given: current,
    giveBack: (given) => giveBack(form, exercise, given),
    mark: () => mark(exercise, variant, current()),
    showMark,
  };
}
