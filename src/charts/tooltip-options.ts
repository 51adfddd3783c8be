import type { ChartOptions } from 'chart.js';
import type { ChartTheme } from './theme';

type TooltipOptions = NonNullable<NonNullable<ChartOptions<'line' | 'bar'>['plugins']>['tooltip']>;

/** The box with the values under the pointer, as dark text on the paper of the page. */
export function tooltipOptions({ paper, ink, border, font }: ChartTheme): TooltipOptions {
  return {
    backgroundColor: paper,
    borderColor: border,
    borderWidth: 1,
    titleColor: ink,
    bodyColor: ink,
    titleFont: { ...font, weight: 600 },
    bodyFont: font,
    padding: 8,
    boxPadding: 4,
    cornerRadius: 3,
    usePointStyle: true,
  };
}
