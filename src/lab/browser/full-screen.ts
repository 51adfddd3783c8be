import { adoptStyles } from './adopt-styles';
import styles from './full-screen.css?inline';

adoptStyles(styles);

/**
 * Shows an element in full screen until Escape is pressed or the browser leaves it; where that is not allowed, the class
 * `presenting` lets it fill the window. Gives the function that ends it.
 */
export function fillScreen(element: HTMLElement, ended: () => void): () => void {
  let isOver = false;
  const end = async (): Promise<void> => {
    if (isOver) return;
    isOver = true;
    element.classList.remove('presenting');
    document.removeEventListener('fullscreenchange', changed);
    document.removeEventListener('keydown', leave, true);
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
    ended();
  };
  const changed = (): void => {
    if (document.fullscreenElement === null) void end();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) void end();
  };
  element.classList.add('presenting');
  document.addEventListener('keydown', leave, true);
  void ask(element).then((isFull) => {
    if (isFull && !isOver) document.addEventListener('fullscreenchange', changed);
  });
  return () => void end();
}

/** Whether the browser gives the whole screen. Where it does not, or has no such thing, filling the window is the next best. */
async function ask(element: HTMLElement): Promise<boolean> {
  try {
    await element.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
