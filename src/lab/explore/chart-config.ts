import type { ChartOptions } from 'chart.js';
import { axisOptions } from '../../charts/axis-options';
import type { ChartTheme } from '../../charts/theme';
import { tooltipOptions } from '../../charts/tooltip-options';
import type { Language } from '../../demo/words';
import type { Limits } from '../axis-map';
import { pinnedName } from '../view-tables';
import type { AxisName, Framed } from './axis-scales';
import { type Dataset, datasetOf } from './datasets';
import { type NamedSeries, readingsOf } from './readings';

/** What Chart.js needs to show a picture. */
export interface ChartConfig {
  readonly datasets: readonly Dataset[];
  readonly options: ChartOptions<'line' | 'bar'>;
}

/** All series that can be pointed at: those of the present state, then those of the pinned one. */
export function namedSeries({ picture, behind }: Framed, language: Language): NamedSeries[] {
  return [
    ...picture.series.map((series) => ({ label: series.label, series })),
    ...(behind?.series ?? []).map((series) => ({ label: pinnedName(series.label, language), series })),
  ];
}

/** Lines are read along x, all at once; scattered points and paths one at a time. */
export function isReadAlongX({ picture }: Framed): boolean {
  return picture.series.some(({ as }) => as !== 'points' && as !== 'path');
}

/** Turns a picture into a chart of Chart.js, in which `limits` are in sight. */
export function chartConfig(
  framed: Framed,
  limits: Readonly<Record<AxisName, Limits>>,
  theme: ChartTheme,
  named: readonly NamedSeries[],
  /** What is under the pointer, in words; empty when nothing is. */
  sayFound: (text: string) => void,
): ChartConfig {
  const { picture } = framed;
  const { title, label } = readingsOf(picture, named);
  return {
    datasets: named.map(({ series }, index) =>
      datasetOf(series, index, theme, index >= picture.series.length),
    ),
    options: {
      animation: false,
      maintainAspectRatio: false,
      normalized: true,
      interaction: { mode: 'nearest', axis: isReadAlongX(framed) ? 'x' : 'xy', intersect: false },
      scales: {
        x: axisOptions({ ...picture.x, ...limits.x }, theme),
        y: axisOptions({ ...picture.y, ...limits.y }, theme),
      },
      plugins: {
        tooltip: {
          ...tooltipOptions(theme),
          callbacks: { title, label },
          // In the order of the legend, whatever is drawn over what.
          itemSort: (a, b) => a.datasetIndex - b.datasetIndex,
          external({ tooltip }) {
            const lines = [...tooltip.title, ...tooltip.body.flatMap((each) => each.lines)];
            sayFound(tooltip.opacity === 0 ? '' : lines.join('; '));
          },
        },
      },
    },
  };
}
