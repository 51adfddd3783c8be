/** The progress in three charts, each with its table. What draws them is loaded when there is something to show. */
import type { Bars } from '../../charts/bar-chart';
import { watchTheme } from '../../charts/theme';
import { formatNumber } from '../../demo/format';
import type { Language } from '../../demo/words';
import { startOfDay } from '../review/days';
import { answerDays, answersOf, forecastOf, overviewOf } from '../review/overview';
import type { Progress, TopicExercises } from '../review/progress';
import { reviewWords } from '../review/review-words';
import { part } from './review-parts';

type ChartName = 'answers' | 'retention' | 'forecast';

/** Writes the table beside a chart. */
function fillTable(section: HTMLElement, name: ChartName, { names, values, areShares }: Bars): void {
  const rows = names.map((text, index) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = text;
    const value = values[index] ?? 0;
    row.append(head);
    row.insertCell().textContent = areShares
      ? formatNumber(value, { as: 'percent', digits: 2 })
      : String(value);
    return row;
  });
  part(section, `${name}-rows`, HTMLElement).replaceChildren(...rows);
}

/** Lets the section show the progress; gives what is to be called when it has changed. */
export function prepareCharts(
  section: HTMLElement,
  topics: readonly TopicExercises[],
  titleOf: (topic: string) => string,
  language: Language,
): (progress: Progress) => void {
  const say = (key: keyof typeof reviewWords): string => reviewWords[key][language];
  let shown: readonly (readonly [ChartName, Bars])[] = [];
  let drawBars: typeof import('../../charts/bar-chart').drawBars | undefined;
  let width = 0;
  let isPrinting = false;
  const boxes = [...section.querySelectorAll<HTMLElement>('.review-chart')];

  function drawAll(): void {
    // During a session the page is folded away.
    if (width === 0) return;
    shown.forEach(([name, bars], index) => {
      const box = boxes[index];
      if (box) drawBars?.(part(box, `${name}-chart`, HTMLCanvasElement), box, bars, isPrinting);
    });
  }

  async function draw(): Promise<void> {
    const loaded = import('../../charts/bar-chart').catch(() => undefined);
    drawBars ??= (await loaded)?.drawBars;
    for (const box of boxes) box.hidden = !drawBars;
    // Where what draws could not be loaded, the tables say the same.
    if (!drawBars) for (const table of section.querySelectorAll('details')) table.open = true;
    drawAll();
  }

  watchTheme(drawAll);
  new ResizeObserver(() => {
    if (section.clientWidth === width) return;
    width = section.clientWidth;
    // Drawing changes the height of the section, which must not be seen by the one who is telling of its size.
    requestAnimationFrame(drawAll);
  }).observe(section);
  for (const event of ['beforeprint', 'afterprint'] as const) {
    addEventListener(event, () => {
      isPrinting = event === 'beforeprint';
      drawAll();
    });
  }

  return (progress) => {
    section.hidden = progress.reviews.length === 0;
    if (section.hidden) return;
    const format = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' });
    const day = (later: number): string => format.format(new Date(startOfDay(progress.now, later)));
    const answers = answersOf(progress);
    const seen = overviewOf(topics, progress).filter(({ retention }) => retention !== undefined);
    const due = forecastOf(
      topics.flatMap(({ exercises }) => exercises),
      progress,
    );
    shown = [
      [
        'answers',
        {
          names: answers.map((_, index) => day(index + 1 - answerDays)),
          values: answers,
          label: say('answers'),
          areShares: false,
        },
      ],
      [
        'retention',
        {
          names: seen.map(({ topic }) => titleOf(topic)),
          values: seen.map(({ retention = 0 }) => retention),
          label: say('retention'),
          areShares: true,
        },
      ],
      [
        'forecast',
        { names: due.map((_, later) => day(later)), values: due, label: say('reviews'), areShares: false },
      ],
    ];
    for (const [name, bars] of shown) fillTable(section, name, bars);
    void draw();
  };
}
