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
}

/** The chart and what belongs to it; the controls of the demo stand beside it. */
export interface Panel {
  readonly root: HTMLElement;
  readonly title: HTMLElement;
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly range: HTMLElement;
  /** Makes the switches anew, for another picture; `signs` are those of its legend, `fixed` what has no switch. */
  readonly setSwitches: (
    picture: Picture,
    signs: (place: number) => readonly Node[],
    fixed: readonly Node[],
  ) => void;
  /** Which axes are logarithmic, and which can be. */
  readonly showScales: (framed: Framed) => void;
}

export function createPanel(language: Language, events: PanelEvents): Panel {
  const say = (word: keyof typeof exploreWords): string => exploreWords[word][language];
  const title = element('p', 'view-title');
  const canvas = element('canvas', '');
  canvas.setAttribute('role', 'img');
  const box = element('div', 'explore-chart', canvas);
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  const range = element('p', 'explore-range');
  range.setAttribute('role', 'status');
  const keys = element(
    'p',
    'explore-keys',
    say(matchMedia('(pointer: coarse)').matches ? 'touchKeys' : 'keys'),
  );
  keys.id = 'explore-keys';
  box.setAttribute('aria-describedby', keys.id);
  const switches = element('fieldset', 'explore-series');
  const scales = element('div', 'explore-scales');
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
  const root = element('section', 'explore-panel', title, box, switches, scales, tools, range, keys);

  const boxes = axes.map((axis) => {
    const name = element('span', '');
    const reason = element('span', 'explore-reason');
    const label = tickBox([name, ' ', reason], false, (log) => events.chooseLog(axis, log));
    scales.append(label);
    return { axis, name, reason, input: label.querySelector('input') as HTMLInputElement };
  });

  return {
    root,
    title,
    box,
    canvas,
    range,
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
    showScales({ picture, canBeLog }) {
      for (const { axis, name, reason, input } of boxes) {
        name.textContent = withValues(say('logarithmic'), { axis: picture[axis].label });
        input.checked = picture[axis].scale === 'log';
        input.disabled = !canBeLog[axis];
        reason.textContent = canBeLog[axis] ? '' : say('notPositive');
      }
    },
  };
}
