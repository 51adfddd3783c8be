import type { Language } from '../../demo/words';
import type { Drawing } from '../drawing';
import { nearestX, type ReadOut, readChart, readPlane, sayReadOut } from '../read-out';
import { placeAfter, stopAfter } from '../read-out-keys';
import { tenth } from '../tenth';
import type { Reader } from './reader';

/** A place in values of the axes, so that it stays there while the picture changes; keys also say which of several points is meant. */
interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly nth?: number;
}

function linesAndDots({ frame, x, y, picture }: Drawing, read: ReadOut): string {
  const across =
    read.at.y === undefined ? '' : `M${frame.left} ${tenth(y.toPixel(read.at.y))}H${frame.right}`;
  const dots = read.points.map((point, index) => {
    const [pixelX, pixelY] = point ? [x.toPixel(point.x), y.toPixel(point.y)] : [0, Number.NaN];
    return pixelY >= frame.top - 1 && pixelY <= frame.bottom + 1
      ? `<circle cx="${tenth(pixelX)}" cy="${tenth(pixelY)}" r="4" stroke="var(--gn-series-${picture.series[index]?.colour})"/>`
      : '';
  });
  return `<path d="M${tenth(x.toPixel(read.at.x))} ${frame.top}V${frame.bottom}${across}"/>${dots.join('')}`;
}

/** Reads values off a chart at one x, or off a plane at one place. */
export function createDrawingReader(
  drawing: () => Drawing | undefined,
  isPlane: boolean,
  language: Language,
): Reader {
  let pointed: Pointed | undefined;

  const readNow = (now: Drawing): ReadOut | undefined => {
    if (!pointed) return undefined;
    const place = { x: now.x.toPixel(pointed.x), y: now.y.toPixel(pointed.y) };
    if (isPlane) return readPlane(now, place);
    const { nth } = pointed;
    const x = nearestX(now, place.x);
    return x === undefined ? undefined : readChart(now, x, nth === undefined ? { pixelY: place.y } : { nth });
  };

  const afterKey = (now: Drawing, key: string, isFast: boolean): Pointed | undefined => {
    if (isPlane) {
      const before = pointed && { x: now.x.toPixel(pointed.x), y: now.y.toPixel(pointed.y) };
      const place = placeAfter(now, before, key, isFast);
      return place && { x: now.x.toValue(place.x), y: now.y.toValue(place.y) };
    }
    const read = readNow(now);
    const stop = read && { x: read.at.x, nth: pointed?.nth ?? 0 };
    const after = stopAfter(now, stop, key, isFast);
    return after && { ...after, y: 0 };
  };

  return {
    isPointed: () => pointed !== undefined,
    point({ x, y }) {
      const now = drawing();
      if (!now) return;
      const { left, right, top, bottom } = now.frame;
      pointed = {
        x: now.x.toValue(Math.min(right, Math.max(left, x))),
        y: now.y.toValue(Math.min(bottom, Math.max(top, y))),
      };
    },
    move(key, isFast) {
      const now = drawing();
      const next = now && afterKey(now, key, isFast);
      if (next) pointed = next;
      return next !== undefined;
    },
    clear() {
      pointed = undefined;
    },
    read() {
      const now = drawing();
      const read = now && readNow(now);
      if (!now || !read) return undefined;
      const { picture } = now;
      const found = isPlane ? read.points.findIndex((point) => point !== undefined) : -1;
      // A chart with one curve has no legend: its value stands behind the title of its axis.
      const isAlone = picture.series.length + picture.marks.length === 1;
      return {
        svg: linesAndDots(now, read),
        written: { ...read, y: isPlane || isAlone ? read.y : '', ...(found >= 0 && { found }) },
        say: (names) => sayReadOut(read, picture, names, language),
      };
    },
  };
}
