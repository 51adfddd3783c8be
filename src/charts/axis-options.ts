import type { ChartOptions } from 'chart.js';
import type { ChartTheme } from './theme';
import { type TickedAxis, tickText } from './tick-text';

/** An axis of a chart: what it is called, and from where to where it goes. */
export interface ShownAxis extends TickedAxis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
}

/** Digits that tell one tick from the next: many when a reader has zoomed in far from zero. */
function digitsFor(ticks: readonly number[]): number {
  const [first = 0, second = 1] = ticks;
  const largest = Math.max(...ticks.map(Math.abs));
  return Math.min(15, Math.max(3, Math.ceil(Math.log10(largest / Math.abs(second - first) || 1)) + 1));
}

/** On a logarithmic axis only some ticks are named: the powers of ten, or, where few are in sight, also 2 and 5 times as much. */
function isNamed(tick: number, { min, max }: ShownAxis): boolean {
  const decades = Math.log10(max / min);
  const power = Math.floor(Math.log10(tick) + 1e-9);
  const factor = Math.round(tick / 10 ** power);
  if (decades < 0.7) return true;
  if (decades < 2.5) return factor === 1 || factor === 2 || factor === 5;
  return factor === 1 && power % Math.ceil(decades / 10) === 0;
}

type AxisOptions = NonNullable<NonNullable<ChartOptions<'line' | 'bar'>['scales']>[string]>;

/** The options of an axis for Chart.js, with numbers written as everywhere on the site. */
export function axisOptions(axis: ShownAxis, { ink, muted, grid, border, font }: ChartTheme): AxisOptions {
  const isLog = axis.scale === 'log';
  return {
    type: isLog ? 'logarithmic' : 'linear',
    min: axis.min,
    max: axis.max,
    title: { display: true, text: axis.label, color: ink, font },
    border: { color: border },
    // Bars would have it moved by half a bar.
    offset: false,
    grid: { color: grid, offset: false },
    ticks: {
      color: muted,
      font: { ...font, size: font.size * 0.9 },
      autoSkip: !isLog,
      ...(axis.names && { stepSize: 1 }),
      includeBounds: false,
      maxRotation: 0,
      callback(tick: string | number, _index: number, ticks: readonly { readonly value: number }[]) {
        const value = Number(tick);
        const values = ticks.map((each) => each.value);
        if (!isLog) return tickText(value, axis, digitsFor(values));
        const shown = { ...axis, min: Math.min(...values), max: Math.max(...values) };
        return isNamed(value, shown) ? tickText(value, axis) : '';
      },
    },
  };
}
