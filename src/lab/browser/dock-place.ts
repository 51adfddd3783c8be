/** Pixels beside a dock that stay free. */
const gap = 16;

/** A dock beside the text is at least so wide, and at most. */
const [narrowest, widest] = [300, 480];

/**
 * Puts a docked demo beside the text of a link where the window has room for it; else at the edge of the window that is farther
 * from the link, so that the sentence stays in sight.
 */
export function placeDock(demo: HTMLElement, link: HTMLElement): void {
  const text = (link.closest('.box, p, li, dd, td, blockquote') ?? link).getBoundingClientRect();
  // A table may be narrower than the lines that follow it, which are read on beside the dock.
  const line = link.closest('.prose')?.querySelector(':scope > p')?.getBoundingClientRect();
  const right = Math.max(text.right, line?.right ?? 0);
  const room = document.documentElement.clientWidth - right - 2 * gap;
  const { top, bottom } = link.getBoundingClientRect();
  const isLow = (top + bottom) / 2 > innerHeight / 2;
  demo.style.setProperty('--dock-width', `${Math.min(room, widest)}px`);
  demo.dataset['dock'] = room >= narrowest ? 'beside' : isLow ? 'top' : 'bottom';
}
