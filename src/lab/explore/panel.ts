import type { Language } from '../../demo/words';
import { withValues } from '../../site/say';
import type { Picture } from '../picture';
import type { AxisName, Framed } from './axis-scales';
import { axes } from './axis-scales';
import { button, element, tickBox } from './elements';
import { type ChartMoves, zoomStep } from './keys';
import { exploreWords } from './words';

/** What the buttons of the panel do. */
export interface PanelEvents extends ChartMoves {
  readonly savePng: () => void;
  readonly openData: (() => void) | undefined;
  readonly chooseLog: (axis: AxisName, log: boolean) => void;
  /** Shows or hides a series or a mark, by its place among all of them. */
  readonly show: (place: number, shown: boolean) => void;
  /** Shows or hides the pinned state A. */
  readonly showPinned: (shown: boolean) => void;
}

/** The chart and what belongs to it; the controls of the demo stand beside it. */
export interface Panel {
  readonly root: HTMLElement;
  readonly title: HTMLElement;
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** What is in sight, and what is under the pointer: on a phone the finger covers it in the chart. */
  readonly range: HTMLElement;
  readonly values: HTMLElement;
  /** Makes the switches anew, for another picture; `signs` are those of its legend, `fixed` what has no switch. */
  readonly setSwitches: (
    picture: Picture,
    signs: (place: number) => readonly Node[],
    fixed: readonly Node[],
  ) => void;
  /** Which axes are logarithmic, which can be, and which series have nothing to show in this state. */
  readonly show: (framed: Framed) => void;
}

/** Of all series and marks of a picture, which show nothing. */
export function isEmpty({ series, marks }: Picture): boolean[] {
  return [...series.map(({ points }) => points.length === 0), ...marks.map(({ at }) => at.length === 0)];
}

/** `pinnedKey` is what the page says of the look of the pinned state A; it is there while there is one. */
export function createPanel(language: Language, pinnedKey: Node, events: PanelEvents): Panel {
  const say = (word: keyof typeof exploreWords): string => exploreWords[word][language];
  const title = element('p', 'view-title');
  const pinned = tickBox([pinnedKey], true, events.showPinned);
  pinned.classList.add('explore-pinned');
  const canvas = element('canvas', '');
  canvas.setAttribute('role', 'img');
  const box = element('div', 'explore-chart', canvas);
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  const range = element('p', 'explore-range');
  range.setAttribute('role', 'status');
  const values = element('p', 'explore-values');
  const keys = element(
    'p',
    'explore-keys',
    say(matchMedia('(pointer: coarse)').matches ? 'touchKeys' : 'keys'),
  );
  keys.id = 'explore-keys';
  box.setAttribute('aria-describedby', keys.id);
  const switches = element('fieldset', 'explore-series');
  const { openData } = events;
  const tools = element(
    'div',
    'explore-tools',
    button(say('zoomIn'), () => events.zoom(zoomStep)),
    button(say('zoomOut'), () => events.zoom(1 / zoomStep)),
    button(say('resetZoom'), events.showAll),
    button(say('savePng'), events.savePng),
    ...(openData ? [button(say('data'), openData)] : []),
  );
  const head = element('div', 'explore-head', title, pinned);
  const root = element('section', 'explore-panel', head, box, values, switches, tools, range, keys);

  const boxes = axes.map((axis) => {
    const reason = element('span', 'explore-reason');
    const label = tickBox([withValues(say('logarithmic'), { axis }), ' ', reason], false, (log) =>
      events.chooseLog(axis, log),
    );
    tools.append(label);
    return { axis, reason, input: label.querySelector('input') as HTMLInputElement };
  });

  return {
    root,
    title,
    box,
    canvas,
    range,
    values,
    setSwitches(picture, signs, fixed) {
      const labels = [...picture.series, ...picture.marks].map(({ label }) => label);
      switches.hidden = labels.length + fixed.length < 2;
      switches.replaceChildren(
        element('legend', 'sr-only', say('series')),
        ...labels.map((label, place) =>
          tickBox([...signs(place), label], true, (shown) => events.show(place, shown)),
        ),
        ...fixed,
      );
    },
    show({ picture, canBeLog }) {
      isEmpty(picture).forEach((empty, place) => {
        switches.querySelectorAll('label')[place]?.toggleAttribute('data-absent', empty);
      });
      for (const { axis, reason, input } of boxes) {
        input.checked = picture[axis].scale === 'log';
        input.disabled = !canBeLog[axis];
        reason.textContent = canBeLog[axis] ? '' : say('notPositive');
      }
    },
  };
}
