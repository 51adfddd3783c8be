import { formatNumber } from '../../demo/format';
import type { TopicState } from '../review/overview';
import { part } from './review-parts';

/** Fills the table of topics. */
export function showTopics(table: HTMLElement, states: readonly TopicState[]): void {
  for (const { topic, seen, due, retention } of states) {
    const row = table.querySelector(`tr[data-topic="${topic}"]`);
    if (!row) continue;
    part(row, 'seen', HTMLElement).textContent = String(seen);
    part(row, 'due', HTMLElement).textContent = String(due);
    part(row, 'retention', HTMLElement).textContent =
      retention === undefined ? '–' : formatNumber(retention, { as: 'percent', digits: 2 });
  }
  table.toggleAttribute(
    'data-empty',
    states.every(({ seen }) => seen === 0),
  );
  table.dataset['live'] = '';
}
