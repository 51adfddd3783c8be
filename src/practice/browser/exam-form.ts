import { largestSeed } from '../../exercise/draw';
import { bindNumberField } from '../../field/number-field';
import { chosenTopics } from '../exam/chosen-topics';
import {
  type ExamLink,
  examQuery,
  type PrintView,
  printQuery,
  readExamLink,
  shortExamQuery,
} from '../exam/exam-link';
import { type ExamOptions, paperOf } from '../exam/paper';
import { summaryOf } from '../exam/paper-words';
import type { ExamPage } from './exam-page';
import { paperLink } from './exam-paper-link';
import { chooseParts, showParts } from './exam-parts';

/** A paper that somebody has not seen yet. */
export function newSeed(): number {
  return 1 + Math.floor(Math.random() * largestSeed);
}

/** What is wrong with the link, a line each. */
export function linkProblems({ say }: ExamPage, { problems }: ExamLink): string[] {
  return problems.map(({ say: sentence, field, given, used = '' }) =>
    say(sentence, { name: field === undefined ? '' : say(field), given, used }),
  );
}

function checkboxes(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${name}"]`)];
}

function tick(boxes: readonly HTMLInputElement[], values: readonly string[]): void {
  for (const box of boxes) box.checked = values.includes(box.value);
}

function fillIn(form: HTMLFormElement, options: ExamOptions): void {
  for (const name of ['topics', 'kinds'] as const) tick(checkboxes(form, name), options[name]);
  for (const name of ['length', 'minutes', 'seed'] as const) {
    const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (field) field.value = String(options[name]);
  }
}

/** The form in which a paper is chosen; `start` is called with the options when the reader starts. */
export function runForm(page: ExamPage, first: ExamOptions, start: (options: ExamOptions) => void): void {
  const { say, data, language, part } = page;
  const form = part<HTMLFormElement>('form');
  const showLink = paperLink(page);
  const startButton = part<HTMLButtonElement>('button[type="submit"]');

  /** The form is read as a link is, so that both take and refuse the same. */
  function read(): ExamOptions {
    const pairs = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    const { options } = readExamLink(new URLSearchParams(pairs).toString(), data.bank, language);
    const chosen = (name: string): boolean => checkboxes(form, name).some(({ checked }) => checked);
    return {
      ...options,
      topics: chosen('topics') ? options.topics : [],
      kinds: chosen('kinds') ? options.kinds : [],
    };
  }

  function show(options: ExamOptions): void {
    showParts(form);
    const paper = paperOf(options, data.bank);
    const isEmpty = paper.items.length === 0;
    const [count, wished] = [paper.items.length, options.length].map(String) as [string, string];
    const lines = [
      isEmpty ? say('nothing') : summaryOf(say, options, paper),
      ...(!isEmpty && paper.items.length < options.length ? [say('shorter', { count, wished })] : []),
    ];
    part('.topic-choice > summary').textContent = chosenTopics(say, language, data.topics, options.topics);
    part('.exam-summary').textContent = lines.join(' ');
    startButton.disabled = isEmpty;
    part('.for-teachers').hidden = isEmpty;
    const query = examQuery(options, data.bank);
    part('.paper-link').hidden = isEmpty;
    showLink(query, shortExamQuery(options, data.bank));
    for (const each of form.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
      const view: PrintView['view'] = each.dataset['view'] === 'key' ? 'key' : 'paper';
      const print =
        (['en', 'zh', 'both'] as const).find((name) => name === each.dataset['print']) ?? language;
      each.href = `?${printQuery(query, { view, print })}`;
    }
  }

  function changed(): void {
    const options = read();
    show(options);
    if (options.topics.length === 0 || options.kinds.length === 0) return;
    history.replaceState(history.state, '', `?${examQuery(options, data.bank)}`);
  }

  const numbers = [...form.querySelectorAll<HTMLInputElement>('input[data-min]')].map((field) =>
    bindNumberField(field, language),
  );
  form.addEventListener('input', ({ target }) => {
    chooseParts(form, target);
    changed();
  });
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { choose, values = '', action } = target.dataset;
    if (choose !== undefined) tick(checkboxes(form, choose), values.split(' '));
    if (action === 'new') fillIn(form, { ...read(), seed: newSeed() });
    if (choose !== undefined || action !== undefined) changed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const hasSaid = numbers.map((field) => field.hasSaid());
    if (!hasSaid.includes(true)) start(read());
  });

  fillIn(form, first);
  show(first);
  page.enter('form');
}
