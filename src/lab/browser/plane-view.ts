import type { Demo } from '../define-demo';
import type { AnyValue, ParameterTable, Values } from '../parameters';
import { drawPlane, type PlaneDrawing, planeSvg, type Size } from '../plane';
import type { PlaneView, Shown } from '../views';
import type { Language } from '../words';
import type { Move, Renderer } from './renderers';

type State = Values<ParameterTable>;
type AnyShown = Shown<State, object>;

/** Where the draggable point stands, and how to say that it moved. */
function draggable(view: PlaneView<State, object>, demo: Demo) {
  const { drag } = view;
  if (drag === undefined) return null;
  const clamped = (name: string, value: number): number => {
    const parameter = demo.params[name];
    if (parameter === undefined || !('min' in parameter)) return value;
    const inside = Math.min(parameter.max, Math.max(parameter.min, value));
    const snapped = Math.round(inside / parameter.step) * parameter.step;
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

/** Replaces the first picture of a plane by one that follows its box, its parameters and the reader's hand. */
export function createPlaneDrawing(
  element: HTMLElement,
  view: PlaneView<State, object>,
  demo: Demo,
  language: Language,
  move: Move,
): Renderer {
  const box = element.querySelector('.drawing') as HTMLElement;
  const handle = element.querySelector<HTMLButtonElement>('.handle');
  const target = draggable(view, demo);
  const keys = new Map<string, string>();
  let drawing: PlaneDrawing | undefined;
  let shown: AnyShown | undefined;
  let size: Size = { width: 0, height: 0 };

  const placeHandle = (): void => {
    if (!handle || !target || !shown || !drawing) return;
    const [x, y] = target.read(shown.params);
    handle.style.translate = `${drawing.x.toPixel(x).toFixed(1)}px ${drawing.y.toPixel(y).toFixed(1)}px`;
  };

  const render = (): void => {
    if (!shown || size.width === 0) return;
    drawing = drawPlane(view, shown, demo.words, language, size);
    const svg = box.querySelector('svg');
    if (
      svg === null ||
      keys.size === 0 ||
      svg.getAttribute('viewBox') !== `0 0 ${size.width} ${size.height}`
    ) {
      box.innerHTML = planeSvg(drawing, size, `${demo.id}-${element.dataset['view']}-clip`);
      for (const { name, key } of drawing.layers) keys.set(name, key);
    } else {
      for (const { name, key, svg: content } of drawing.layers) {
        if (keys.get(name) === key) continue;
        keys.set(name, key);
        const layer = svg.querySelector(`[data-layer="${name}"]`);
        if (layer) layer.innerHTML = content();
      }
    }
    placeHandle();
  };

  new ResizeObserver(() => {
    const { width, height } = box.getBoundingClientRect();
    size = { width: Math.round(width), height: Math.round(height) };
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

  return (next) => {
    shown = next;
    if (size.width === 0) {
      const { width, height } = box.getBoundingClientRect();
      size = { width: Math.round(width), height: Math.round(height) };
    }
    render();
  };
}
