import type { Language } from '../../demo/words';
import { withValues } from '../../site/say';
import { interfaceWords } from '../interface-words';
import type { ReadingEvent, ReadOutView } from './read-out-view';
import type { Reader } from './reader';

/** What a pointer does over a picture that concerns its read-out. */
const pointerEvents = [
  'pointerenter',
  'pointermove',
  'pointerdown',
  'pointerleave',
  'pointercancel',
] as const;

/**
 * Offers to read values off a picture. What that takes is loaded when a reader first points at the picture or comes to it by
 * keyboard; `createReader` gives what reads this kind of picture. Gives what is to be called after every drawing.
 */
export function offerReadOut(
  element: HTMLElement,
  language: Language,
  createReader: () => Promise<Reader>,
): () => void {
  const box = element.querySelector('.drawing') as HTMLElement;
  const layer = document.createElement('div');
  layer.className = 'read-out';
  layer.tabIndex = 0;
  // So that a screen reader leaves the arrow keys to the picture.
  layer.setAttribute('role', 'application');
  const title = element.querySelector('.view-title')?.textContent ?? '';
  layer.setAttribute('aria-label', withValues(interfaceWords.readValues[language], { title }));
  box.after(layer);

  let view: ReadOutView | undefined;
  let isAsked = false;
  /** What the reader does until the module is there. */
  const waiting: ReadingEvent[] = [];
  const load = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    const loaded = await Promise.all([import('./read-out-view'), createReader()]).catch(() => undefined);
    if (loaded) {
      const [{ createReadOut }, reader] = loaded;
      view = createReadOut({ element, box, layer, reader });
    }
    // Where it does not come, it is asked for again when the reader comes back to the picture.
    for (const event of waiting.splice(0)) view?.follow(event);
  };
  const follow = (event: ReadingEvent): void => {
    // The part of the picture under a finger may be drawn anew while it moves.
    if (event instanceof PointerEvent && event.type === 'pointerdown' && event.pointerType !== 'mouse')
      box.setPointerCapture(event.pointerId);
    if (view) view.follow(event);
    else waiting.push(event);
    if (event.type === 'pointerenter') isAsked = view !== undefined;
    void load();
  };
  for (const kind of pointerEvents) box.addEventListener(kind, follow);
  layer.addEventListener('keydown', follow);
  layer.addEventListener('focus', load);
  return () => view?.refresh();
}
