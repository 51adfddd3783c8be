import type { Language } from '../../demo/words';
import type { Drawing } from '../drawing';
import { nearestX, type Place, type ReadOut, readChart, readPlane, sayReadOut } from '../read-out';
import { placeAfter, stopAfter } from '../read-out-keys';
import { tenth } from '../tenth';

/** The picture whose values are read off. */
export interface ReadPicture {
  readonly element: HTMLElement;
  readonly box: HTMLElement;
  /** Lies over the picture, takes the keys, and holds the lines and dots. */
  readonly layer: HTMLElement;
  readonly language: Language;
  readonly drawing: () => Drawing | undefined;
}

/** What a reader does over a picture with a pointer or by keyboard. */
export type ReadingEvent = PointerEvent | KeyboardEvent;

export interface ReadOutView {
  /** Reads what the pointer or the keys have come to, or stops where they have left. */
  readonly follow: (event: ReadingEvent) => void;
  /** Reads the same place again in a new drawing. */
  readonly refresh: () => void;
}

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
  return `<svg aria-hidden="true"><path d="M${tenth(x.toPixel(read.at.x))} ${frame.top}V${frame.bottom}${across}"/>${dots.join('')}</svg>`;
}

/** Signs for which style sheets keep room; more are written closer together. */
const usualLength = 8;

/** Writes each value behind its name, in the place that style sheets keep for it, so that nothing moves. */
function createWriter(element: HTMLElement) {
  const all = (selector: string): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(selector)];
  const [x, y] = [all('.axis-x'), all('.axis-y')];
  const [categories, series, field, marks] = ['category', 'series', 'field', 'mark'].map((kind) =>
    all(`.legend .${kind}`),
  ) as [HTMLElement[], HTMLElement[], HTMLElement[], HTMLElement[]];
  const write = (places: readonly HTMLElement[], texts: readonly string[]): void => {
    places.forEach((place, index) => {
      const text = texts[index] ?? '';
      if ((place.dataset['value'] ?? '') === text) return;
      place.dataset['value'] = text;
      place.toggleAttribute('data-long', text.length > usualLength);
    });
  };
  const underline = (places: readonly HTMLElement[], isMeant: (index: number) => boolean): void => {
    places.forEach((place, index) => place.toggleAttribute('data-here', isMeant(index)));
  };
  return {
    names: (): { categories: string[]; field: string } => ({
      categories: categories.map(({ textContent }) => textContent.trim()),
      field: field[0]?.querySelector('span')?.textContent.trim() ?? '',
    }),
    write(read: ReadOut | undefined): void {
      const isPlane = read?.at.y !== undefined;
      write(x, [read?.x ?? '']);
      // A chart without a legend has one curve: its value stands behind the title of its axis.
      write(y, [isPlane || series.length === 0 ? (read?.y ?? '') : '']);
      write(series, read?.series ?? []);
      write(field, [read?.field ?? '']);
      write(marks, read?.marks ?? []);
      underline(categories, (index) => index === read?.category);
      underline(series, (index) => isPlane && read?.points[index] !== undefined);
    },
  };
}

/** Shows the values under the pointer, or where the arrow keys have come to, and says the latter. */
export function createReadOut({ element, box, layer, language, drawing }: ReadPicture): ReadOutView {
  const isPlane = element.matches('.view-plane');
  const root = element.closest('live-demo') as HTMLElement;
  const announcement = root.querySelector('.announcement') as HTMLElement;
  const writer = createWriter(element);
  let pointed: Pointed | undefined;
  let read: ReadOut | undefined;
  /** Pressed, or reached by keys: it stays when the pointer leaves, so that the reader can use the controls. */
  let isHeld = false;

  const refresh = (): void => {
    const now = drawing();
    read = undefined;
    if (now && pointed) {
      const place: Place = { x: now.x.toPixel(pointed.x), y: now.y.toPixel(pointed.y) };
      const x = isPlane ? undefined : nearestX(now, place.x);
      const { nth } = pointed;
      if (isPlane) read = readPlane(now, place);
      else if (x !== undefined) read = readChart(now, x, nth === undefined ? { pixelY: place.y } : { nth });
      if (read) layer.innerHTML = linesAndDots(now, read);
    }
    if (!read) layer.replaceChildren();
    writer.write(read);
  };

  const clear = (): void => {
    if (!pointed) return;
    pointed = undefined;
    isHeld = false;
    refresh();
  };

  const pointAt = ({ clientX, clientY }: PointerEvent): void => {
    const now = drawing();
    if (!now) return;
    const { left, top } = box.getBoundingClientRect();
    const { frame } = now;
    const x = Math.min(frame.right, Math.max(frame.left, clientX - left));
    const y = Math.min(frame.bottom, Math.max(frame.top, clientY - top));
    pointed = { x: now.x.toValue(x), y: now.y.toValue(y) };
    refresh();
  };

  const followPointer = (event: PointerEvent): void => {
    const isMouse = event.pointerType === 'mouse';
    switch (event.type) {
      case 'pointercancel':
        clear();
        break;
      case 'pointerleave':
        if (isMouse && !isHeld) clear();
        break;
      case 'pointerdown':
        isHeld = !isMouse || !isHeld;
        pointAt(event);
        break;
      default:
        if (!isMouse || !isHeld) pointAt(event);
    }
  };

  const press = (event: KeyboardEvent): void => {
    const now = drawing();
    // Pages are the keys of a clicker where a demo is presented.
    const isClicker = event.key.startsWith('Page') && root.matches('.presenting');
    if (!now || isClicker || event.ctrlKey || event.metaKey || event.altKey) return;
    const before = pointed && { x: now.x.toPixel(pointed.x), y: now.y.toPixel(pointed.y) };
    let next: Pointed | undefined;
    if (isPlane) {
      const place = placeAfter(now, before, event.key, event.shiftKey);
      next = place && { x: now.x.toValue(place.x), y: now.y.toValue(place.y) };
    } else {
      const stop = read && { x: read.at.x, nth: pointed?.nth ?? 0 };
      const after = stopAfter(now, stop, event.key, event.shiftKey);
      next = after && { ...after, y: 0 };
    }
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    pointed = next;
    isHeld = true;
    refresh();
    if (read) announcement.textContent = sayReadOut(read, now.picture, writer.names(), language);
  };

  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !pointed) return;
    event.stopPropagation();
    clear();
  });
  const leave = ({ target }: Event): void => {
    if (target instanceof Node && !root.contains(target)) clear();
  };
  document.addEventListener('pointerdown', leave);
  document.addEventListener('focusin', leave);
  return {
    follow: (event) => (event instanceof KeyboardEvent ? press(event) : followPointer(event)),
    refresh,
  };
}
