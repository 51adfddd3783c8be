import { formatNumber, raised } from '../demo/format';
import { labelText } from '../demo/label';

/** What the ticks of an axis need to know of it. */
export interface TickedAxis {
  readonly scale: 'linear' | 'log';
  readonly percent: boolean;
  /** The labels of the places 1, 2, 3 …: between them nothing is told. */
  readonly names?: readonly string[];
}

/** The text of a tick; powers of ten from 10⁴ on, and below 10⁻³, as powers on a logarithmic axis. */
export function tickText(tick: number, axis: TickedAxis, digits = 3): string {
  if (axis.names) return labelText(axis.names[tick - 1] ?? '');
  const power = Math.log10(tick);
  if (axis.scale === 'log' && Math.abs(power) >= 4 && Number.isInteger(Number(power.toFixed(9)))) {
    return `10${raised(Math.round(power))}`;
  }
  const text = formatNumber(tick, { digits, as: axis.percent ? 'percent' : 'tick' });
  return text.replace(/\.0+(?=\D*%)/, '');
}
