import type { Demo } from '../../demo/define-demo';
import type { AnyShown } from '../../demo/views';
import type { Language } from '../../demo/words';
import { type Drawing, type DrawnView, drawingSvg, drawView, type Size, stillSize } from '../drawing';
import { createHandles } from './handles';
import { patchPaths } from './patch-paths';
import { offerReadOut } from './read-out-offer';
import type { Move, Renderer } from './renderer';

/** The width of a box, in pixels, in which there is no room for axes: it is only on its way to another size. */
const narrowest = 60;

/** Lets the first picture of a chart or plane follow its box, its parameters and the reader's hand. */
export function followDrawing(
  element: HTMLElement,
  view: DrawnView,
  demo: Demo,
  language: Language,
  move: Move,
): Renderer {
  const box = element.querySelector('.drawing') as HTMLElement;
  const showHandles =
    view.handles && createHandles(box.parentElement as HTMLElement, view, demo, language, move);
  const legend = [...element.querySelectorAll<HTMLElement>('.legend li')].map((entry) => ({
    entry,
    label: entry.dataset['label'] ?? '',
  }));
  /** What each layer shows: its key, or its SVG text. */
  const drawn = new Map<string, string>();
  const groups = new Map<string, Element>();
  let drawing: Drawing | undefined;
  let shown: AnyShown | undefined;
  let pinned: AnyShown | undefined;
  let size: Size = { width: 0, height: 0 };
  let framed = '';

  const readAgain = offerReadOut(element, language, () => drawing);

  const frameOf = ({ frame, layers }: Drawing): string =>
    [size.width, size.height, size.type, frame.left, ...layers.map(({ name }) => name)].join(' ');

  const render = (): void => {
    if (!shown || size.width < narrowest) return;
    drawing = drawView(view, shown, demo.words, language, size, pinned);
    if (frameOf(drawing) !== framed) {
      framed = frameOf(drawing);
      drawn.clear();
      const empty = drawing.layers.map(({ name }) => ({ name, svg: () => '' }));
      box.innerHTML = drawingSvg({ ...drawing, layers: empty }, size);
      groups.clear();
      for (const group of box.querySelectorAll<SVGGElement>('[data-layer]')) {
        groups.set(group.dataset['layer'] ?? '', group);
      }
    }
    for (const { name, key, svg } of drawing.layers) {
      if (key !== undefined && drawn.get(name) === key) continue;
      const content = svg();
      const before = key === undefined ? drawn.get(name) : undefined;
      if (before === content) continue;
      drawn.set(name, key ?? content);
      const group = groups.get(name);
      if (group) patchPaths(group, content, before);
    }
    const { visible } = drawing;
    for (const { entry, label } of legend) entry.toggleAttribute('data-absent', !visible.includes(label));
    showHandles?.(shown, drawing);
    readAgain();
  };

  const paper = matchMedia('print');
  let isPrinting = false;
  const measure = (): void => {
    // A thumbnail on the screen is a whole picture on paper.
    if (isPrinting || paper.matches) {
      size = stillSize(view);
      return;
    }
    const { width, height } = box.getBoundingClientRect();
    const svg = box.firstElementChild;
    const type = svg ? Number.parseFloat(getComputedStyle(svg).fontSize) / 12 : 1;
    size = { width: Math.round(width), height: Math.round(height), type };
  };
  const redraw = (): void => {
    measure();
    render();
  };
  new ResizeObserver(redraw).observe(box);
  paper.addEventListener('change', redraw);
  for (const [event, printing] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const) {
    addEventListener(event, () => {
      isPrinting = printing;
      redraw();
    });
  }

  return (next, behind) => {
    shown = next;
    pinned = behind;
    if (size.width < narrowest) measure();
    render();
  };
}
