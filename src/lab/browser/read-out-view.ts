import type { LegendNames } from '../read-out';
import type { Reader, Reading, Written } from './reader';

/** The picture whose values are read off. */
export interface ReadPicture {
  readonly element: HTMLElement;
  readonly box: HTMLElement;
  /** Lies over the picture, takes the keys, and holds the lines and dots. */
  readonly layer: HTMLElement;
  readonly reader: Reader;
}

/** What a reader does over a picture with a pointer or by keyboard. */
export type ReadingEvent = PointerEvent | KeyboardEvent;

export interface ReadOutView {
  /** Reads what the pointer or the keys have come to, or stops where they have left. */
  readonly follow: (event: ReadingEvent) => void;
  /** Reads the same place again in a new drawing. */
  readonly refresh: () => void;
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
    names: (): LegendNames => ({
      categories: categories.map(({ textContent }) => textContent.trim()),
      field: field[0]?.querySelector('span')?.textContent.trim() ?? '',
    }),
    write(read: Written | undefined): void {
      write(x, [read?.x ?? '']);
      write(y, [read?.y ?? '']);
      write(series, read?.series ?? []);
      write(field, [read?.field ?? '']);
      write(marks, read?.marks ?? []);
      underline(categories, (index) => index === read?.category);
      underline(series, (index) => index === read?.found);
    },
  };
}

/** Shows the values under the pointer, or where the arrow keys have come to, and says the latter. */
export function createReadOut({ element, box, layer, reader }: ReadPicture): ReadOutView {
  const root = element.closest('live-demo') as HTMLElement;
  const announcement = root.querySelector('.announcement') as HTMLElement;
  const writer = createWriter(element);
  let reading: Reading | undefined;
  /** Pressed, or reached by keys: it stays when the pointer leaves, so that the reader can use the controls. */
  let isHeld = false;

  const refresh = (): void => {
    reading = reader.read();
    layer.innerHTML = reading ? `<svg aria-hidden="true">${reading.svg}</svg>` : '';
    writer.write(reading?.written);
  };

  const clear = (): void => {
    if (!reader.isPointed()) return;
    reader.clear();
    isHeld = false;
    refresh();
  };

  const pointAt = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top } = box.getBoundingClientRect();
    reader.point({ x: clientX - left, y: clientY - top });
    isHeld &&= reader.isPointed();
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
    // Pages are the keys of a clicker where a demo is presented.
    const isClicker = event.key.startsWith('Page') && root.matches('.presenting');
    if (isClicker || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!reader.move(event.key, event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    isHeld = true;
    refresh();
    if (reading) announcement.textContent = reading.say(writer.names());
  };

  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !reader.isPointed()) return;
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
