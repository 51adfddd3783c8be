import { tickText } from '../charts/tick-text';
import { labelSvg } from '../demo/label';
import type { TickRoom } from './axis-map';
import type { Picture, PictureAxis } from './picture';
import type { Frame } from './series-svg';
import { tenth } from './tenth';

/** The values of an axis that get a line: some with their number, some without. */
export interface Ticks {
  readonly told: readonly number[];
  readonly minor: readonly number[];
}

/** At least four numbers where an axis has the room, and never so many that they touch. */
export function tickRoom(pixels: number, each: number): TickRoom {
  return { fewest: Math.min(4, Math.floor(pixels / each)), most: Math.floor((1.6 * pixels) / each) };
}

/** What stands at a tick, as the inside of an SVG text. */
function tickSvg(tick: number, axis: PictureAxis): string {
  return axis.names ? labelSvg(axis.names[tick - 1] ?? '') : tickText(tick, axis);
}

/** The frame, its lines and their numbers, as SVG. */
export function axesSvg(picture: Picture, frame: Frame, xTicks: Ticks, yTicks: Ticks, type: number): string {
  const textLine = tenth(frame.bottom + 5 + 12 * type);
  const textEnd = tenth(frame.left - 7);
  const grid: string[] = [];
  const below: string[] = [];
  const beside: string[] = [];
  for (const tick of xTicks.told) {
    const at = tenth(frame.x.toPixel(tick));
    grid.push(`M${at} ${frame.bottom}v4`);
    below.push(`<text x="${at}" y="${textLine}">${tickSvg(tick, picture.x)}</text>`);
  }
  for (const tick of yTicks.told) {
    const at = tenth(frame.y.toPixel(tick));
    grid.push(`M${frame.left} ${at}H${frame.right}`);
    beside.push(`<text x="${textEnd}" y="${tenth(at + 4 * type)}">${tickSvg(tick, picture.y)}</text>`);
  }
  for (const tick of xTicks.minor) grid.push(`M${tenth(frame.x.toPixel(tick))} ${frame.bottom}v2.5`);
  for (const tick of yTicks.minor) grid.push(`M${frame.left} ${tenth(frame.y.toPixel(tick))}h-4`);
  return `<path class="grid" d="${grid.join('')}M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}"/><g text-anchor="middle">${below.join('')}</g><g text-anchor="end">${beside.join('')}</g>`;
}
