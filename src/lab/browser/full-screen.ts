/**
 * Shows an element in full screen until Escape is pressed or the browser leaves it; where that is not allowed, the class
 * `presenting` lets it fill the window. Gives the function that ends it.
 */
export function fillScreen(element: HTMLElement, ended: () => void): () => void {
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    element.classList.remove('presenting');
    document.removeEventListener('fullscreenchange', changed);
    document.removeEventListener('keydown', leave, true);
    if (document.fullscreenElement) void document.exitFullscreen();
    ended();
  };
  const changed = (): void => {
    if (document.fullscreenElement === null) end();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) end();
  };
  element.classList.add('presenting');
  document.addEventListener('keydown', leave, true);
  element
    .requestFullscreen?.()
    .then(() => document.addEventListener('fullscreenchange', changed))
    .catch(() => {
      // Filling the window is the next best thing.
    });
  return end;
}
