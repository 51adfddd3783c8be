import type { Language } from '../../demo/words';
import { intervalText } from '../review/interval-text';
import { gradeWords, reviewWords } from '../review/review-words';
import type { ReviewGrade } from '../store/records';

function gradeButton(
  [grade, interval]: readonly [grade: ReviewGrade, interval: number],
  isSuggested: boolean,
  language: Language,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['grade'] = String(grade);
  button.setAttribute('aria-keyshortcuts', String(grade));
  const name = document.createElement('strong');
  name.textContent = `${grade} ${gradeWords[grade][language]}`;
  const next = document.createElement('span');
  next.textContent = intervalText(interval, language);
  button.append(name, ' ', next);
  if (isSuggested) {
    const mark = document.createElement('small');
    mark.textContent = reviewWords.suggested[language];
    button.classList.add('primary');
    button.append(' ', mark);
  }
  return button;
}

/** A button for each grade, with the time until the card comes again; `chosen` is called with the grade of the button. */
export function gradeButtons(
  intervals: readonly (readonly [grade: ReviewGrade, interval: number])[],
  suggested: ReviewGrade | undefined,
  language: Language,
  chosen: (grade: ReviewGrade) => void,
): HTMLButtonElement[] {
  return intervals.map((entry) => {
    const [grade] = entry;
    const button = gradeButton(entry, grade === suggested, language);
    button.addEventListener('click', () => chosen(grade));
    return button;
  });
}
