import { pageHref } from '../../site/links';
import { inBrackets } from '../../site/say';
import { examQuery } from '../exam/exam-link';
import { standWords } from '../exam/exam-words';
import type { ExamOptions, PaperItem } from '../exam/paper';
import { type ItemResult, resultOf } from '../exam/results';
import { markedStand, markedStands } from '../exam/stands';
import type { Given } from '../mark';
import type { ExamRecord } from '../store/records';
import type { Store } from '../store/store';
import { newSeed } from './exam-fields';
import { close, type LaidOut } from './exam-layout';
import { goToHeading, mapKey, questionMap } from './exam-map';
import { onlyMissed, reviewOffer } from './exam-missed';
import { type ExamPage, make } from './exam-page';
import { marksOut, topicTable, totalLine } from './exam-score';
import { remember } from './remember';

interface Finished {
  readonly store: Store;
  readonly startedAt: number;
  readonly options: ExamOptions;
  readonly laid: readonly LaidOut[];
  readonly answers: ExamRecord['answers'];
  /** Keeps an answer whose marking points the reader has ticked. */
  readonly keep: (id: string, given: Given) => Promise<void>;
  /** Begins the same paper anew. */
  readonly again: () => void;
}

/** The link to the section that teaches the question. */
function reading({ say, data, language }: ExamPage, { topic }: PaperItem, section: string): HTMLElement {
  const { title = topic, sections = {} } = data.topics[topic] ?? {};
  const name = sections[section];
  const link = make('a', { href: pageHref(language, topic, { section }) }, name ?? title);
  // Chinese punctuation brings its own space.
  const space = language === 'zh' ? '' : ' ';
  const page = name === undefined ? '' : inBrackets(title, language);
  return make('p', { class: 'exam-read' }, say('read'), space, link, page);
}

/** Says beside the options which of them the reader has chosen. */
function tellChoice({ say }: ExamPage, { element }: LaidOut): void {
  for (const field of element.querySelectorAll('.options:not(.points) input:checked')) {
    const label = field.closest('label');
    const place = label?.querySelector('.part-verdict') ?? label;
    const chosen = make('span', { class: 'your-choice' }, say('yourChoice'));
    if (place === label) label?.append(chosen);
    else place?.prepend(chosen, ' ');
  }
}

/** Shows the results in place of the exam: marks, reasons, solutions, what to read. */
export function showResults(page: ExamPage, finished: Finished): void {
  const { say, part, language } = page;
  const { laid, options } = finished;
  const answers = new Map(Object.entries(finished.answers));
  const resultFor = ({ item, exercise }: LaidOut): ItemResult =>
    resultOf(item, exercise, answers.get(item.id));
  const results = (): ItemResult[] => laid.map(resultFor);
  const total = make('div', { role: 'status' });
  const byTopic = make('div', { class: 'exam-totals' });
  const key = make('div');
  const offer = reviewOffer(page, { ...finished, results });
  const filter = onlyMissed(page, laid, results);
  const map = questionMap(page, laid.length, (index) => {
    const { heading } = laid[index] ?? {};
    if (!heading) return;
    filter.showAlso(index);
    goToHeading(heading);
  });

  function showTotals(): void {
    const present = results();
    const stands = present.map(markedStand);
    total.replaceChildren(totalLine(page, present));
    byTopic.replaceChildren(topicTable(page, present));
    map.show(
      present.map(({ earned, item }, index) => {
        const stand = stands[index] ?? 'toMark';
        const values = {
          stand: standWords[stand][language],
          earned: marksOut(earned),
          marks: marksOut(item.marks),
        };
        return stand === 'partly' ? { stand, said: say('standEarned', values) } : { stand };
      }),
    );
    const counts = markedStands.map((stand) => ({
      stand,
      count: stands.filter((each) => each === stand).length,
    }));
    key.replaceChildren(
      mapKey(
        page,
        counts.filter(({ count }) => count > 0),
      ),
    );
    filter.count();
    void offer.show();
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
    if (result.state === 'marked') tellChoice(page, each);
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
  title.after(
    total,
    map.element,
    key,
    byTopic,
    offer.element,
    make('div', { class: 'exam-actions' }, again, another),
    filter.element,
  );
  showTotals();
  for (const each of laid) showQuestion(each);
  title.focus();
}
