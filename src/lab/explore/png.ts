import type { ChartTheme } from '../../charts/theme';
import type { PictureSeries } from '../picture';

/** What stands above and below the chart in a picture that is taken away. */
export interface Caption {
  /** What the demo and the picture are called. */
  readonly title: readonly string[];
  /** The state and the address, each a paragraph. */
  readonly below: readonly string[];
}

/** A sign and what it stands for. */
export interface Entry {
  readonly label: string;
  /** A colour as a canvas takes it. */
  readonly colour: string;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly as?: PictureSeries['as'];
}

/** Lines no wider than `width`; Chinese may break after any character. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+\s*|\s+/g) ??
    []) {
    const longer = lines.at(-1) + word;
    if (lines.at(-1) !== '' && context.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Puts the entries of the legend in rows, each with its sign; gives the height. `draw` is off to measure only. */
function legend(
  context: CanvasRenderingContext2D,
  entries: readonly Entry[],
  theme: ChartTheme,
  [left, top, width]: readonly [number, number, number],
  unit: number,
): number {
  let [x, y] = [left, top + unit];
  for (const { label, colour, dash, cap, as } of entries) {
    const wide = context.measureText(label).width + 3.2 * unit;
    if (x > left && x + wide > left + width) [x, y] = [left, y + 1.5 * unit];
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = unit / 7;
    context.lineCap = cap;
    context.setLineDash(dash.map((length) => (length * unit) / 14));
    context.beginPath();
    if (as === 'points' || as === 'bars')
      context.fillRect(x + 0.7 * unit, y - 0.65 * unit, 0.6 * unit, 0.6 * unit);
    else {
      context.moveTo(x, y - unit / 3);
      context.lineTo(x + 2 * unit, y - unit / 3);
      context.stroke();
    }
    context.fillStyle = theme.ink;
    context.fillText(label, x + 2.4 * unit, y);
    x += wide + unit;
  }
  context.setLineDash([]);
  return y - top + 0.7 * unit;
}

/** The chart on paper of the page's colour, with its title, its legend, its state and the address where it is live. */
export function captioned(
  chart: HTMLCanvasElement,
  { title, below }: Caption,
  entries: readonly Entry[],
  theme: ChartTheme,
): HTMLCanvasElement {
  const scale = chart.width / chart.clientWidth;
  const unit = theme.font.size * scale;
  const margin = unit;
  const width = chart.width + 2 * margin;
  const inner = chart.width;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  // High enough for everything; what is left over is cut off at the end.
  canvas.height = chart.height + 60 * unit;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const type = (size: number, weight = ''): void => {
    context.font = `${weight} ${size * unit}px ${theme.font.family}`;
  };
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, width, canvas.height);
  let y = margin;
  const paragraph = (text: string, colour: string): void => {
    context.fillStyle = colour;
    for (const line of wrapped(context, text, inner)) {
      y += 1.3 * unit;
      context.fillText(line, margin, y);
    }
  };
  title.forEach((text, place) => {
    type(place === 0 ? 1.2 : 1, '600');
    paragraph(text, theme.ink);
  });
  y += unit;
  context.drawImage(chart, margin, y);
  y += chart.height;
  type(1);
  y += legend(context, entries, theme, [margin, y, inner], unit);
  type(0.85);
  for (const text of below) paragraph(text, theme.muted);
  const cut = document.createElement('canvas');
  cut.width = width;
  cut.height = Math.min(canvas.height, y + margin);
  cut.getContext('2d')?.drawImage(canvas, 0, 0);
  return cut;
}

/** Hands a picture to the reader as a file. */
export function savePng(canvas: HTMLCanvasElement, name: string): void {
  canvas.toBlob((blob) => {
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
