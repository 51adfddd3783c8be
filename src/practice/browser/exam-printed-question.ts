import type { Language } from '../../demo/words';
import type { Exercise } from '../../exercise/define-exercise';
import { type Variant, variantOf } from '../../exercise/variant';
import { sayFrom, withValues } from '../../site/say';
import { examWords } from '../exam/exam-words';
import type { PaperItem } from '../exam/paper';
import { practiceWords } from '../practice-words';
import { make } from './exam-page';
import { loadExercise } from './load-exercise';
import { runExercise } from './run-exercise';

interface Printing {
  readonly view: 'paper' | 'key';
  readonly language: Language;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A part of the exercise without what only a page needs: ids, live links, fields. */
function printable(part: Element | null): Node[] {
  if (!part) return [];
  for (const each of part.querySelectorAll('.try, a[data-pitfall], summary, input, .part-verdict'))
    each.remove();
  for (const each of [part, ...part.querySelectorAll('[id], [aria-labelledby]')]) {
    each.removeAttribute('id');
    each.removeAttribute('aria-labelledby');
  }
  for (const each of part.querySelectorAll('[hidden]')) each.remove();
  return [...part.childNodes];
}

function textOf(source: HTMLElement, selector: string): Node[] {
  return printable(source.querySelector(selector));
}

/** What stands between the question and the solution: options, steps, cells, or a line for the answer. */
function middle(
  source: HTMLElement,
  exercise: Exercise,
  variant: Variant,
  { view, language }: Printing,
): Node[] {
  const isKey = view === 'key';
  const say = sayFrom(examWords, language);
  const instruct = (text: string): HTMLElement => make('p', { class: 'instruction' }, text);
  const answer = (text: string): Node[] => {
    const words = withValues(examWords.keyAnswer[language], { answer: text });
    return isKey ? [make('p', {}, make('strong', {}, words))] : [];
  };
  switch (exercise.kind) {
    case 'numeric':
      return answer(variant.spots['answer'] ?? '');
    // The solution begins with the answer.
    case 'formula':
      return [];
    case 'single':
    case 'multiple': {
      const items = variant.order.map((key) =>
        make('li', {}, ...textOf(source, `[data-option="${key}"] > span`)),
      );
      const right = variant.order.flatMap((key, index) =>
        exercise.options[key] === 'right' ? [letters[index] ?? ''] : [],
      );
      const instruction = practiceWords[exercise.kind === 'single' ? 'chooseOne' : 'chooseSeveral'][language];
      const list = make('ol', { type: 'A', class: 'printed-options' }, ...items);
      return [instruct(instruction), list, ...answer(right.join(', '))];
    }
    case 'true-false': {
      const statement = make('p', {}, ...textOf(source, `.statement[data-statement="${variant.statement}"]`));
      const calls = (['true', 'false'] as const).map((call) =>
        make(
          'span',
          { class: 'to-tick' },
          make('span', { class: 'tick-box' }),
          practiceWords[call][language],
        ),
      );
      return [statement, ...(isKey ? [] : [make('p', { class: 'to-choose' }, ...calls)])];
    }
    case 'short': {
      if (!isKey) return [];
      const points = exercise.points.map((key) =>
        make('li', {}, ...textOf(source, `[data-option="${key}"] > span`)),
      );
      return [make('p', {}, make('strong', {}, say('points'))), make('ol', {}, ...points)];
    }
    case 'derivation': {
      const steps = variant.order.map((key) => {
        // A blank keeps the empty box on the line of its step.
        const place = isKey ? String(exercise.steps.indexOf(key) + 1) : '\u00a0';
        return make(
          'li',
          {},
          make('span', { class: 'tick-box' }, place),
          make('span', {}, ...textOf(source, `[data-step="${key}"] .step-text`)),
        );
      });
      return [instruct(say('steps')), make('ul', { class: 'printed-steps' }, ...steps)];
    }
    case 'fill': {
      const rows = Object.keys(exercise.cells).map((cell) => {
        const isBlank = variant.blanks?.includes(cell) ?? false;
        const value = variant.spots[cell] ?? '';
        const shown = isKey && isBlank ? make('strong', {}, value) : value;
        return make(
          'tr',
          {},
          make('td', {}, ...textOf(source, `[data-cell="${cell}"] > th`)),
          make('td', {}, isBlank && !isKey ? make('span', { class: 'rule' }) : shown),
        );
      });
      return [make('table', { class: 'cells' }, make('tbody', {}, ...rows))];
    }
  }
}

/**
 * A question as it stands on paper, made of the exercise on its topic's page: the same words, formulas and numbers. The key
 * adds the answer, how near it must be, and the worked solution.
 */
export async function printedQuestion(
  source: HTMLElement,
  { seed }: PaperItem,
  printing: Printing,
): Promise<Node[]> {
  const exercise = await loadExercise(source);
  const variant = variantOf(exercise, seed);
  runExercise(source, exercise, printing.language).show(seed);
  if (exercise.kind === 'formula') (await import('./formula-field')).showKey(source, exercise, variant);
  const isKey = printing.view === 'key';
  const tolerance = source.querySelector('.tolerance')?.textContent ?? '';
  const solution = isKey
    ? [make('div', { class: 'key-solution' }, ...textOf(source, 'details.solution'))]
    : [];
  return [
    make('div', {}, ...textOf(source, '.question-text')),
    ...middle(source, exercise, variant, printing),
    ...(isKey && tolerance !== '' ? [make('p', { class: 'tolerance' }, tolerance)] : []),
    ...solution,
  ];
}
