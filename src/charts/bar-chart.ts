/** Bars with names, counts or shares: what practice shows of a reader's progress. */
import { CategoryScale, type Scale } from 'chart.js';
import { formatNumber } from '../demo/format';
import { Chart } from './chart';
import { faded, readTheme } from './theme';
import { tooltipOptions } from './tooltip-options';

Chart.register(CategoryScale);

/** What a chart of bars shows. */
export interface Bars {
  readonly names: readonly string[];
  readonly values: readonly number[];
  /** What the values are: the title of their axis. */
  readonly label: string;
  /** Names on the left, bars to the right: for long names. Values are then shares from 0 to 1. */
  readonly areShares: boolean;
}

const fontSize = 13;
const lineHeight = 16;
/** A wide face's letter, and what stands between a name and its bar. */
const letterWidth = 7;

/** What a page of A4 or Letter has room for, in pixels. */
const paperWidth = 640;

/** How many letters a line of a name may have beside bars of this width: two fifths of it. */
function lettersBeside(width: number): number {
  return Math.max(24, Math.floor(width / 16));
}

/** A Chinese character counts as two letters. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}

/** A name in lines between its words or after Chinese punctuation, so that it leaves room for the bars. */
export function nameLines(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const piece of name.split(/(?<=[ 、，：；])/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + piece.trim()) <= letters) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/**
 * Draws the bars into the box of the canvas; the chart that stood there before goes. A canvas keeps the colours and the size in
 * which it was drawn: for paper that is light, and names in one line each, so that all topics find room on a page.
 */
export function drawBars(
  canvas: HTMLCanvasElement,
  box: HTMLElement,
  { names, values, label, areShares }: Bars,
  isForPaper: boolean,
): void {
  Chart.getChart(canvas)?.destroy();
  if (isForPaper) canvas.dataset['theme'] = 'light';
  else delete canvas.dataset['theme'];
  box.style.width = isForPaper ? `${paperWidth}px` : '';
  const letters = isForPaper ? Number.POSITIVE_INFINITY : lettersBeside(box.clientWidth);
  const lines = names.map((name) => (areShares ? nameLines(name, letters) : name));
  if (areShares) {
    const most = Math.max(...lines.map((each) => each.length));
    box.style.height = `${names.length * (most * lineHeight + (isForPaper ? 8 : 14)) + 70}px`;
  }
  const theme = readTheme(canvas);
  const font = { ...theme.font, size: fontSize, lineHeight: `${lineHeight}px` };
  const asText = (value: number): string =>
    areShares ? formatNumber(value, { as: 'percent', digits: 2 }) : String(value);
  const named = {
    type: 'category' as const,
    border: { color: theme.border },
    grid: { display: false },
    ticks: { color: theme.ink, font, autoSkip: !areShares, autoSkipPadding: 12, maxRotation: 0 },
    // Chart.js would give names half of the width and cut them there.
    afterFit(axis: Scale): void {
      if (areShares && isForPaper) axis.width = Math.max(...names.map(widthOf)) * letterWidth;
    },
  };
  const measured = {
    type: 'linear' as const,
    min: 0,
    ...(areShares ? { max: 1 } : { suggestedMax: 4 }),
    title: { display: true, text: label, color: theme.ink, font },
    border: { color: theme.border },
    grid: { color: theme.grid },
    ticks: {
      color: theme.muted,
      font,
      precision: areShares ? 2 : 0,
      maxRotation: 0,
      callback: (value: string | number) => asText(Number(value)),
    },
  };
  new Chart<'bar', number[], string | string[]>(canvas, {
    type: 'bar',
    data: {
      labels: lines,
      datasets: [
        {
          data: [...values],
          backgroundColor: faded(theme.series(1), 0.85),
          hoverBackgroundColor: theme.series(1),
          maxBarThickness: 28,
        },
      ],
    },
    options: {
      indexAxis: areShares ? 'y' : 'x',
      animation: false,
      maintainAspectRatio: false,
      scales: areShares ? { x: measured, y: named } : { x: named, y: measured },
      plugins: {
        tooltip: {
          ...tooltipOptions(theme),
          displayColors: false,
          callbacks: {
            title: ([item]) => names[item?.dataIndex ?? 0] ?? '',
            label: ({ dataIndex }) => `${label}: ${asText(values[dataIndex] ?? 0)}`,
          },
        },
      },
    },
  });
}
