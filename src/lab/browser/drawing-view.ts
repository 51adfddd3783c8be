import type { Demo } from '../define-demo';
import { type Drawing, type DrawnView, drawingSvg, drawView, type Size } from '../drawing';
import type { AnyValue, ParameterTable, Values } from '../parameters';
import type { Shown } from '../views';
import type { Language } from '../words';
import { patchPaths } from './patch-paths';
import type { Move, Renderer } from './renderers';

type State = Values<ParameterTable>;
type AnyShown = Shown<State, object>;

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
  return typeof drag === 'string'
    ? {
        read: (state: State) => state[drag] as readonly [number, number],
        changes: (x: number, y: number): Record<string, AnyValue> => ({
          [drag]: [clamped(drag, x), clamped(drag, y)],
        }),
      }
    : {
        read: (state: State) => [state[drag[0]] as number, state[drag[1]] as number] as const,
        changes: (x: number, y: number): Record<string, AnyValue> => ({
          [drag[0]]: clamped(drag[0], x),
          [drag[1]]: clamped(drag[1], y),
        }),
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
  const legend = [...element.querySelectorAll<HTMLElement>('.legend li')];
  /** What each layer shows: its key, or its SVG text. */
  const drawn = new Map<string, string>();
  const groups = new Map<string, Element>();
  const clipId = `${demo.id}-${element.dataset['view']}-clip`;
  let drawing: Drawing | undefined;
  let shown: AnyShown | undefined;
  let pinned: AnyShown | undefined;
  let size: Size = { width: 0, height: 0 };
  let framed = '';

  const frameOf = ({ frame, layers }: Drawing): string =>
    [size.width, size.height, size.type, frame.left, ...layers.map(({ name }) => name)].join(' ');

  const render = (): void => {
    if (!shown || size.width === 0) return;
    drawing = drawView(view, shown, demo.words, language, size, pinned);
    if (frameOf(drawing) !== framed) {
      framed = frameOf(drawing);
      drawn.clear();
      box.innerHTML = drawingSvg({ ...drawing, layers: [] }, size, clipId);
      const svg = box.firstElementChild as Element;
      for (const { name } of drawing.layers) {
        const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
        group.dataset['layer'] = name;
        if (name !== 'axes') group.setAttribute('clip-path', `url(#${clipId})`);
        svg.append(group);
        groups.set(name, group);
      }
    }
    for (const { name, key, svg } of drawing.layers) {
      if (key !== undefined && drawn.get(name) === key) continue;
      const content = svg();
      if (key === undefined && drawn.get(name) === content) continue;
      drawn.set(name, key ?? content);
      const group = groups.get(name);
      if (group) patchPaths(group, content);
    }
    const { visible } = drawing;
    for (const entry of legend) entry.hidden = !visible.includes(entry.dataset['label'] ?? '');
    if (handle && target) {
      const [x, y] = target.read(shown.params);
      handle.style.translate = `${drawing.x.toPixel(x).toFixed(1)}px ${drawing.y.toPixel(y).toFixed(1)}px`;
    }
  };

  const measure = (): void => {
    const { width, height } = box.getBoundingClientRect();
    const svg = box.firstElementChild;
    const type = svg ? Number.parseFloat(getComputedStyle(svg).fontSize) / 12 : 1;
    size = { width: Math.round(width), height: Math.round(height), type };
  };
  new ResizeObserver(() => {
    measure();
    render();
  }).observe(box);

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
      const [x, y] = target.read(shown.params);
      const pixels = event.shiftKey ? 20 : 5;
      moveTo(drawing.x.toPixel(x) + arrow[0] * pixels, drawing.y.toPixel(y) + arrow[1] * pixels);
    });
  }

  return (next, behind) => {
    shown = next;
    pinned = behind;
    if (size.width === 0) measure();
    render();
  };
}
