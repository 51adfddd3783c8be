import type { Demo } from '../../demo/define-demo';
import { formatNumber } from '../../demo/format';
import type { AnyValue, State } from '../../demo/parameters';
import type { AnyShown } from '../../demo/views';
import type { Language } from '../../demo/words';
import { commaOf, withValues } from '../../site/say';
import type { Drawing, DrawnView } from '../drawing';
import { changesOf, type Direction, type Grip, gripsOf, nudged } from '../grips';
import { interfaceWords } from '../interface-words';
import { sayWord } from '../told';
import type { Move } from './renderer';

/** How far below the upper edge, or inside the right one, the handle of a mark stands, in pixels. */
const fromEdge = 18;
/** How far a key goes, in pixels: at least a step of the parameter. */
const stride = { arrow: 5, withShift: 20, page: 50 };

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  PageUp: [0, -1],
  PageDown: [0, 1],
};

/** How far a key moves a handle, in pixels. */
function strideOf({ key, shiftKey }: KeyboardEvent): number {
  if (key.startsWith('Page')) return stride.page;
  return shiftKey ? stride.withShift : stride.arrow;
}

/** Shows the handles of a picture in one state. */
export type ShowHandles = (shown: AnyShown, drawing: Drawing) => void;

function between(pixel: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, pixel));
}

/** Where a grip stands in the drawing. What lies beyond the frame waits at its edge; a mark is held near the end of its line. */
function pixelsOf({ at }: Grip, { x, y, frame }: Drawing): readonly [number, number] {
  return [
    at.x === undefined ? frame.right - fromEdge : between(x.toPixel(at.x), frame.left, frame.right),
    at.y === undefined ? frame.top + fromEdge : between(y.toPixel(at.y), frame.top, frame.bottom),
  ];
}

/** Writes an attribute that is not what it is already. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** A number without a power of ten, as ARIA wants it. */
function inDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/**
 * Puts a button over every place of a picture that can be grabbed, and lets the reader move it by mouse, finger and arrow keys.
 * Where it moves along one axis it is a slider to a screen reader.
 */
