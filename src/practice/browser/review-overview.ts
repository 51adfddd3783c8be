import { formatNumber } from '../../demo/format';
import type { Language } from '../../demo/words';
import { startOfDay } from '../review/days';
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
  table.dataset['live'] = '';
}

const svgNamespace = 'http://www.w3.org/2000/svg';

function svgElement(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

/** Heights in the picture, in pixels: its widths are percentages, so that letters keep their size on a phone. */
const top = 20;
const ground = 120;

/** Draws the forecast as bars and writes it into its table. */
export function showForecast(
  root: HTMLElement,
  counts: readonly number[],
  now: number,
  language: Language,
): void {
  const most = Math.max(1, ...counts);
  const slot = 100 / counts.length;
  const days = counts.map((_, day) => new Date(startOfDay(now, day)));
  const shapes = counts.flatMap((count, day) => {
    const height = ((ground - top) * count) / most;
    const middle = `${(day + 0.5) * slot}%`;
    return [
      svgElement('rect', {
        x: `${(day + 0.15) * slot}%`,
        y: String(ground - height),
        width: `${0.7 * slot}%`,
        height: String(height),
      }),
      svgElement('text', { x: middle, y: String(ground - height - 5) }, count > 0 ? String(count) : ''),
      svgElement('text', { x: middle, y: String(ground + 17), class: 'day' }, String(days[day]?.getDate())),
    ];
  });
  const line = svgElement('line', { x1: '0', x2: '100%', y1: String(ground), y2: String(ground) });
  part(root, 'bars', SVGSVGElement).replaceChildren(...shapes, line);

  const format = new Intl.DateTimeFormat(language, { weekday: 'short', month: 'short', day: 'numeric' });
  part(root, 'days', HTMLElement)
    .querySelectorAll('tr')
    .forEach((row, day) => {
      const [name, count] = row.children;
      if (name) name.textContent = format.format(days[day]);
      if (count) count.textContent = String(counts[day] ?? 0);
    });
}
