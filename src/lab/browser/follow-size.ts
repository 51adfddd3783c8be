import type { Size } from '../size';

/** The width of a box, in pixels, in which there is no room for a drawing: it is only on its way to another size. */
const narrowest = 60;

/**
 * Knows how large the box of a drawing is, and calls `redraw` when that changes; on paper it is `still`, for a thumbnail on the
 * screen is a whole picture there. Gives what tells the size; nothing while there is no room.
 */
export function followSize(box: HTMLElement, still: Size, redraw: () => void): () => Size | undefined {
  const paper = matchMedia('print');
  let isPrinting = false;
  let size: Size | undefined;
  const measure = (): void => {
    if (isPrinting || paper.matches) {
      size = still;
      return;
    }
    const { width, height } = box.getBoundingClientRect();
    const svg = box.firstElementChild;
    const type = svg ? Number.parseFloat(getComputedStyle(svg).fontSize) / 12 : 1;
    size = { width: Math.round(width), height: Math.round(height), type };
  };
  const changed = (): void => {
    measure();
    redraw();
  };
  new ResizeObserver(changed).observe(box);
  paper.addEventListener('change', changed);
  for (const [event, printing] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const) {
    addEventListener(event, () => {
      isPrinting = printing;
      changed();
    });
  }
  return () => {
    // Once: from then on the observer tells, also when what is hidden comes into sight.
    if (!size) measure();
    return size && size.width >= narrowest ? size : undefined;
  };
}
