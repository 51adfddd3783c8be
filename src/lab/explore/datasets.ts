import type { ChartDataset } from 'chart.js';
import { type ChartTheme, faded } from '../../charts/theme';
import { dashes } from '../dashes';
import type { PictureSeries } from '../picture';
import { pinnedDots } from './pinned-look';

/** A series as Chart.js takes it. */
export type Dataset = ChartDataset<'line' | 'bar', { x: number; y: number }[]>;

/** A path with more points than this shows only its line and its last point. */
const mostDots = 61;

/** How large the points are; a single one is always shown, for it has no line. */
function radii({ as, points }: PictureSeries): number | number[] {
  if (as === 'points') return 5;
  if (as === 'path') {
    const each = points.length <= mostDots ? 2.5 : 0;
    return points.map((_, index) => (index === points.length - 1 ? 6 : each));
  }
  return points.length === 1 ? 4 : 0;
}

/** What Chart.js draws of a series: the same colours, dashes and shapes as the drawing of the page. */
export function datasetOf(
  series: PictureSeries,
  place: number,
  theme: ChartTheme,
  isPinned: boolean,
): Dataset {
  const { as, dash, shape, points } = series;
  const full = theme.series(series.colour);
  const colour = isPinned ? faded(full, 0.75) : full;
  const shared = {
    // A number that is not there leaves a gap.
    data: points.map(({ x, y }) => ({ x, y: y ?? Number.NaN })),
    parsing: false,
    // Chart.js draws the largest first: what is pinned, then the series in their order.
    order: isPinned ? place : -place,
    borderColor: colour,
    borderWidth: 2,
  } as const;
  if (as === 'bars') {
    return {
      ...shared,
      type: 'bar',
      backgroundColor: faded(full, isPinned ? 0.12 : 0.6),
      borderWidth: isPinned ? 1 : 0,
      grouped: false,
      barPercentage: 1,
      categoryPercentage: 0.94,
      maxBarThickness: 160,
      pointStyle: 'rect',
    } as Dataset;
  }
  return {
    ...shared,
    type: 'line',
    showLine: as !== 'points',
    borderDash: isPinned ? pinnedDots : dash ? [...dashes[dash]] : [],
    borderCapStyle: isPinned ? 'round' : 'butt',
    stepped: as === 'steps' ? 'middle' : false,
    fill: as === 'area' ? 'origin' : false,
    backgroundColor: faded(full, as === 'area' ? 0.2 : 1),
    pointBackgroundColor: series.hollow ? theme.paper : isPinned ? faded(full, 0.12) : colour,
    pointStyle: shape === 'cross' ? 'crossRot' : shape,
    pointRadius: radii(series),
    pointHoverRadius: 6,
  };
}
