import { formatNumber } from '../../demo/format';
import { pageHref } from '../../site/links';
import { examQuery } from '../exam/exam-link';
import type { ExamOptions, PaperItem } from '../exam/paper';
import { type ItemResult, resultOf, type Tally, talliesByTopic, tallyOf } from '../exam/results';
import type { Given } from '../mark';
import type { ExamRecord } from '../store/records';
import { newSeed } from './exam-form';
import { close, type LaidOut } from './exam-layout';
import { type ExamPage, make } from './exam-page';
import { remember } from './remember';

interface Finished {
  readonly options: ExamOptions;
  readonly laid: readonly LaidOut[];
  readonly answers: ExamRecord['answers'];
  /** Keeps an answer whose marking points the reader has ticked. */
  readonly keep: (id: string, given: Given) => Promise<void>;
  /** Begins the same paper anew. */
  readonly again: () => void;
}

function marksOut(marks: number): string {
  return formatNumber(marks, { as: 'tick' });
}

function shareOf({ earned, marks }: Tally): string {
  return formatNumber(marks === 0 ? 0 : earned / marks, { as: 'percent', digits: 2 });
}

/** Total and table by topic. */
function totals({ say, data }: ExamPage, results: readonly ItemResult[]): Node[] {
  const tally = tallyOf(results);
  const total = say('total', {
    earned: marksOut(tally.earned),
    marks: marksOut(tally.marks),
    share: shareOf(tally),
  });
  const open = tally.open === 0 ? '' : say('open', { marks: marksOut(tally.open) });
  const head = (['topic', 'score', 'share'] as const).map((name) => make('th', { scope: 'col' }, say(name)));
  const rows = talliesByTopic(Object.keys(data.bank), results).map(([topic, each]) =>
    make(
      'tr',
      { 'data-topic': topic },
      make('th', { scope: 'row' }, data.topics[topic]?.title ?? topic),
      make('td', {}, say('ofMarks', { earned: marksOut(each.earned), marks: marksOut(each.marks) })),
      make('td', {}, shareOf(each)),
    ),
  );
  return [
    make('p', { class: 'exam-total' }, make('strong', {}, total), open && ` ${open}`),
    make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows)),
  ];
}

/** The link to the section that teaches the question. */
function reading({ say, data, language }: ExamPage, { topic }: PaperItem, section: string): HTMLElement {
  const { title = topic, sections = {} } = data.topics[topic] ?? {};
  const name = sections[section];
  const link = make('a', { href: pageHref(language, topic, { section }) }, name ?? title);
  // Chinese punctuation brings its own space.
  const [space, page] = language === 'zh' ? ['', `（${title}）`] : [' ', ` (${title})`];
  return make('p', { class: 'exam-read' }, say('read'), space, link, name === undefined ? '' : page);
}

/** Shows the results in place of the exam: marks, reasons, solutions, what to read. */
export function showResults(page: ExamPage, finished: Finished): void {
  const { say, part } = page;
  const { laid, options } = finished;
  const answers = new Map(Object.entries(finished.answers));
  const resultFor = ({ item, exercise }: LaidOut): ItemResult =>
    resultOf(item, exercise, answers.get(item.id));
  const summary = make('div', { class: 'exam-totals', role: 'status' });

  function showTotals(): void {
    summary.replaceChildren(...totals(page, laid.map(resultFor)));
  }

  function showMarks(each: LaidOut, { state, earned }: ItemResult): void {
    const values = { earned: marksOut(earned), marks: marksOut(each.item.marks) };
    each.marks.textContent = state === 'to-tick' ? '' : say('earned', values);
  }

  /** The reader compares an answer in words with the model and ticks its points. */
  function letTick(each: LaidOut): void {
    const { element, running, item } = each;
    const points = element.querySelector<HTMLElement>('.points');
    if (!points) return;
    points.hidden = false;
    const button = make('button', { type: 'button' }, say('count'));
    button.addEventListener('click', async () => {
      const isFirst = answers.get(item.id)?.chosen === undefined;
      const given = { ...answers.get(item.id), chosen: running.given().chosen ?? [] };
      answers.set(item.id, given);
      const result = resultFor(each);
      if (result.mark) running.showMark(result.mark);
      showMarks(each, result);
      showTotals();
      await finished.keep(item.id, given);
      if (isFirst && result.mark)
        await remember({ id: item.id, seed: item.seed, given, mark: result.mark }, 'exam');
    });
    points.after(button);
  }

  function showQuestion(each: LaidOut): void {
    const { element, exercise, running, item } = each;
    const result = resultFor(each);
    const verdict = element.querySelector('.verdict');
    // Many verdicts appear at once: only those that the reader brings about later are said aloud.
    if (exercise.kind !== 'short') verdict?.removeAttribute('role');
    if (result.mark) running.showMark(result.mark);
    if (verdict && result.state === 'unanswered') verdict.textContent = say('noAnswer');
    if (verdict && result.state === 'unread') verdict.textContent = say('notRead');
    if (verdict && result.state === 'to-tick') verdict.textContent = say('markYourself');
    if (exercise.kind === 'short' && result.state !== 'unanswered') letTick(each);
    element.querySelector('details.solution')?.setAttribute('open', '');
    close(each);
    showMarks(each, result);
    element.after(reading(page, item, exercise.section));
  }

  const again = make('button', { type: 'button' }, say('again'));
  again.addEventListener('click', finished.again);
  const other = examQuery({ ...options, seed: newSeed() }, page.data.bank);
  const another = make('a', { href: `?${other}` }, say('another'));
  const title = make('h2', { tabindex: '-1' }, say('results'));

  page.enter('results');
  part('.exam-paper > h2').replaceWith(title);
  title.after(summary, make('div', { class: 'exam-actions' }, again, another));
  showTotals();
  for (const each of laid) showQuestion(each);
  title.focus();
}
