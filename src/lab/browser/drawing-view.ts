import type { Demo } from '../../demo/define-demo';
import { labelHtml } from '../../demo/label';
import type { AnyShown } from '../../demo/views';
import type { Language } from '../../demo/words';
import { type Drawing, type DrawnView, drawingSvg, drawView, stillSize } from '../drawing';
import { axisLabel } from '../picture';
import { followSize } from './follow-size';
import { createHandles } from './handles';
import { createLayerGroups } from './layer-groups';
import { createPatcher } from './patch';
import { offerReadOut } from './read-out-offer';
import type { Move, Renderer } from './renderer';

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
  /** The names of the axes that change with the state. */
  const names = (['x', 'y'] as const).flatMap((axis) => {
    const place = element.querySelector(axis === 'x' ? '.axis-x' : '.axis-y > :first-child');
    return place && typeof view[axis].label === 'function' ? [{ axis, patch: createPatcher(place) }] : [];
  });
  const showLayers = createLayerGroups(box);
  let drawing: Drawing | undefined;
  let shown: AnyShown | undefined;
  let pinned: AnyShown | undefined;

  const readAgain = offerReadOut(element, language, async () => {
    const { createDrawingReader } = await import('./drawing-reader');
    return createDrawingReader(() => drawing, view.view === 'plane', language);
  });

  const render = (): void => {
    const size = shown && sizeNow();
    if (!shown || !size) return;
    const now = drawView(view, shown, demo.words, language, size, pinned);
    drawing = now;
    showLayers([size.width, size.height, size.type, now.frame.left].join(' '), now.layers, (layers) =>
      drawingSvg({ ...now, layers }, size),
    );
    const { visible } = now;
    for (const { entry, label } of legend) entry.toggleAttribute('data-absent', !visible.includes(label));
    for (const { axis, patch } of names) patch(labelHtml(axisLabel(view[axis], shown, demo.words, language)));
    showHandles?.(shown, now);
    readAgain();
  };
  const sizeNow = followSize(box, stillSize(view), render);

  return (next, behind) => {
    shown = next;
    pinned = behind;
    render();
  };
}
