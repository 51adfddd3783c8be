import type { Drawing } from './drawing';
import type { Picture } from './picture';
import { isAcross, known, type Place } from './read-out';

/** A value of the x-axis at which a chart can be read. Where a series has several points above one another, `nth` tells them apart. */
export interface Stop {
  readonly x: number;
  readonly nth: number;
}

/** How many points of one series stand above one another at each x: what the arrow keys go through. */
export function stopsOf(picture: Picture): Stop[] {
  const most = new Map<number, number>();
  for (const series of picture.series) {
    const here = new Map<number, number>();
    for (const { x } of known(series)) here.set(x, (here.get(x) ?? 0) + 1);
    for (const [x, count] of here) most.set(x, Math.max(count, most.get(x) ?? 0));
  }
  return [...most]
    .sort(([first], [second]) => first - second)
    .flatMap(([x, count]) => Array.from({ length: count }, (_, nth) => ({ x, nth })));
}

/** The place on a chart to which a key moves the hairline; nothing for a key that does not. Pages are a tenth of the way. */
export function stopAfter(
  drawing: Drawing,
  now: Stop | undefined,
  key: string,
  isFast: boolean,
): Stop | undefined {
  const stops = stopsOf(drawing.picture).filter(({ x }) => isAcross(drawing, drawing.x.toPixel(x)));
  const last = stops.length - 1;
  const at = stops.findIndex(({ x, nth }) => x === now?.x && nth === now.nth);
  const page = Math.max(2, Math.round(stops.length / 10));
  const step = isFast ? page : 1;
  const moved: Readonly<Record<string, number>> = {
    ArrowRight: at < 0 ? 0 : at + step,
    ArrowLeft: at < 0 ? last : at - step,
    PageUp: at + page,
    PageDown: at - page,
    Home: 0,
    End: last,
  };
  const next = moved[key];
  return next === undefined ? undefined : stops[Math.min(last, Math.max(0, next))];
}

/** How far the arrow keys move the cross of a plane: a cell of a map, or a few pixels. */
function planeStep({ map, frame }: Drawing): Place {
  const least = 6;
  const step = (pixels: number, count: number | undefined): number =>
    count === undefined ? least : (pixels / count) * Math.ceil((least * count) / pixels);
  return {
    x: step(frame.right - frame.left, map?.columns),
    y: step(frame.bottom - frame.top, map?.rows),
  };
}

/** How many steps a page is on a plane. */
const pageOfPlane = 5;

/** The place on a plane to which a key moves the cross, which begins in the middle; nothing for a key that does not move it. */
export function placeAfter(
  drawing: Drawing,
  now: Place | undefined,
  key: string,
  isFast: boolean,
): Place | undefined {
  const { left, right, top, bottom } = drawing.frame;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const { x, y } = now ?? middle;
  const step = planeStep(drawing);
  const many = isFast ? pageOfPlane : 1;
  const moved: Readonly<Record<string, Place>> = {
    ArrowRight: { x: x + many * step.x, y },
    ArrowLeft: { x: x - many * step.x, y },
    ArrowUp: { x, y: y - many * step.y },
    ArrowDown: { x, y: y + many * step.y },
    PageUp: { x, y: y - pageOfPlane * step.y },
    PageDown: { x, y: y + pageOfPlane * step.y },
    Home: { x: left, y },
    End: { x: right, y },
  };
  const next = moved[key];
  if (!next || !now) return next && middle;
  return { x: Math.min(right, Math.max(left, next.x)), y: Math.min(bottom, Math.max(top, next.y)) };
}
