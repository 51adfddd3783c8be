import { formatNumber } from '../../demo/format';
import { pageHref } from '../../site/links';
import { type ItemResult, type Tally, talliesByTopic, tallyOf } from '../exam/results';
import { type ExamPage, make } from './exam-page';

/** Marks as they are written: `1.5`. */
export function marksOut(marks: number): string {
  return formatNumber(marks, { as: 'tick' });
}

function shareOf({ earned, marks }: Tally): string {
  return formatNumber(marks === 0 ? 0 : earned / marks, { as: 'percent', digits: 2 });
}

/** The total, and what of it is still open. */
export function totalLine({ say }: ExamPage, results: readonly ItemResult[]): HTMLElement {
  const tally = tallyOf(results);
  const total = say('total', {
    earned: marksOut(tally.earned),
    marks: marksOut(tally.marks),
    share: shareOf(tally),
  });
  const open = tally.open === 0 ? '' : say('open', { marks: marksOut(tally.open) });
  return make('p', { class: 'exam-total' }, make('strong', {}, total), open && ` ${open}`);
}

/** The marks by topic; each topic leads to its notes. */
export function topicTable({ say, data, language }: ExamPage, results: readonly ItemResult[]): HTMLElement {
  const head = (['topic', 'score', 'share'] as const).map((name) => make('th', { scope: 'col' }, say(name)));
  const rows = talliesByTopic(Object.keys(data.bank), results).map(([topic, each]) => {
    const link = make('a', { href: pageHref(language, topic) }, data.topics[topic]?.title ?? topic);
    return make(
      'tr',
      { 'data-topic': topic },
      make('th', { scope: 'row' }, link),
      make('td', {}, say('ofMarks', { earned: marksOut(each.earned), marks: marksOut(each.marks) })),
      make('td', {}, each.open > 0 ? say('stillOpen', { marks: marksOut(each.open) }) : shareOf(each)),
    );
  });
  return make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows));
}
