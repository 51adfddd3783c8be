/** Pixels beside a dock that stay free. */
const gap = 16;

/** A dock beside the text is at least so wide, and at most. */
const [narrowest, widest] = [300, 480];

/**
 * What is read on while the demo is beside it: the box or the paragraph of the link, or the lines of its exercise, whose frame may be
 * covered, and the paragraphs, boxes and open folds that follow.
 */
function linesAround(link: HTMLElement): Element[] {
  const exercise = link.closest('exercise-item');
  const here = exercise
    ? [...exercise.querySelectorAll('p, li')]
    : [link.closest('.box, p, li, dd, td, blockquote') ?? link];
  return [...here, ...document.querySelectorAll('.prose > p, .prose > :is(.box, .fold) > p')];
}

/**
 * Puts a docked demo beside the text of a link where the window has room for it; else at the edge of the window that is farther
 * from the link, so that the sentence stays in sight.
 */
export function placeDock(demo: HTMLElement, link: HTMLElement): void {
  const right = Math.max(...linesAround(link).map((line) => line.getBoundingClientRect().right));
  const room = document.documentElement.clientWidth - right - 2 * gap;
  const { top, bottom } = link.getBoundingClientRect();
  const isLow = (top + bottom) / 2 > innerHeight / 2;
  demo.style.setProperty('--dock-width', `${Math.min(room, widest)}px`);
  demo.dataset['dock'] = room >= narrowest ? 'beside' : isLow ? 'top' : 'bottom';
}
