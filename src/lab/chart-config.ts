import type { ChartConfiguration, ChartDataset, Plugin, ScaleOptionsByType } from 'chart.js';
import { formatNumber } from './format';
import type { Picture, PictureAxis, PictureSeries } from './picture';

export type Dash = 'dashed' | 'dotted' | undefined;

/** The colours and type of a drawing; at build time the colours are stand-ins, replaced by CSS variables afterwards. */
export interface DrawingStyle {
  /** How series colour 1 to 6 is stroked: the colour, and the lengths of dashes and gaps. */
  readonly stroke: (colour: number, dash: Dash) => { colour: string; dash: number[] };
  readonly grid: string;
  readonly text: string;
  readonly fontFamily: string;
  readonly fontSize: number;
}

function withAlpha(colour: string, alpha: string): string {
  return colour + alpha;
}

function dataset(series: PictureSeries, index: number, style: DrawingStyle): ChartDataset<'line' | 'bar'> {
  const { colour, dash } = style.stroke(series.colour, series.dash);
  if (series.as === 'bars') {
    return {
      type: 'bar',
      order: -index,
      data: series.points as { x: number; y: number }[],
      backgroundColor: withAlpha(colour, '99'),
      borderWidth: 0,
      barPercentage: 1,
      categoryPercentage: 0.94,
      grouped: false,
    };
  }
  const line = series.as !== 'points';
  return {
    type: 'line',
    order: -index,
    data: series.points as { x: number; y: number }[],
    showLine: line,
    borderColor: colour,
    borderWidth: 2,
    borderDash: dash,
    stepped: series.as === 'steps' ? 'middle' : false,
    fill: series.as === 'area' ? 'origin' : false,
    backgroundColor: series.as === 'area' ? withAlpha(colour, '33') : colour,
    pointStyle: series.shape === 'cross' ? 'crossRot' : series.shape,
    pointRadius: line ? 0 : 3.5,
    pointBorderColor: colour,
    pointBorderWidth: series.shape === 'cross' ? 2 : 1,
    pointHitRadius: 0,
    pointHoverRadius: 0,
    spanGaps: false,
  };
}

function scale(axis: PictureAxis, position: 'x' | 'y', { grid, text, fontFamily, fontSize }: DrawingStyle) {
  const options = {
    type: axis.scale === 'log' ? 'logarithmic' : 'linear',
    ...(axis.min === undefined ? {} : { min: axis.min }),
    ...(axis.max === undefined ? {} : { max: axis.max }),
    offset: false,
    border: { color: grid },
    grid: { color: grid, lineWidth: 1, tickLength: 4, drawOnChartArea: position === 'y' },
    ticks: {
      color: text,
      font: { family: fontFamily, size: fontSize },
      maxRotation: 0,
      includeBounds: false,
      autoSkipPadding: 14,
      maxTicksLimit: position === 'x' ? 9 : 6,
      callback(value: number | string): string | null {
        const number = Number(value);
        if (axis.scale === 'log' && Math.abs(Math.log10(number) - Math.round(Math.log10(number))) > 1e-9)
          return null;
        return formatNumber(number, { digits: 3, as: axis.percent ? 'percent' : 'tick' });
      },
    },
  };
  return options as unknown as ScaleOptionsByType<'linear' | 'logarithmic'>;
}

/** Draws the marks of a picture over its data: straight lines from edge to edge. */
function marksPlugin(picture: () => Picture, style: () => DrawingStyle): Plugin<'line' | 'bar'> {
  return {
    id: 'marks',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      for (const mark of picture().marks) {
        for (const at of mark.at) {
          const pixel = scales[mark.axis]?.getPixelForValue(at);
          if (pixel === undefined || Number.isNaN(pixel)) continue;
          const along =
            mark.axis === 'x' ? [chartArea.left, chartArea.right] : [chartArea.top, chartArea.bottom];
          if (pixel < (along[0] ?? 0) - 1 || pixel > (along[1] ?? 0) + 1) continue;
          ctx.save();
          const { colour, dash } = style().stroke(mark.colour, mark.dash);
          ctx.strokeStyle = colour;
          ctx.lineWidth = 1.5;
          ctx.setLineDash(dash);
          ctx.beginPath();
          if (mark.axis === 'x') {
            ctx.moveTo(pixel, chartArea.top);
            ctx.lineTo(pixel, chartArea.bottom);
          } else {
            ctx.moveTo(chartArea.left, pixel);
            ctx.lineTo(chartArea.right, pixel);
          }
          ctx.stroke();
          ctx.restore();
        }
      }
    },
  };
}

/** What changes from one picture to the next. */
export function chartData(picture: Picture, style: DrawingStyle): ChartConfiguration<'line' | 'bar'>['data'] {
  return { datasets: picture.series.map((series, index) => dataset(series, index, style)) };
}

/** The scales of a picture. */
export function chartScales(picture: Picture, style: DrawingStyle) {
  return { x: scale(picture.x, 'x', style), y: scale(picture.y, 'y', style) };
}

/**
 * The Chart.js configuration of a picture, the same at build time and in the browser. `current` and `style` are
 * functions, because in the browser both change under a chart that stays.
 */
export function chartConfiguration(
  current: () => Picture,
  style: () => DrawingStyle,
): ChartConfiguration<'line' | 'bar'> {
  return {
    type: 'line',
    data: chartData(current(), style()),
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      normalized: true,
      parsing: false,
      events: [],
      layout: { padding: { top: 6, right: 10, bottom: 0, left: 0 } },
      scales: chartScales(current(), style()),
    },
    plugins: [marksPlugin(current, style)],
  };
}
