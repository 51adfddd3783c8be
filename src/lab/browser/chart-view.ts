import { chartConfiguration, chartData, chartScales, type DrawingStyle } from '../chart-config';
import { dashes } from '../chart-dashes';
import { Chart } from '../chart-parts';
import type { Picture } from '../picture';

function readStyle(element: HTMLElement): DrawingStyle {
  const css = getComputedStyle(element);
  const variable = (name: string): string => css.getPropertyValue(name).trim();
  const colours = [1, 2, 3, 4, 5, 6].map((colour) => variable(`--gn-series-${colour}`));
  return {
    stroke: (colour, dash) => ({
      colour: colours[colour - 1] ?? 'gray',
      dash: dash ? [...dashes[dash]] : [],
    }),
    grid: variable('--gn-grid'),
    text: variable('--gn-muted'),
    fontFamily: css.fontFamily,
    fontSize: 12,
  };
}

export interface ChartDrawing {
  readonly draw: (picture: Picture) => void;
  /** Draws again in the present colours of the page. */
  readonly restyle: () => void;
}

/** Replaces the first picture in a box by a chart that can move. */
export function createChartDrawing(box: HTMLElement): ChartDrawing {
  let style = readStyle(box);
  let picture: Picture | undefined;
  let chart: Chart<'line' | 'bar'> | undefined;
  let axes = '';

  const axesOf = ({ x, y }: Picture): string => JSON.stringify([x, y]);

  const create = (first: Picture): Chart<'line' | 'bar'> => {
    const canvas = document.createElement('canvas');
    const { width, height } = box.getBoundingClientRect();
    canvas.width = width;
    canvas.height = height;
    box.replaceChildren(canvas);
    return new Chart(
      canvas,
      chartConfiguration(
        () => picture ?? first,
        () => style,
      ),
    );
  };

  new ResizeObserver(() => {
    const { width, height } = box.getBoundingClientRect();
    if (width > 0) chart?.resize(width, height);
  }).observe(box);

  const draw = (next: Picture): void => {
    picture = next;
    if (chart === undefined) {
      chart = create(next);
      axes = axesOf(next);
      return;
    }
    next.series.forEach((series, index) => {
      const dataset = chart?.data.datasets[index];
      if (dataset) dataset.data = series.points as { x: number; y: number }[];
    });
    const nextAxes = axesOf(next);
    if (nextAxes !== axes) {
      axes = nextAxes;
      chart.options.scales = chartScales(next, style);
    }
    chart.update('none');
  };

  return {
    draw,
    restyle() {
      style = readStyle(box);
      if (!chart || !picture) return;
      chart.data = chartData(picture, style);
      chart.options.scales = chartScales(picture, style);
      chart.update('none');
    },
  };
}
