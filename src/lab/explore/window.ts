import { adoptStyles } from '../browser/adopt-styles';
import { button, element } from './elements';
import styles from './explore.css?inline';

let hasStyles = false;

/** A demo that fills the window. */
export interface DemoWindow {
  readonly close: () => void;
}

/**
 * Puts a demo as it is, with its controls, its sentences and its menu, into a dialog that fills the window, and back when that is
 * closed. Its place on the page stays open.
 */
export function openWindow(
  root: HTMLElement,
  name: string,
  closeWord: string,
  /** Whether Escape has something to end inside the window first. */
  isBusy: () => boolean,
  closed: () => void,
): DemoWindow {
  if (!hasStyles) adoptStyles(styles);
  hasStyles = true;
  const figure = root.querySelector('figure') as HTMLElement;
  const opener = document.activeElement;
  const dialog = element('dialog', 'explore');
  dialog.setAttribute('aria-label', name);
  const close = button('×', () => dialog.close());
  close.className = 'explore-close';
  close.setAttribute('aria-label', closeWord);
  close.title = closeWord;
  const place = element('div', 'explore-place');
  place.style.height = `${figure.offsetHeight}px`;
  figure.replaceWith(place, dialog);
  dialog.append(close, figure);
  dialog.addEventListener('cancel', (event) => {
    if (event.target === dialog && isBusy()) event.preventDefault();
  });
  dialog.addEventListener('close', ({ target }) => {
    if (target !== dialog) return;
    closed();
    place.replaceWith(figure);
    dialog.remove();
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  dialog.showModal();
  return { close: () => dialog.close() };
}
