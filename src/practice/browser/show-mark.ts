import { formatNumber } from '../../demo/format';
import type { Language } from '../../demo/words';
import type { Exercise } from '../../exercise/define-exercise';
import { inOneLine, sayFrom } from '../../site/say';
import type { Mark } from '../mark';
import { practiceWords, type SayPractice } from '../practice-words';
import { fieldsOf } from './fields';
import { sayUnreadAnswer } from './told-fields';

function showReadings(root: HTMLElement, language: Language, { readings }: Mark): void {
  const say = sayFrom(practiceWords, language);
  for (const [name, reading] of Object.entries(readings)) {
    const place = root.querySelector(`[data-reading="${name}"], [data-cell="${name}"] .part-verdict`);
    const field = root.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!place || !field) continue;
    if ('readAs' in reading) place.textContent = say('readAs', { value: reading.readAs });
    else place.textContent = sayUnreadAnswer(field.value, language) || say('empty');
  }
}

function showParts(root: HTMLElement, say: SayPractice, { parts }: Mark): void {
  for (const [key, isRight] of Object.entries(parts)) {
    const place = root.querySelector(
      `[data-option="${key}"] .part-verdict, [data-step="${key}"] .part-verdict, [data-cell="${key}"] .part-verdict`,
    );
    const field = root.querySelector(`[data-cell="${key}"] input`);
    if (!isRight) field?.setAttribute('aria-invalid', 'true');
    if (!place) continue;
    const isMissed =
      isRight && root.querySelector(`[data-option="${key}"] [type="checkbox"]:not(:checked)`) !== null;
    const word = isMissed ? 'isMissed' : isRight ? 'isRight' : 'isWrong';
    place.textContent = `${place.textContent} ${isRight ? '✓' : '✗'} ${say(word)}`.trim();
  }
}

/** What the verdict says of an answer that cannot be marked. How a field could not be read stands beside the field. */
function sayUnread(exercise: Exercise, say: SayPractice, { readings }: Mark): string {
  const isTyped = ['numeric', 'formula', 'fill'].includes(exercise.kind);
  const isUnreadable = Object.values(readings).some(
    (reading) => 'problem' in reading && reading.problem !== 'empty',
  );
  return isUnreadable ? '' : say(isTyped ? 'empty' : 'choose');
}

/** Takes away what a mark has left: verdict, marks of the parts, how fields were read. */
export function clearMark(root: HTMLElement): void {
  delete root.dataset['verdict'];
  for (const each of root.querySelectorAll('.verdict, .part-verdict, .reading')) each.textContent = '';
  const form = root.querySelector('form');
  for (const field of form ? fieldsOf(form) : []) field.removeAttribute('aria-invalid');
}

/** Where the score comes from, when several options may be right and not all is. */
function sayTicks(say: SayPractice, { verdict, ticks }: Mark): string {
  if (ticks === undefined || verdict === 'right' || ticks.found === 0) return '';
  const { right, found, wrong } = ticks;
  return wrong === 0 ? say('found', { found, right }) : say('foundAndWrong', { found, right, wrong });
}

/** Shows the mark of an answer beside its parts and in the verdict. Before it nothing of an earlier mark must be left. */
export function showMark(root: HTMLElement, exercise: Exercise, language: Language, mark: Mark): void {
  const say = sayFrom(practiceWords, language);
  const verdict = root.querySelector('.verdict') as HTMLElement;
  root.dataset['verdict'] = mark.verdict;
  showReadings(root, language, mark);
  if (mark.verdict === 'unread') {
    verdict.textContent = sayUnread(exercise, say, mark);
    return;
  }
  showParts(root, say, mark);
  const score = formatNumber(mark.score, { as: 'percent', digits: 2 });
  verdict.textContent = inOneLine(
    [say(mark.verdict, { score }), mark.hint ? say(mark.hint) : '', sayTicks(say, mark)],
    language,
  );
}