export function createHandles(
  box: HTMLElement,
  view: DrawnView,
  demo: Demo,
  language: Language,
  move: Move,
): ShowHandles {
  const buttons: HTMLButtonElement[] = [];
  let grips: readonly Grip[] = [];
  let drawing: Drawing | undefined;
  /** What is shown, with what was asked for since: the next key may come before the picture has followed. */
  let now: AnyShown | undefined;

  const ask = (grip: Grip, to: { x?: number; y?: number }): void => {
    if (!now) return;
    const changes = changesOf(grip, now.params, to);
    now = { ...now, params: { ...now.params, ...changes } };
    move(changes);
  };

  const nameOf = ({ x, y, entry }: Grip): string => {
    const names = [...new Set([x, y].flatMap((each) => each?.parameter ?? []))]
      .map((name) => sayWord(demo, name, language))
      .join(commaOf(language));
    return entry === undefined
      ? names
      : withValues(interfaceWords.oneOf[language], { name: names, index: String(entry + 1) });
  };
  const sayNumber = (direction: Direction, state: State): string =>
    formatNumber(direction.value(state), { digits: 6, as: 'tick' });

  /** What a screen reader says of a handle. */
  const describe = (button: HTMLButtonElement, grip: Grip, state: State): void => {
    const directions = [grip.x, grip.y].filter((each) => each !== undefined);
    const [first, second] = directions;
    setAttribute(button, 'data-moves', second ? 'both' : grip.x ? 'x' : 'y');
    if (!first) return;
    const value = directions.map((each) => sayNumber(each, state)).join(', ');
    if (second) {
      const text = withValues(interfaceWords.movable[language], { name: nameOf(grip), value });
      setAttribute(button, 'aria-label', text);
      return;
    }
    const slider = {
      role: 'slider',
      'aria-label': nameOf(grip),
      'aria-orientation': grip.x ? 'horizontal' : 'vertical',
      'aria-valuemin': inDigits(first.range.min),
      'aria-valuemax': inDigits(first.range.max),
      'aria-valuenow': inDigits(first.value(state)),
      'aria-valuetext': value,
    };
    for (const [name, text] of Object.entries(slider)) setAttribute(button, name, text);
  };

  const bind = (button: HTMLButtonElement, index: number): void => {
    /** The handle under the hand: where it was taken, on which axes, and what the parameters were before. */
    let held:
      | {
          readonly from: readonly [number, number];
          readonly pointer: readonly [number, number];
          readonly x: Drawing['x'];
          readonly y: Drawing['y'];
          readonly before: Readonly<Record<string, AnyValue>>;
        }
      | undefined;
    button.addEventListener('pointerdown', (event) => {
      const grip = grips[index];
      if (event.button !== 0 || !grip || !drawing || !now) return;
      const { params } = now;
      const names = [grip.x, grip.y].flatMap((each) => each?.parameter ?? []);
      held = {
        from: pixelsOf(grip, drawing),
        pointer: [event.clientX, event.clientY],
        // Axes that follow the data would run away from the hand.
        x: drawing.x,
        y: drawing.y,
        before: Object.fromEntries(names.map((name) => [name, params[name] as AnyValue])),
      };
      button.setPointerCapture(event.pointerId);
      event.preventDefault();
      button.focus();
    });
    button.addEventListener('pointermove', (event) => {
      const grip = grips[index];
      if (!held || !grip || !now) return;
      const { from, pointer, x, y } = held;
      ask(grip, {
        ...(grip.x && {
          x: grip.x.toValue(x.toValue(from[0] + event.clientX - pointer[0]), now),
        }),
        ...(grip.y && {
          y: grip.y.toValue(y.toValue(from[1] + event.clientY - pointer[1]), now),
        }),
      });
    });
    // The browser has taken the gesture for scrolling the page: the reader did not mean the handle.
    button.addEventListener('pointercancel', () => {
      if (held) move(held.before);
      held = undefined;
    });
    button.addEventListener('lostpointercapture', () => {
      held = undefined;
    });
    button.addEventListener('keydown', (event) => {
      const grip = grips[index];
      const direction = directions[event.key];
      if (!grip || !drawing || !now) return;
      const only = grip.x && grip.y ? undefined : (grip.x ?? grip.y);
      const end = only && { Home: only.range.min, End: only.range.max }[event.key];
      if (!direction && end === undefined) return;
      event.preventDefault();
      if (end !== undefined) {
        ask(grip, grip.x ? { x: end } : { y: end });
        return;
      }
      const [right = 0, down = 0] = direction ?? [];
      const pixels = strideOf(event);
      // Along one axis all four arrows move it, as they do a slider.
      const across = (grip.y ? right : right - down) * pixels;
      const below = (grip.x ? down : down - right) * pixels;
      ask(grip, {
        ...(grip.x && across !== 0 && { x: nudged(grip.x, now, drawing.x, across) }),
        ...(grip.y && below !== 0 && { y: nudged(grip.y, now, drawing.y, below) }),
      });
    });
  };

  const buttonAt = (index: number): HTMLButtonElement => {
    const present = buttons[index];
    if (present) return present;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'handle';
    bind(button, index);
    buttons.push(button);
    box.append(button);
    return button;
  };

  box.addEventListener('click', (event) => {
    const grip = grips.find(({ comesToClick }) => comesToClick);
    if (!grip || !drawing || !now || (event.target as Element).closest('.handle')) return;
    const { left, top } = box.getBoundingClientRect();
    ask(grip, {
      ...(grip.x && { x: grip.x.toValue(drawing.x.toValue(event.clientX - left), now) }),
      ...(grip.y && { y: grip.y.toValue(drawing.y.toValue(event.clientY - top), now) }),
    });
  });

  return (shown, drawn) => {
    now = shown;
    drawing = drawn;
    grips = (view.handles ?? []).flatMap((handle) => gripsOf(handle, demo.params, shown));
    grips.forEach((grip, index) => {
      const button = buttonAt(index);
      const [left, top] = pixelsOf(grip, drawn);
      button.style.translate = `${left.toFixed(1)}px ${top.toFixed(1)}px`;
      describe(button, grip, shown.params);
    });
    buttons.forEach((button, index) => {
      button.hidden = index >= grips.length;
    });
  };
}
