import type { Demo } from '../../demo/define-demo';
import type { AnyValue, State } from '../../demo/parameters';
import type { AnyShown } from '../../demo/views';
import type { Language } from '../../demo/words';
import { type Drawing, type DrawnView, drawingSvg, drawView, type Size, stillSize } from '../drawing';
import { patchPaths } from './patch-paths';
import { offerReadOut } from './read-out-offer';
import type { Move, Renderer } from './renderer';

/** Where the draggable point stands, and how to say that it moved. */
function draggable(view: DrawnView, demo: Demo) {
  const drag = view.view === 'plane' ? view.drag : undefined;
  if (drag === undefined) return null;
  const clamped = (name: string, value: number): number => {
    const parameter = demo.params[name];
    if (parameter === undefined || !('min' in parameter)) return value;
    const inside = Math.min(parameter.max, Math.max(parameter.min, value));
    const snapped = Math.min(parameter.max, Math.round(inside / parameter.step) * parameter.step);
    return 'scale' in parameter && parameter.scale === 'log'
      ? Number(inside.toPrecision(3))
      : Number(snapped.toPrecision(12));
  };
  /** As `clamped`, and on by a step at least: on a wide drawing a few pixels may be less. */
  const nudged = (name: string, from: number, wanted: number): number => {
    if (wanted === from) return from;
    const value = clamped(name, wanted);
    const parameter = demo.params[name];
    if (value !== from || parameter === undefined || !('step' in parameter)) return value;
    const digit = 10 ** (Math.floor(Math.log10(Math.abs(from))) - 2);
    const step = 'scale' in parameter && parameter.scale === 'log' ? digit : parameter.step;
    return clamped(name, from + Math.sign(wanted - from) * step);
  };
  const [nameX, nameY] = typeof drag === 'string' ? [drag, drag] : drag;
  const changesTo = (x: number, y: number): Record<string, AnyValue> =>
    typeof drag === 'string' ? { [drag]: [x, y] } : { [nameX]: x, [nameY]: y };
  return {
    read: (state: State): readonly [number, number] =>
      typeof drag === 'string'
        ? (state[drag] as readonly [number, number])
        : [state[nameX] as number, state[nameY] as number],
    changes: (x: number, y: number) => changesTo(clamped(nameX, x), clamped(nameY, y)),
    nudges: ([fromX, fromY]: readonly [number, number], x: number, y: number) =>
      changesTo(nudged(nameX, fromX, x), nudged(nameY, fromY, y)),
  };
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Lets the first picture of a chart or plane follow its box, its parameters and the reader's hand. */
export function followDrawing(
  element: HTMLElement,
  view: DrawnView,
  demo: Demo,
  language: Language,
  move: Move,
): Renderer {
  const box = element.querySelector('.drawing') as HTMLElement;
  const handle = element.querySelector<HTMLButtonElement>('.handle');
  const target = draggable(view, demo);
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
    if (!shown || size.width === 0) return;
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
    if (handle && target) {
      const [x, y] = target.read(shown.params);
      handle.style.translate = `${drawing.x.toPixel(x).toFixed(1)}px ${drawing.y.toPixel(y).toFixed(1)}px`;
    }
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

  if (handle && target) {
    const moveTo = (pixelX: number, pixelY: number): void => {
      if (drawing) move(target.changes(drawing.x.toValue(pixelX), drawing.y.toValue(pixelY)));
    };
    handle.addEventListener('pointerdown', (event) => {
      handle.setPointerCapture(event.pointerId);
      event.preventDefault();
      handle.focus();
    });
    handle.addEventListener('pointermove', (event) => {
      if (!handle.hasPointerCapture(event.pointerId)) return;
      const { left, top } = box.getBoundingClientRect();
      moveTo(event.clientX - left, event.clientY - top);
    });
    handle.addEventListener('keydown', (event) => {
      const arrow = arrows[event.key];
      if (!arrow || !shown || !drawing) return;
      event.preventDefault();
      const from = target.read(shown.params);
      const pixels = event.shiftKey ? 20 : 5;
      // Along one axis only: the way from a value to its pixel and back is not exact.
      const [x, y] = [
        arrow[0] === 0 ? from[0] : drawing.x.toValue(drawing.x.toPixel(from[0]) + arrow[0] * pixels),
        arrow[1] === 0 ? from[1] : drawing.y.toValue(drawing.y.toPixel(from[1]) + arrow[1] * pixels),
      ];
      move(target.nudges(from, x, y));
    });
  }

  return (next, behind) => {
    shown = next;
    pinned = behind;
    if (size.width === 0) measure();
    render();
  };
}
